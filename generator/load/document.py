"""One data file as composed YAML nodes, with the place of every value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

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
    records: dict[str, tuple[Node, Node]] = field(default_factory=dict)

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

    def line_of(self, record_id: str) -> int:
        """The line of a record's id, counting from 1; 1 for an id that is not in the file."""
        return self.place_of((record_id,)).line

    def source_line(self, line: int) -> str:
        """The text of a line, counting from 1, without its ending; empty beyond the end."""
        lines = self._lines
        return lines[line - 1] if 0 < line <= len(lines) else ""

    @property
    def _lines(self) -> list[str]:
        return self.text.split("\n")


def node_place(file: str, node: Node) -> Place:
    """The place of a node. A collection is shown by its first line only; a block scalar by its text."""
    start, end = node.start_mark, node.end_mark
    if isinstance(node, ScalarNode) or start.line == end.line:
        return Place(file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
    return Place(file, start.line + 1, start.column + 1, start.line + 1, start.column + 1)


def _child(node: Node, step: str | int) -> tuple[Node | None, Node] | None:
    """The key node (of a mapping) and the value node one step down, if there is one."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == str(step):
                return key, value
    elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None
