"""A text to a YAML node tree; a record that cannot be read becomes a problem, and the others are read.

Nodes are composed by PyYAML's binding of libyaml 0.2.5. ruamel.yaml's C parser is an older
libyaml, which refuses a colon inside a flow mapping: `{at: 2025-04-08T05:47:15Z}`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml
from yaml import MarkedYAMLError, YAMLError
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.load.depth import MAX_DEPTH, first_too_deep, too_deep
from generator.load.marks import blank_document_marks, find_conflicts, referring_marks, unfinished_merge
from generator.load.parser import LOADER
from generator.load.slices import Slice, slice_records
from generator.load.suspect import find_suspect
from generator.load.text import MAX_TOLD
from generator.problem import Place, Problem

MAX_PARTS = 1_000_000
"""A bound for the nodes of a file: characters that can begin one."""
_MAX_DEPTH_OF_FILE = 3 * MAX_DEPTH
_TEXT = "tag:yaml.org,2002:str"
_WORD = re.compile(r"[a-z0-9]+(?:[-/][a-z0-9]+)*")


@dataclass(frozen=True)
class Composed:
    """What could be read of a text."""

    root: Node | None
    """The node tree; `None` where there is none, as in an empty text."""
    problems: tuple[Problem, ...] = ()
    unread: Mapping[str, tuple[ScalarNode, SequenceNode]] = field(default_factory=dict)
    """The ids of records that could not be read, with their place, and a list of the words in each."""
    complete: bool = True
    """Whether the ids of all records are known, be it that some could not be read."""


def compose_text(text: str, file: str) -> Composed:
    """The node tree of a text with one YAML document, as far as it can be read. Never raises."""
    parts = sum(map(text.count, ",\n[{"))
    if parts > MAX_PARTS:
        message = f"the file must have fewer than {MAX_PARTS:,} entries: it has about {parts:,}"
        problem = Problem("file-too-large", message, Place.of_file(file), "split or shorten it")
        return Composed(None, (problem,), complete=False)
    lines = text.split("\n")
    problems = list(blank_document_marks(lines, file))
    conflicts = list(find_conflicts(lines))
    problems += [unfinished_merge(file, first) for first, _ in conflicts[:MAX_TOLD]]
    if not conflicts and first_too_deep(text) is None:
        try:
            root = yaml.compose("\n".join(lines), Loader=LOADER)
        except (YAMLError, RecursionError, ValueError) as error:
            return _compose_slices(lines, file, problems, conflicts, error)
        if not _swallows_records(root, lines):
            problems += referring_marks("\n".join(lines), file)
            return Composed(root, tuple(problems))
    return _compose_slices(lines, file, problems, conflicts, None)


def _swallows_records(root: Node | None, lines: list[str]) -> bool:
    """Whether a record is inside a value: two quotation marks that were left open close each other."""
    if not isinstance(root, MappingNode) or root.flow_style:
        return False
    keys = {key.start_mark.line for key, _ in root.value}
    return any(piece.first not in keys for piece in slice_records(lines)[1:])


def _compose_slices(
    lines: list[str],
    file: str,
    problems: list[Problem],
    conflicts: list[tuple[int, int]],
    error: Exception | None,
) -> Composed:
    """The records that can be read one by one, the others blanked out."""
    for first, last in conflicts:
        lines[first] = lines[last] = ""
    slices = slice_records(lines)
    unread: dict[str, tuple[ScalarNode, SequenceNode]] = {}
    broken = 0
    for piece in slices:
        in_conflict = any(
            any(line.strip() for line in lines[max(first, piece.first) : min(last + 1, piece.end)])
            for first, last in conflicts
        )
        problem = None if in_conflict else _problem_of(piece, file)
        if problem is None and piece is slices[0] and len(slices) > 1:
            problem = _outside_records(piece, file)
        if not in_conflict and problem is None:
            continue
        broken += 1
        if problem is not None and broken <= MAX_TOLD:
            problems.append(problem)
        if piece.record_id:
            unread.setdefault(piece.record_id, _stand_in(piece))
        lines[piece.first : piece.end] = [""] * len(piece.lines)
    text = "\n".join(lines)
    whole = Slice(0, tuple(lines))
    if first_too_deep(text, _MAX_DEPTH_OF_FILE) is not None:
        return Composed(None, (*problems, too_deep(text, file)), unread, complete=False)
    if error is not None and broken in {0, len(slices)}:
        return Composed(
            None,
            (*problems[:MAX_TOLD], *([] if broken else [_told(whole, file, error)])),
            unread,
            complete=broken > 0,
        )
    try:
        root = yaml.compose(text, Loader=LOADER)
    except (YAMLError, RecursionError, ValueError) as still:
        return Composed(None, (*problems, _told(whole, file, still)), unread, complete=False)
    return Composed(root, (*problems, *referring_marks(text, file)), unread)


def _problem_of(piece: Slice, file: str) -> Problem | None:
    """What is wrong with the YAML of one record, if anything."""
    deep = first_too_deep(piece.text)
    if deep is not None:
        return _shift(too_deep(piece.text, file), piece.first)
    try:
        node = yaml.compose(piece.text, Loader=LOADER)
    except (YAMLError, RecursionError, ValueError) as error:
        return _told(piece, file, error)
    if node is None or isinstance(node, MappingNode):
        return None
    place = Place(file, piece.first + node.start_mark.line + 1, 1, piece.first + node.start_mark.line + 1, 2)
    message = "a line at the left edge must be the id of a record and a colon"
    return Problem(
        "yaml-syntax", message, place, "put a colon after the id, or indent the line by two spaces"
    )


def _outside_records(piece: Slice, file: str) -> Problem | None:
    """Indented text above the first record: it can be read by itself, but not with the records."""
    for number, line in enumerate(piece.lines):
        content = line.strip()
        if content and not content.startswith("#"):
            if line[0] != " ":
                return None
            place = Place(file, number + 1, len(line) - len(line.lstrip()) + 1, number + 1, len(line) + 1)
            hint = "put # before a comment, or the id of its record above it"
            return Problem("yaml-syntax", "this line stands outside of a record", place, hint)
    return None


def _told(piece: Slice, file: str, error: Exception) -> Problem:
    """A parser's error in the words and at the place that help a contributor."""
    filled = [number for number, line in enumerate(piece.lines) if line.strip()]
    end = filled[-1] if filled else 0
    line, column, what = 0, 0, (str(error).splitlines() or [type(error).__name__])[0]
    if isinstance(error, MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        context = error.context_mark
        if context is not None and (
            (mark is not None and mark.line > end) or error.context in _TOLD_AT_ITS_BEGINNING
        ):
            mark = context
        what = " ".join(part for part in (error.context, error.problem) if part)
        line, column = (mark.line, mark.column) if mark is not None else (0, 0)
    line = min(line, end)
    latest = error.problem_mark.line if isinstance(error, MarkedYAMLError) and error.problem_mark else line
    suspect = find_suspect(piece.lines, min(latest, max(len(piece.lines) - 1, 0)))
    if suspect is not None:
        place = Place(
            file,
            piece.first + suspect.line + 1,
            suspect.column + 1,
            piece.first + suspect.line + 1,
            suspect.column + 2,
        )
        return Problem("yaml-syntax", suspect.message, place, suspect.hint)
    place = Place(file, piece.first + line + 1, column + 1, piece.first + line + 1, column + 1)
    return Problem("yaml-syntax", f"this is not YAML: {what}", place, _remedy(what))


_TOLD_AT_ITS_BEGINNING = ("while scanning a quoted scalar", "while scanning a simple key")


def _shift(problem: Problem, lines: int) -> Problem:
    place = problem.place
    moved = Place(place.file, place.line + lines, place.column, place.end_line + lines, place.end_column)
    return Problem(problem.rule, problem.message, moved, problem.hint, problem.level)


def _stand_in(piece: Slice) -> tuple[ScalarNode, SequenceNode]:
    """Nodes for the id of a record that could not be read, and for all that it may name: its words."""
    start = yaml.Mark("", 0, piece.first, 0, None, 0)
    end = yaml.Mark("", 0, piece.first, len(piece.lines[0].split(":")[0]), None, 0)
    words = [ScalarNode(_TEXT, word, start, end) for word in sorted(set(_WORD.findall(piece.text)))]
    key = ScalarNode(_TEXT, piece.record_id, start, end)
    return key, SequenceNode("tag:yaml.org,2002:seq", words, start, end)


def _remedy(what: str) -> str:
    if "alias" in what:
        return "write the value out, or put quotes around a text that begins with *"
    if "mapping values are not allowed" in what:
        return "put quotes around a text that contains a colon, or mend the indentation of this line"
    if "did not find expected ',' or" in what:
        return "put a comma between two entries in brackets, or quotes around a text that contains a colon"
    if "cannot start any token" in what:
        return "put quotes around a text that begins with @, ` or %"
    if "quoted scalar" in what and "escape" in what:
        return "write the character itself, or \\\\ for a backslash; a lone surrogate is no character"
    if "quoted scalar" in what:
        return "close the quotation mark"
    return "compare the line with the record above it: indentation, brackets, quotes"
