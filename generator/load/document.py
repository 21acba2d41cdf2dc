"""One data file as composed YAML nodes, with the place of every value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.load.nodes import RecordNodes
from generator.problem import Place

Path: TypeAlias = tuple[str | int, ...]
"""Keys and list positions from the top of a file down to a value."""


@dataclass(frozen=True)
class Document:
    """A data file: its name as problems print it, its text, and its records by id.

    `records` holds, by id, the key node and the value node of every record; of a duplicate
    id the first stands.
    """

    file: str
    text: str
    records: RecordNodes = field(default_factory=dict)
    complete: bool = True
    """Whether the ids of all records are known. They are not where the file could not be read as a whole."""

    def place_of(self, path: Path, *, key: bool = False) -> Place:
        """The place of a value, or of its key, as deep as the path can be followed.

        The first element of the path is the record's id.
        """
        if not path:
            return Place.of_file(self.file)
        found = self.records.get(str(path[0]))
        if found is None:
            return Place.of_file(self.file)
        node, spot = found[1], found[0] if (key and len(path) == 1) or len(path) == 1 else found[1]
        for step in path[1:]:
            child = _child(node, step)
            if child is None:
                return node_place(self.file, spot)
            label, node = child
            spot = label if key and label is not None else node
        return node_place(self.file, spot)

    def place_in(self, path: Path, start: int, end: int) -> Place:
        """The place of a stretch of a text value, `start` and `end` being positions in that value.

        The place of the whole value where the stretch is not found in the file, as after an escape in quotes.
        """
        whole = self.place_of(path)
        node = self._node_at(path)
        if not isinstance(node, ScalarNode) or not start < end <= len(node.value):
            return whole
        found = align_text(node.value, self._source_of(whole), block=node.style in ("|", ">"))
        if found is None:
            return whole
        lines = self._lines
        places = []
        for offset in (found[start], found[end - 1]):
            line, column = whole.line, whole.column + offset
            while column > len(lines[line - 1]) + 1:
                column -= len(lines[line - 1]) + 1
                line += 1
            places.append((line, column))
        (line, column), (end_line, end_column) = places
        return Place(self.file, line, column, end_line, end_column + 1)

    def line_of(self, record_id: str) -> int:
        """The line of a record's id, counting from 1; 1 for an id that is not in the file."""
        return self.place_of((record_id,)).line

    def source_line(self, line: int) -> str:
        """The text of a line, counting from 1, without its ending; empty beyond the end."""
        lines = self._lines
        return lines[line - 1] if 0 < line <= len(lines) else ""

    def _node_at(self, path: Path) -> Node | None:
        """The value node of a path, if it can be followed to its end."""
        found = self.records.get(str(path[0])) if path else None
        node = found[1] if found is not None else None
        for step in path[1:]:
            child = _child(node, step) if node is not None else None
            node = child[1] if child is not None else None
        return node

    def _source_of(self, place: Place) -> str:
        """The text of the file from the beginning to the end of a place."""
        lines = self._lines[place.line - 1 : place.end_line]
        if lines:
            lines[-1] = lines[-1][: place.end_column - 1] if place.end_line > place.line else lines[-1]
            lines[0] = lines[0][place.column - 1 :]
        return "\n".join(lines)

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")


def node_place(file: str, node: Node) -> Place:
    """The place of a node. A collection is shown by its first line only; a block scalar by its text."""
    start, end = node.start_mark, node.end_mark
    if isinstance(node, ScalarNode) or start.line == end.line:
        return Place(file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
    return Place(file, start.line + 1, start.column + 1, start.line + 1, start.column + 1)


def align_text(value: str, source: str, *, block: bool) -> list[int] | None:
    """For each character of a scalar's value its offset in the source, folding and quotes seen through.

    `block` says that the source begins with the line of `>-` or `|`. A space of the value answers to any run
    of white space. `None` where the two do not match, as where a quoted text spells a letter as an escape.
    """
    position = source.find("\n") + 1 if block else 0
    if not block and source[:1] in ("'", '"'):
        position = 1
    quote = source[:1] if position == 1 else ""
    offsets: list[int] = []
    for character in value:
        if character.isspace():
            offsets.append(position)
            while position < len(source) and source[position].isspace():
                position += 1
            continue
        while position < len(source) and source[position].isspace():
            position += 1
        if quote and source[position : position + 1] == ("\\" if quote == '"' else "'"):
            position += 1
        if source[position : position + 1] != character:
            return None
        offsets.append(position)
        position += 1
    return offsets


def scalars(node: Node) -> Iterator[str]:
    """Every text inside a node, keys among them."""
    if isinstance(node, ScalarNode):
        yield str(node.value)
    elif isinstance(node, SequenceNode):
        for item in node.value:
            yield from scalars(item)
    elif isinstance(node, MappingNode):
        for key, value in node.value:
            yield from scalars(key)
            yield from scalars(value)


def _child(node: Node, step: str | int) -> tuple[Node | None, Node] | None:
    """The key node (of a mapping) and the value node one step down, if there is one."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == str(step):
                return key, value
    elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None
