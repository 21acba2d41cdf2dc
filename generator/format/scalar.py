"""How one value is written: plain where that reads back as the same text, else in quotes, or folded."""

from __future__ import annotations

import re
from functools import cache

from generator.load.text import ODD

WIDTH = 120
_NOT_TEXT = re.compile(
    r"""(?x) ~ | null | Null | NULL | true | True | TRUE | false | False | FALSE
    | [-+]?[0-9]+ | 0o[0-7]+ | 0x[0-9a-fA-F]+
    | [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?
    | [-+]?\.(inf|Inf|INF) | \.(nan|NaN|NAN)
    | [-+]?[0-9]+(:[0-5]?[0-9])+(\.[0-9]*)?   # a clock time, which YAML 1.1 takes for a number to base 60
    | = | <<
    """
)
_BRACKET = re.compile(r"[\[\]{},]")
_BREAK = re.compile(r"(?<=[^ ]) (?=[^ ])")
_CONTROLS = frozenset("\n\r\t")
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


@cache  # keys, ids and words stand in many places
def write_scalar(text: str, *, as_text: bool = False, in_flow: bool = False) -> str:
    """A value on one line.

    `as_text` asks for quotes around what an editor would take for a number, a truth value or nothing; dates
    need none. `in_flow` says that it stands inside brackets.
    """
    if _is_plain(text, in_flow=in_flow) and not (as_text and _NOT_TEXT.fullmatch(text)):
        return text
    if _CONTROLS & set(text) or ODD.search(text):
        return f'"{"".join(_escape(character) for character in text)}"'
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def can_be_folded(text: str) -> bool:
    """Whether a folded text reads back as the same."""
    lines = text.removesuffix("\n").split("\n")
    return (
        bool(lines[0])
        and bool(lines[-1])
        and not {"\t", "\r"} & set(text)
        and not ODD.search(text)
        and all(line == line.strip() for line in lines)
    )


def fold_text(text: str, indent: int) -> tuple[str, list[str]]:
    """The sign of a folded text and its lines, broken at single spaces before column 120."""
    sign = ">" if text.endswith("\n") else ">-"
    folded: list[str] = []
    for number, paragraph in enumerate(text.removesuffix("\n").split("\n")):
        if number:
            folded.append("")
        folded += _wrap(paragraph, indent)
    return sign, folded


def _wrap(paragraph: str, indent: int) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in _BREAK.split(paragraph):
        if line and indent + len(line) + 1 + len(word) > WIDTH:
            lines.append(" " * indent + line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, " " * indent + line] if line else lines


def _is_plain(text: str, *, in_flow: bool) -> bool:
    """Whether it reads back as itself without quotes."""
    if not text or text != text.strip() or text in {"~", "null"} or _CONTROLS & set(text):
        return False
    if text[0] in "[]{},#&*!|>'\"%@`?:" or text.startswith(("---", "...", "- ")) or text == "-":
        return False
    if ": " in text or " #" in text or text.endswith(":") or (not text.isprintable() and ODD.search(text)):
        return False
    return not (in_flow and _BRACKET.search(text))


def _escape(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if not ODD.match(character):
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
