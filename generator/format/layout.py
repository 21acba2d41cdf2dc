"""The lines of a record: keys in order, rows in brackets, comments where they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.format.comments import Comments, last_line
from generator.format.scalar import WIDTH, can_be_folded, fold_text, write_scalar
from generator.model.shape import ALWAYS_FOLDED, Shape


@dataclass(frozen=True)
class Entry:
    """A part of what stands in brackets: `key: value`, or a value alone. A list in it may be broken too."""

    before: str
    inner: tuple[str, ...] = ()
    after: str = ""

    @property
    def text(self) -> str:
        """The part in one line."""
        return self.before + ", ".join(self.inner) + self.after


class Layout:
    """Lays out the values of one file."""

    def __init__(self, lines: Sequence[str], comments: Comments) -> None:
        self._lines = lines
        self._comments = comments

    def entry(self, key: ScalarNode, value: Node, shape: Shape, indent: int, end: int) -> list[str]:
        """The lines of `key: value`, with the comments that stand in it or, before line `end`, below it."""
        label = f"{' ' * indent}{write_scalar(key.value)}:"
        start, last = key.start_mark.line, last_line(value, self._lines)
        if not _is_block(value, record=indent == 0):
            lead, beside = self._inside(start, last)
            body = self._flat(label, key.value, value, shape, indent)
            place = 0 if isinstance(value, ScalarNode) else -1
            body[place] += beside
            return [*_indented(lead, indent), *body]
        assert isinstance(value, MappingNode | SequenceNode)
        if value.flow_style:
            lead, beside = self._inside(start, last)
        else:
            taken = self._comments.take(
                start, value.start_mark.line + 1, lambda c: not c.alone and c.line == start
            )
            lead, beside = [], "".join(f"  {comment.text}" for comment in taken)
        body = self._block(value, shape, indent, range(start, last + 1 if value.flow_style else end))
        tail = self._comments.take_alone(last + 1, end, key.start_mark.column + 1)
        return [*_indented(lead, indent), label + beside, *body, *_indented(tail, indent + 2)]

    def mapping(self, node: MappingNode, shape: Shape, indent: int, lines: range) -> list[list[str]]:
        """The lines of each `key: value` of a mapping, in order of keys, each with the comments above it.

        `lines` are those of the file that belong to the mapping, the key that it stands under included.
        """
        chunks: dict[str, list[str]] = {}
        after = lines.start
        starts = [*(key.start_mark.line for key, _ in node.value[1:]), lines.stop]
        for (key, value), following in zip(node.value, starts, strict=True):
            lead = self._comments.take_alone(after, key.start_mark.line)
            body = self.entry(key, value, shape.of_key(key.value), indent, following)
            chunks[key.value] = [*_indented(lead, indent), *body]
            after = last_line(value, self._lines) + 1
        return [chunks[key] for key in shape.ordered(chunks)]

    def _block(self, node: MappingNode | SequenceNode, shape: Shape, indent: int, of: range) -> list[str]:
        inner = indent + 2
        if isinstance(node, MappingNode):
            return [line for chunk in self.mapping(node, shape, inner, of) for line in chunk]
        lines: list[str] = []
        after = of.start
        starts = [*(item.start_mark.line for item in node.value[1:]), of.stop]
        for item, following in zip(node.value, starts, strict=True):
            lead = self._comments.take_alone(after, item.start_mark.line) if not node.flow_style else []
            lines += [*_indented(lead, inner), *self._row(item, shape.of_item, inner, following)]
            after = last_line(item, self._lines) + 1
        return lines

    def _row(self, item: Node, shape: Shape, indent: int, end: int) -> list[str]:
        """The lines of one item of a list, its dash included."""
        last = last_line(item, self._lines)
        in_block = isinstance(item, MappingNode) and bool(item.value)
        if not in_block or not (shape.has_block_rows or (shape.annotation is None and _is_nested(item))):
            lead, beside = self._inside(item.start_mark.line, last)
            body = self._flow(" " * indent + "- ", item, shape)
            body[-1] += beside
            return [*_indented(lead, indent), *body]
        assert isinstance(item, MappingNode)
        lead, beside = self._inside(item.start_mark.line, last) if item.flow_style else ([], "")
        lines = range(item.start_mark.line, last + 1 if item.flow_style else end)
        first, *others = self.mapping(item, shape, indent + 2, lines)
        above = 0
        while first[above].lstrip().startswith("#"):
            above += 1
        hoisted = [*lead, *(line.strip() for line in first[:above])]
        dashed = [" " * indent + "- " + first[above].lstrip() + beside, *first[above + 1 :]]
        tail = self._comments.take_alone(last + 1, end, item.start_mark.column)
        rest = [line for chunk in others for line in chunk]
        return [*_indented(hoisted, indent), *dashed, *rest, *_indented(tail, indent + 2)]

    def _inside(self, first: int, last: int) -> tuple[list[str], str]:
        """Comments of lines that become one: those to stand above it, and one to stand beside it."""
        taken = self._comments.take(first, last + 1)
        beside = [comment for comment in taken if not comment.alone]
        if len(beside) != 1:
            return [comment.text for comment in taken], ""
        return [comment.text for comment in taken if comment.alone], f"  {beside[0].text}"

    def _flat(self, label: str, key: str, value: Node, shape: Shape, indent: int) -> list[str]:
        """A value that stands beside its key."""
        if not isinstance(value, ScalarNode):
            return self._flow(f"{label} ", value, shape)
        line = f"{label} {_scalar(value, shape, in_flow=False)}"
        text = value.value
        wanted = key in ALWAYS_FOLDED or "\n" in text or (len(line) > WIDTH and " " in text)
        if not wanted or not can_be_folded(text):
            return [line]
        sign, folded = fold_text(text, indent + 2)
        return [f"{label} {sign}", *folded]

    def _flow(self, before: str, value: Node, shape: Shape) -> list[str]:
        """A value in brackets, broken after commas where it is too long; or a plain one."""
        if isinstance(value, ScalarNode):
            return [before + _scalar(value, shape, in_flow=False)]
        opener, closer = ("{", "}") if isinstance(value, MappingNode) else ("[", "]")
        return _fill(before + opener, _entries(value, shape), closer)


def _is_block(value: Node, *, record: bool) -> bool:
    """Whether a value stands below its key, over several lines."""
    if isinstance(value, ScalarNode) or not value.value:
        return False
    if isinstance(value, SequenceNode):
        return not all(isinstance(item, ScalarNode) for item in value.value)
    return record or _is_nested(value)


def _entries(node: Node, shape: Shape) -> list[Entry]:
    """The parts of what stands in brackets."""
    if isinstance(node, SequenceNode):
        return [_entry("", item, shape.of_item) for item in node.value]
    assert isinstance(node, MappingNode)
    values = {key.value: value for key, value in node.value}
    return [_entry(_key(key), values[key], shape.of_key(key)) for key in shape.ordered(values)]


def _entry(label: str, value: Node, shape: Shape) -> Entry:
    if isinstance(value, ScalarNode):
        return Entry(label + _scalar(value, shape, in_flow=True))
    opener, closer = ("{", "}") if isinstance(value, MappingNode) else ("[", "]")
    inner = tuple(entry.text for entry in _entries(value, shape))
    return Entry(label + opener, inner, closer)


def _key(key: str) -> str:
    return f"{write_scalar(key, in_flow=True)}: "


def _scalar(node: ScalarNode, shape: Shape, *, in_flow: bool) -> str:
    quoted = shape.annotation is None and node.style in ("'", '"')
    return write_scalar(node.value, as_text=shape.is_text or quoted, in_flow=in_flow)


def _fill(opening: str, entries: Sequence[Entry], closer: str) -> list[str]:
    """Parts in brackets on one line, or as many to a line as fit, each line aligned with the first part."""
    whole = opening + ", ".join(entry.text for entry in entries) + closer
    if len(whole) <= WIDTH:
        return [whole]
    margin = " " * len(opening)
    lines, line, fresh = [], opening, True
    for position, entry in enumerate(entries):
        end = closer if position == len(entries) - 1 else ","
        gap = "" if fresh else " "
        if len(line + gap + entry.text + end) <= WIDTH or (fresh and not entry.inner):
            line += gap + entry.text + end
        elif len(margin + entry.text + end) <= WIDTH or not entry.inner:
            lines.append(line)
            line = margin + entry.text + end
        else:
            if not fresh:
                lines.append(line)
                line = margin
            *broken, line = _fill(
                line + entry.before, [Entry(text) for text in entry.inner], entry.after + end
            )
            lines += broken
        fresh = False
    return [*lines, line]


def _is_nested(node: Node) -> bool:
    """Whether a mapping holds other mappings, directly or in lists."""
    assert isinstance(node, MappingNode)
    for _, value in node.value:
        if isinstance(value, MappingNode):
            return True
        if isinstance(value, SequenceNode) and not all(isinstance(item, ScalarNode) for item in value.value):
            return True
    return False


def _indented(comments: Sequence[str], indent: int) -> list[str]:
    return [" " * indent + comment for comment in comments]
