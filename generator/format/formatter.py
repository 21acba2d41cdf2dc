"""A data file's text in its one form: records in order, keys in order, every comment kept.

The text is written from the nodes that the loader composes, not with ruamel.yaml's round-trip
loader: that takes 2 s for 430 records, ties a comment to the value before it, so that it would move with
the wrong record, and leaves the form of rows to its own emitter. The comments are what the nodes
leave uncovered. What is written is read again and compared before anyone gets it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yaml.nodes import MappingNode, Node

from generator.encyclopedia.events import flight_order
from generator.format.comments import Comments, find_comments, last_line
from generator.format.layout import Layout
from generator.load.compose import compose_text
from generator.load.data import load_bytes
from generator.load.plain import Plain, PlainReader
from generator.model.build import build_records
from generator.model.kinds import KINDS, Kind
from generator.model.mission import Mission
from generator.model.shape import Shape
from generator.problem import Problem

_MENDED = frozenset({"byte-order-mark", "line-end"})
"""Problems that are gone when the file is written anew."""


@dataclass(frozen=True)
class Formatted:
    """The text of a file in its one form; the text as it was where it has problems."""

    text: str
    problems: tuple[Problem, ...] = ()
    defect: bool = False
    """Whether the one form would have said something else: then the text is the old one."""


@dataclass(frozen=True)
class _Piece:
    """A record's lines, with the comments above it."""

    record_id: str
    lines: Sequence[str]


def format_bytes(raw: bytes, kind: Kind | None, file: str) -> Formatted:
    """The one form of a file of a kind, or of the redirects (`None`). Never raises for what is in it."""
    loaded = load_bytes(raw, file)
    text = loaded.document.text
    if any(problem.rule not in _MENDED for problem in loaded.problems):
        return Formatted(text, loaded.problems)
    root = loaded.root
    assert isinstance(root, MappingNode), "a file without problems is a mapping"
    lines = text.split("\n")
    formatted = _write_file(lines, root, kind, loaded.records)
    if formatted != text and not _says_the_same(formatted, lines, root, loaded.records, file):
        return Formatted(text, defect=True)
    return Formatted(formatted)


def _write_file(
    lines: Sequence[str], root: MappingNode, kind: Kind | None, records: Mapping[str, Plain]
) -> str:
    comments = Comments(lines, root)
    layout = Layout(lines, comments)
    first = root.value[0][0].start_mark.line if root.value and not root.flow_style else len(lines)
    header = _take_header(lines, comments, first)
    shape = Shape(KINDS[kind].model if kind is not None else str)
    pieces = _pieces(lines, root, comments, layout, shape) if root.value else []
    order = record_order(kind, records)
    written = [piece.lines for piece in sorted(pieces, key=lambda piece: order[piece.record_id])]
    footer = [comment.text for comment in comments.take(0, len(lines) + 1)]
    if kind is None:
        written = [[line for piece in written for line in piece]] if written else []
    if not written:
        written, header, footer = [["{}"]], [*header, *footer], []
        return "\n".join([*header, "{}"]) + "\n"
    blocks = [header, *written, footer] if kind is not None else [[*header, *written[0]], footer]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _take_header(lines: Sequence[str], comments: Comments, first: int) -> list[str]:
    """The comments that the file begins with, up to the first line that is none."""
    end = 0
    while end < first and lines[end].lstrip().startswith("#"):
        end += 1
    return comments.take_alone(0, end)


def _pieces(
    lines: Sequence[str], root: MappingNode, comments: Comments, layout: Layout, shape: Shape
) -> list[_Piece]:
    """Each record with the comments above it and, where they are indented, below it."""
    pieces = []
    after = 0
    starts = [*(key.start_mark.line for key, _ in root.value[1:]), len(lines)]
    in_block = not root.flow_style
    for (key, value), following in zip(root.value, starts, strict=True):
        lead = comments.take_alone(after, key.start_mark.line) if in_block else []
        body = layout.entry(key, value, shape, 0, following)
        pieces.append(_Piece(key.value, [*lead, *body]))
        after = last_line(value, lines) + 1
    return pieces


def record_order(kind: Kind | None, records: Mapping[str, Plain]) -> Mapping[str, int]:
    """The position of each record: missions by launch, all others by id.

    A mission that its type refuses stays behind the record that it stands behind now.
    """
    if kind is not Kind.MISSIONS:
        return {record_id: position for position, record_id in enumerate(sorted(records))}
    built, _ = build_records(kind, records)
    groups: list[list[str]] = [[]]
    leaders: list[Mission | None] = [None]
    for record_id in records:
        mission = built.get(record_id)
        if isinstance(mission, Mission):
            leaders.append(mission)
            groups.append([record_id])
        else:
            groups[-1].append(record_id)
    flown = [
        (flight_order(leader), group)
        for leader, group in zip(leaders, groups, strict=True)
        if leader is not None
    ]
    ordered = [*groups[0], *(record_id for _, group in sorted(flown) for record_id in group)]
    return {record_id: position for position, record_id in enumerate(ordered)}


def _says_the_same(
    formatted: str, lines: Sequence[str], root: Node, records: Mapping[str, Plain], file: str
) -> bool:
    """Whether a text holds the values and the comments of another."""
    composed = compose_text(formatted, file)
    if composed.root is None or composed.problems:
        return False
    values = PlainReader(file).read(composed.root)
    before = Counter(comment.text for comment in find_comments(lines, root))
    after = Counter(comment.text for comment in find_comments(formatted.split("\n"), composed.root))
    return values == records and before == after
