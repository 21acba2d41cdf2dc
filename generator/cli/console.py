"""Progress for people: a spinner on a terminal, one plain line elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console

_console = Console(stderr=True)


def announce(message: str) -> None:
    """Say what begins, on a line. Before a fork it is this: a spinner is a thread."""
    _console.print(f"{message} …", highlight=False)


@contextmanager
def status(message: str) -> Iterator[None]:
    """Show that something is under way: a spinner on a terminal, nothing but a line elsewhere."""
    if not _console.is_terminal:
        announce(message)
        yield
        return
    with _console.status(f"{message} …"):
        yield
