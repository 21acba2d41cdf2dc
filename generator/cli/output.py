"""What a command prints: whole, in any locale, into any pipe."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
from rich.text import Text

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_PLAIN = str.maketrans("→…·–", ">~-\N{HYPHEN-MINUS}")
"""Signs that are nearly the same in ASCII, each still one cell wide."""


def terminal() -> Console | None:
    """The console of the standard output where that is a terminal; nothing for pipes and files."""
    if sys.stdout is None or not (sys.stdout.isatty() or os.environ.get("FORCE_COLOR")):
        return None
    from rich.console import Console  # noqa: PLC0415  a tenth of a second that pipes need not wait for

    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    return console if console.is_terminal else None


def print_lines(lines: Iterable[Text | str]) -> None:
    """Print lines, coloured on a terminal. What the locale cannot write becomes a question mark."""
    console = terminal()
    out = sys.stdout
    with printing():
        if isinstance(out, io.TextIOWrapper):
            out.reconfigure(errors="replace")
        for line in lines:
            if console is not None and isinstance(line, Text):
                console.print(_writable(line, console.encoding), soft_wrap=True)
            elif out is not None:
                out.write(_ascii(str(line), out.encoding) + "\n")


def print_rendered(renderable: RenderableType, console: Console) -> None:
    """Print something that rich lays out, on a terminal."""
    with printing():
        console.print(renderable)


def print_bytes(text: str) -> None:
    """Print text for programs: UTF-8, whatever the locale. The name of a folder may hold any bytes."""
    with printing():
        click.echo(text.encode("utf-8", "backslashreplace"), nl=False)


@contextmanager
def printing() -> Iterator[None]:
    """Print to the end, or until the reader of the pipe has seen enough. Exits with 2 on a full disk."""
    try:
        yield
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _discard()
    except OSError as error:
        _discard()
        click.echo(f"error: the output cannot be written: {error.strerror}", err=True)
        sys.exit(2)


def _discard() -> None:
    """Send what is still to come nowhere: the interpreter flushes once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _writable(line: Text, encoding: str) -> Text:
    copy = line.copy()
    copy.plain = _ascii(line.plain, encoding)
    return copy


def _ascii(text: str, encoding: str | None) -> str:
    """The text with plainer signs where the encoding is not one of Unicode."""
    return text if encoding is None or encoding.lower().startswith("utf") else text.translate(_PLAIN)
