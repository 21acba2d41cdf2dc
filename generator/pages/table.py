"""A table: its cells, how each is set, and what of it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from markupsafe import escape

from generator.pages.pieces import Inline, plain

_LONG = 70
"""Characters from which a cell holds prose."""
_MANY = 40
"""Rows that a browser may show before it has all of them."""


@dataclass(frozen=True)
class Cell:
    """One cell of a table, with the class that says how it is set: `p-num`, `p-date` or none."""

    content: Inline
    css: str = ""
    sort: str = ""
    """What a list sorts it by where that is not what it shows: a length in seconds."""
    by_rule: tuple[str, ...] = ()
    """Text and sort key under each counting rule in turn, where they differ: text, key, text, key …"""

    @property
    def style(self) -> str:
        """The class it is printed with; long prose has one of its own, so that a phone gives it room."""
        return self.css or ("p-long" if len(plain(self.content)) > _LONG else "")

    @classmethod
    def number(cls, content: Inline) -> Cell:
        """A figure: right-aligned, digits of one width."""
        return cls(content, "p-num")

    @classmethod
    def date(cls, content: Inline) -> Cell:
        """A date: never broken over lines."""
        return cls(content, "p-date")

    @property
    def marks(self) -> str:
        """The attributes that a list is sorted and counted by."""
        sort = f' data-s="{escape(self.sort)}"' if self.sort else ""
        return f'{sort} data-by="{escape("|".join(self.by_rule))}"' if self.by_rule else sort

    def html(self, attributes: str = "", *, is_header: bool = False) -> str:
        """As `td`, or as the `th` of a row, with further attributes."""
        css = f' class="{escape(self.style)}"' if self.style else ""
        if is_header:
            return f'<th scope="row"{css}{attributes}>{escape(self.content)}</th>'
        return f"<td{css}{attributes}>{escape(self.content)}</td>"


def label_attribute(label: str) -> str:
    """What stands before a cell where a phone shows no headings."""
    return f' data-label="{escape(label)}"' if label else ""


def print_cells(cells: Iterable[Cell], attributes: Iterable[str]) -> str:
    """The HTML of a row without its `tr`: the first cell is its header, each has attributes of its own."""
    return "".join(
        cell.html(more, is_header=number == 0)
        for number, (cell, more) in enumerate(zip(cells, attributes, strict=False))
    )


BRIEF = "p-stack p-brief"
"""The class of a table with short rows: a phone shows each in two lines, the name and figure in the first."""


@dataclass(frozen=True)
class Table:
    """A table with a caption; every row has as many cells as there are headings; the first is its header.

    A column with nothing in it is not printed.
    """

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    css: str = ""
    stacks: bool = False
    """Whether a phone shows each row as a block of labelled lines, as suits rows that are read one by one.
    Other tables keep their columns and scroll there, as suits rows that are compared."""

    @property
    def columns(self) -> tuple[Cell, ...]:
        """The headings, each set as the cells below it."""
        first = self.rows[0] if self.rows else ()
        styles = [cell.css for cell in first] or [""] * len(self.headings)
        headings = tuple(Cell(heading, css) for heading, css in zip(self.headings, styles, strict=True))
        return tuple(headings[column] for column in self._filled)

    @property
    def lines(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows without the empty columns."""
        filled = self._filled
        return tuple(tuple(row[column] for column in filled) for row in self.rows)

    @property
    def is_long(self) -> bool:
        """Whether first rows are seen before the last have arrived: its columns must keep their widths."""
        return len(self.rows) > _MANY

    @property
    def printed(self) -> tuple[str, ...]:
        """The rows without the empty columns as HTML; where they stack, each cell is labelled."""
        labels = [
            label_attribute(self.headings[column]) if self.stacks and column > 0 else ""
            for column in self._filled
        ]
        return tuple(print_cells(cells, labels) for cells in self.lines)

    @cached_property
    def _filled(self) -> tuple[int, ...]:
        return tuple(
            column
            for column in range(len(self.headings))
            if column == 0 or not self.rows or any(plain(row[column].content) for row in self.rows)
        )

    def __bool__(self) -> bool:
        return bool(self.rows)
