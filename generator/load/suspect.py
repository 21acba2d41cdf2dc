"""Where to look: the line of a broken record that a contributor must mend, which a parser tells too late.

A parser notices a quotation mark that is never closed at the next one, and a bracket that is never closed in
the line below. In records, quotes close in their line and brackets before the next key, so the first that
does not is the one to mend.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_BLOCK = re.compile(r"^( *)(?:- +)*(?:[^\s#\"'\[{][^#]*?:|-) +[|>][-+0-9]*\s*(?:#.*)?$")
_ENTRY = re.compile(r" *(?:- |-$|[^\s\"'\[\]{},#&*!|>%@`][^,\[\]{}]*?:(?: |$))")
_GLUED = re.compile(r" *(?:- +)*([a-z_]+):[^\s:/]")
_CLOSERS = {"{": "}", "[": "]"}


@dataclass(frozen=True)
class Suspect:
    """A place in a record, lines and columns counting from 0, with what is wrong there."""

    line: int
    column: int
    message: str
    hint: str


@dataclass(frozen=True)
class _Open:
    """A bracket that is open."""

    line: int
    column: int
    bracket: str
    indent: int


def find_suspect(lines: Sequence[str], last: int) -> Suspect | None:
    """The first line of a record, up to the `last` one, that is broken for certain; lines count from 0."""
    if lines and lines[0][:1] not in {"", " ", "#"} and ":" not in lines[0]:
        word = lines[0].split()[0][:60]
        return Suspect(0, 0, "the id of a record must be followed by a colon", f"write {word}:")
    open_: list[_Open] = []
    above: tuple[int, str] | None = None
    for number, line in _outside_blocks(lines[: last + 1]):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        indent = len(line) - len(line.lstrip())
        if open_ and indent <= open_[-1].indent and _ENTRY.match(line):
            return _unclosed_bracket(open_[-1])
        if not open_:
            wrong = _wrong_entry(number, line, indent, above, last)
            if wrong is not None:
                return wrong
            above = (_key_column(line), line)
        quote = _read_line(number, line, indent, open_)
        if quote is not None:
            return quote
    if open_ and last >= len(lines) - 1:
        return _unclosed_bracket(open_[-1])
    return None


def _key_column(line: str) -> int:
    """Where the key of a line begins, after its dashes."""
    return (
        len(line) - len(line.lstrip(" -"))
        if line.lstrip().startswith("- ")
        else len(line) - len(line.lstrip())
    )


def _outside_blocks(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines that are not inside a folded or literal text."""
    deeper_than: int | None = None
    for number, line in enumerate(lines):
        if deeper_than is not None:
            if not line.strip() or len(line) - len(line.lstrip()) > deeper_than:
                continue
            deeper_than = None
        header = _BLOCK.match(line)
        if header is not None:
            deeper_than = len(header[1])
        yield number, line


def _wrong_entry(
    number: int, line: str, indent: int, above: tuple[int, str] | None, last: int
) -> Suspect | None:
    """A key that is glued to its value or lacks its colon, or a line that is indented too far."""
    glued = _GLUED.match(line)
    if glued is not None and not _ENTRY.match(line):
        return Suspect(
            number, glued.end(1), f"a space must follow {glued[1]}:", "put a space after the colon"
        )
    if number < last - 1 or above is None:
        return None
    plain = above[1].strip()
    if indent == above[0] and _ENTRY.match(line) and not _ENTRY.match(above[1]) and plain[0] not in "\"'[{":
        word = plain.split()[0]
        return Suspect(number - 1, above[0], "a line of a record must be key: value", f"write {word}: …")
    closed = re.search(r": +[^\s|>&*!#]", above[1])
    if number == last and indent > above[0] and closed is not None and _ENTRY.match(line):
        message = f"the line is indented by {indent} spaces, the one above by {above[0]}"
        return Suspect(number, indent, message, "indent it like the line above, which has its value already")
    return None


def _read_line(number: int, line: str, indent: int, open_: list[_Open]) -> Suspect | None:
    """Follow brackets and quotes of a line. A quotation mark that does not close in its line is a suspect."""
    column, fresh = indent, True
    while column < len(line):
        character = line[column]
        if fresh and character in "\"'":
            end = _end_of_quote(line, column)
            if end is None:
                hint = "close the quotation mark in the same line"
                return Suspect(number, column, "the quotation mark is not closed", hint)
            column, fresh = end, False
        elif character == "#" and line[column - 1 : column] in {"", " "}:
            return None
        elif fresh and character in "{[":
            open_.append(_Open(number, column, character, indent))
        elif open_ and character in "}]":
            if _CLOSERS[open_[-1].bracket] != character:
                return _unclosed_bracket(open_[-1])
            open_.pop()
            fresh = False
        elif (open_ and character == ",") or (
            character in ":-" and line[column + 1 : column + 2] in {"", " "}
        ):
            fresh = character != "-" or fresh
        elif character != " ":
            fresh = False
        column += 1
    return None


def _end_of_quote(line: str, start: int) -> int | None:
    """The column of the mark that closes the one at `start`."""
    if line[start] == '"':
        found = re.compile(r'"(?:[^"\\]|\\.)*"').match(line, start)
    else:
        found = re.compile(r"'(?:[^']|'')*'").match(line, start)
    return found.end() - 1 if found is not None else None


def _unclosed_bracket(bracket: _Open) -> Suspect:
    closer = _CLOSERS[bracket.bracket]
    message = f"the bracket {bracket.bracket} is not closed"
    return Suspect(bracket.line, bracket.column, message, f"write {closer} at the end of this entry")
