"""The comments of a data file, which a parser drops, each with its place, handed out once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode


@dataclass(frozen=True)
class Comment:
    """A comment with its sign, and where it stood, counting from 0."""

    line: int
    column: int
    text: str
    alone: bool
    """Whether nothing stands before it in its line."""


class Comments:
    """The comments of a text that no one has taken yet, in order."""

    def __init__(self, lines: Sequence[str], root: Node | None) -> None:
        self._left = list(find_comments(lines, root))

    def take(self, first: int, end: int, wanted: Callable[[Comment], bool] = lambda _: True) -> list[Comment]:
        """Take the comments from line `first` up to and without line `end` that are wanted."""
        if not self._left or self._left[0].line >= end:
            return []
        taken = [comment for comment in self._left if first <= comment.line < end and wanted(comment)]
        if taken:
            self._left = [comment for comment in self._left if comment not in taken]
        return taken

    def take_alone(self, first: int, end: int, column: int = 0) -> list[str]:
        """Take the lines that are comments from `first` to before `end`, from a column on."""
        return [c.text for c in self.take(first, end, lambda c: c.alone and c.column >= column)]

    @property
    def left(self) -> Sequence[Comment]:
        """What no one has taken."""
        return self._left


def find_comments(lines: Sequence[str], root: Node | None) -> Iterator[Comment]:
    """Every comment: from a number sign that begins a line or follows a space, outside of all values."""
    candidates = {number for number, line in enumerate(lines) if "#" in line}
    covered: dict[int, list[tuple[int, int]]] = {number: [] for number in candidates}
    if root is not None and candidates:
        for node in _scalars(root):
            _cover(node, covered, lines)
    for number in sorted(candidates):
        line = lines[number]
        for column, character in enumerate(line):
            begins = character == "#" and (column == 0 or line[column - 1] == " ")
            if begins and not any(start <= column < end for start, end in covered[number]):
                yield Comment(number, column, line[column:].rstrip(), not line[:column].strip())
                break


def last_line(node: Node, lines: Sequence[str]) -> int:
    """The last line of a value, counting from 0, without what blank lines and comments follow it."""
    if isinstance(node, MappingNode | SequenceNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return last_line(last[1] if isinstance(last, tuple) else last, lines)
    line = int(node.end_mark.line)
    if isinstance(node, ScalarNode) and node.style in ("|", ">"):
        line = line if node.end_mark.column else line - 1
        while line > node.start_mark.line and not lines[line].strip():
            line -= 1
    return line


def _scalars(root: Node) -> Iterator[ScalarNode]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ScalarNode):
            yield node
        elif isinstance(node, MappingNode):
            for key, value in node.value:
                waiting += (key, value)
        elif isinstance(node, SequenceNode):
            waiting += node.value


def _cover(node: ScalarNode, covered: dict[int, list[tuple[int, int]]], lines: Sequence[str]) -> None:
    """Note which columns of which lines a value takes."""
    if node.start_mark.line == node.end_mark.line and node.start_mark.line not in covered:
        return
    first, last = node.start_mark.line, last_line(node, lines)
    in_block = node.style in ("|", ">")
    for number in range(first + in_block, last + 1):
        if number in covered:
            start = node.start_mark.column if number == first else 0
            end = (
                node.end_mark.column if number == node.end_mark.line and not in_block else len(lines[number])
            )
            covered[number].append((start, end))
