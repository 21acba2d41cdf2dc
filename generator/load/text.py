"""Bytes to the text of a data file: what is not plain UTF-8 text becomes a problem, the rest is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.problem import Level, Place, Problem

MAX_BYTES = 16_000_000
MAX_TOLD = 20
"""How many places of one kind are told of a file: whoever mended so many knows how."""
_MAX_GARBLED = 200
_FOREIGN = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"%PDF": "a PDF",
    b"\x89PNG": "a PNG image",
}
ODD = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\ufffd"


def read_text(raw: bytes, file: str) -> tuple[str, list[Problem]]:
    """Decode a file as UTF-8 with line feeds only, and tell what is not plain text.

    A character that cannot stand in a record is replaced by another of the same width, so that all places
    after it are right and the other records can be read. The text is empty where nothing can be made of the
    bytes.
    """
    if len(raw) > MAX_BYTES:
        message = f"the file must be under {MAX_BYTES:,} bytes: it has {len(raw):,}"
        return "", [Problem("file-too-large", message, Place.of_file(file), "split or shorten it")]
    for beginning, what in _FOREIGN.items():
        if raw.startswith(beginning):
            message = f"the file must be UTF-8 text: it begins like {what}"
            return "", [Problem("not-utf8", message, Place.of_file(file), "save the file as UTF-8")]
    problems: list[Problem] = []
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text, found = _decode(raw, file)
        problems += found
    if not text and problems:
        return "", problems
    if text.startswith("\ufeff"):
        problems.append(_byte_order_mark(file))
        text = text[1:]
    text, found = _unify_line_ends(text, file)
    problems += found
    problems += _first_of_each_line(text, file)
    return ODD.sub(_REPLACEMENT, text).replace("\t", " "), problems


def place_after(file: str, before: str) -> Place:
    """The place of the character that follows this beginning of a text."""
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return Place(file, line, column, line, column + 1)


def _decode(raw: bytes, file: str) -> tuple[str, list[Problem]]:
    """Text with each byte that is not UTF-8 replaced; none where the bytes are no text at all."""
    lines: dict[int, Problem] = {}
    wrong = 0
    for number, line in enumerate(re.split(b"\r\n|\r|\n", raw), start=1):
        start = 0
        while start < len(line):
            try:
                line[start:].decode("utf-8")
                break
            except UnicodeDecodeError as error:
                wrong += 1
                if wrong > _MAX_GARBLED:
                    break
                at = start + error.start
                column = len(line[:at].decode("utf-8", errors="replace")) + 1
                message = f"the file must be UTF-8: byte 0x{line[at]:02x} here is not"
                place = Place(file, number, column, number, column + 1)
                lines.setdefault(number, Problem("not-utf8", message, place, "save the file as UTF-8"))
                start += error.end
        if wrong > _MAX_GARBLED:
            message = f"the file must be UTF-8 text: more than {_MAX_GARBLED} places are not"
            hint = "save the file as UTF-8, or restore it with `git checkout`"
            return "", [Problem("not-utf8", message, next(iter(lines.values())).place, hint)]
    return raw.decode("utf-8", errors="replace"), list(lines.values())[:MAX_TOLD]


def _byte_order_mark(file: str) -> Problem:
    return Problem(
        "byte-order-mark",
        "the file must not begin with a byte order mark",
        Place.of_file(file),
        "save the file as UTF-8 without BOM, or run `perigee check --fix`",
    )


def _unify_line_ends(text: str, file: str) -> tuple[str, list[Problem]]:
    """Text with line feeds only, and one problem for all carriage returns."""
    count = text.count("\r")
    if not count:
        return text, []
    before = text[: text.index("\r")].count("\n")
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    column = len(unified.split("\n", before + 1)[before]) + 1
    problem = Problem(
        "line-end",
        f"lines must end with a line feed alone: {count:,} end with a carriage return, this is the first",
        Place(file, before + 1, column, before + 1, column),
        "set the line ends of the file to LF, or run `perigee check --fix`",
        Level.WARNING,
    )
    return unified, [problem]


def _first_of_each_line(text: str, file: str) -> Iterator[Problem]:
    """Tabs and characters that cannot stand in a record, the first of each in a line."""
    if "\t" not in text and not ODD.search(text):
        return
    tabs, odd = 0, 0
    for number, line in enumerate(text.split("\n"), start=1):
        column = line.find("\t") + 1
        if column and tabs < MAX_TOLD:
            tabs += 1
            hint = "write two spaces for each level, or run `perigee check --fix`"
            place = Place(file, number, column, number, column + 1)
            yield Problem("tab", "a tab must not stand in a data file", place, hint)
        found = ODD.search(line)
        if found is not None and odd < MAX_TOLD:
            odd += 1
            place = Place(file, number, found.start() + 1, number, found.start() + 2)
            message = f"character U+{ord(found.group()):04X} must not stand in a data file"
            yield Problem("odd-character", message, place, "delete it")
