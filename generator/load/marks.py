"""Marks in a text that no data file may have: of documents, of merges, of anchors, aliases and tags."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from generator.load.parser import LOADER
from generator.load.text import MAX_TOLD
from generator.problem import Place, Problem

_MARKER = re.compile(r"(?:<{7}|\|{7}|>{7})(?: |$)|={7}$")
_DOCUMENT = re.compile(r"(?:---|\.\.\.)(?:\s|$)|%")
_REFERRING = re.compile(r"[&*!](?<![^\s,\[{].)\S")
"""A sign where a value may begin. The sign stands first in the pattern: so it is found five times faster."""


def blank_document_marks(lines: list[str], file: str) -> Iterator[Problem]:
    """Take out lines that begin or end a document, or direct the parser; each is told."""
    told = 0
    for number, line in enumerate(lines):
        if not _DOCUMENT.match(line):
            continue
        lines[number] = ""
        told += 1
        if told <= MAX_TOLD:
            place = Place(file, number + 1, 1, number + 1, len(line.rstrip()) + 1)
            message = f"a data file is one document: the line {line.split()[0][:20]} must not stand in it"
            yield Problem("yaml-syntax", message, place, "delete the line")


def find_conflicts(lines: list[str]) -> Iterator[tuple[int, int]]:
    """First and last line of each merge that was left unfinished, counting from 0."""
    start: int | None = None
    for number, line in enumerate(lines):
        if not _MARKER.match(line):
            continue
        if line[0] == "<":
            if start is not None:
                yield start, start
            start = number
        elif line[0] == ">" or start is None:
            yield (number if start is None else start), number
            start = None
    if start is not None:
        yield start, start


def unfinished_merge(file: str, line: int) -> Problem:
    """The problem of a merge that begins in a line, counting from 0."""
    return Problem(
        "merge-conflict",
        "a merge was left unfinished here",
        Place(file, line + 1, 1, line + 1, 8),
        "keep one side and delete the lines <<<<<<<, ======= and >>>>>>>",
    )


def referring_marks(text: str, file: str) -> list[Problem]:
    """Anchors, aliases and tags: YAML's ways to say that a value is not what stands there."""
    if not _REFERRING.search(text):
        return []
    problems: list[Problem] = []
    for token in yaml.scan(text, Loader=LOADER):
        if isinstance(token, yaml.AliasToken):
            rule, message = "yaml-alias", f"an alias (*{token.value}) must not be used"
            hint = "write the value out, or put quotes around a text that begins with *"
        elif isinstance(token, yaml.AnchorToken):
            rule, message = "yaml-alias", f"an anchor (&{token.value}) must not be used"
            hint = (
                f"delete it, or put quotes around a text that begins with &: {token.value} is read without it"
            )
        elif isinstance(token, yaml.TagToken):
            start, end = token.start_mark, token.end_mark
            written = text.split("\n", start.line + 1)[start.line][start.column : end.column]
            rule, message = "yaml-tag", f"a tag ({written}) must not be used"
            hint = "delete it, or put quotes around a text that begins with !"
        else:
            continue
        start, end = token.start_mark, token.end_mark
        place = Place(file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
        problems.append(Problem(rule, message, place, hint))
        if len(problems) >= MAX_TOLD:
            break
    return problems
