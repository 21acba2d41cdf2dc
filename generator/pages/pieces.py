"""The smallest things that a page shows; each knows its plain text and its HTML.

Every piece has `text` (for descriptions and search) and `__html__`, which the templates
print as it is. A piece never looks anything up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from markupsafe import Markup, escape


class Piece(Protocol):
    """Anything with a plain and an HTML form."""

    @property
    def text(self) -> str:
        """Without any markup."""

    def __html__(self) -> str:
        """As HTML, escaped."""


Inline: TypeAlias = str | Piece
"""Text or a piece: what may stand in a cell or a sentence."""


@dataclass(frozen=True)
class Link:
    """A link to a page of the site, by its address relative to the page it stands on."""

    text: str
    url: str

    def __html__(self) -> str:
        return Markup('<a href="{}">{}</a>').format(self.url, self.text)


@dataclass(frozen=True)
class Time:
    """A moment: machine-readable in UTC, and as text."""

    text: str
    iso: str

    def __html__(self) -> str:
        return Markup('<time datetime="{}">{}</time>').format(self.iso, self.text)


@dataclass(frozen=True)
class Badge:
    """A short word that stands out: an outcome, a verdict. `tone` picks its look, never its meaning."""

    text: str
    tone: str

    def __html__(self) -> str:
        return Markup('<span class="p-badge p-badge--{}">{}</span>').format(self.tone, self.text)


@dataclass(frozen=True)
class Mark:
    """A small sign beside a value, explained by `why`."""

    text: str
    why: str

    def __html__(self) -> str:
        return Markup(
            '<span class="p-mark" title="{0}">{1}<span class="p-hidden"> ({0})</span></span>'
        ).format(self.why, self.text)


@dataclass(frozen=True)
class Foreign:
    """Text in another language than English."""

    text: str
    language: str

    def __html__(self) -> str:
        return Markup('<span lang="{}">{}</span>').format(self.language, self.text)


@dataclass(frozen=True)
class Country:
    """A country by its code, small, and its name; the code is for the eye alone."""

    code: str
    text: str

    def __html__(self) -> str:
        return Markup('<span class="p-country"><span aria-hidden="true">{}</span> {}</span>').format(
            self.code, self.text
        )


@dataclass(frozen=True)
class External:
    """A link to another site."""

    text: str
    url: str

    def __html__(self) -> str:
        return Markup('<a href="{}" rel="external">{}</a>').format(self.url, self.text)


@dataclass(frozen=True)
class EditLink:
    """A place in the data, `data/missions.yaml#L412`: the theme makes a link of it that edits."""

    origin: str

    @property
    def text(self) -> str:
        """The file and the line."""
        return self.origin.replace("#L", ", line ")

    def __html__(self) -> str:
        return Markup('<edit-link at="{}">{}</edit-link>').format(self.origin, self.text)


@dataclass(frozen=True)
class Small:
    """A remark beside a value."""

    text: str

    def __html__(self) -> str:
        return Markup("<small>{}</small>").format(self.text)


@dataclass(frozen=True)
class Phrase:
    """Pieces in a row: a sentence with links, the parts of a cell."""

    parts: tuple[Inline, ...]

    @property
    def text(self) -> str:
        """The plain text of all parts."""
        return "".join(plain(part) for part in self.parts)

    def __html__(self) -> str:
        return Markup("").join(escape(part) for part in self.parts)


def plain(part: Inline) -> str:
    """The plain text of a piece."""
    return part if isinstance(part, str) else part.text


def phrase(*parts: Inline) -> Phrase:
    """Join parts as they are."""
    return Phrase(parts)


def join(parts: Iterable[Inline], separator: Inline = ", ") -> Phrase:
    """Join parts with a separator."""
    joined: list[Inline] = []
    for part in parts:
        joined.extend((separator, part) if joined else (part,))
    return Phrase(tuple(joined))


def enumerate_all(parts: Iterable[Inline]) -> Phrase:
    """`a`, `a and b`, `a, b and c`."""
    listed = list(parts)
    if len(listed) < 2:
        return Phrase(tuple(listed))
    return phrase(join(listed[:-1]), " and ", listed[-1])


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
    def marks(self) -> Markup:
        """The attributes that a list is sorted and counted by."""
        marks = Markup(' data-s="{}"').format(self.sort) if self.sort else Markup("")
        if self.by_rule:
            marks += Markup(' data-by="{}"').format("|".join(self.by_rule))
        return marks


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
    def labelled(self) -> tuple[tuple[tuple[Cell, str], ...], ...]:
        """The rows without the empty columns, each cell with the heading of its column."""
        filled = self._filled
        return tuple(tuple((row[column], self.headings[column]) for column in filled) for row in self.rows)

    @property
    def _filled(self) -> tuple[int, ...]:
        return tuple(
            column
            for column in range(len(self.headings))
            if column == 0 or not self.rows or any(plain(row[column].content) for row in self.rows)
        )

    def __bool__(self) -> bool:
        return bool(self.rows)


@dataclass(frozen=True)
class Row:
    """One fact of an infobox."""

    label: str
    value: Inline


@dataclass(frozen=True)
class Group:
    """Facts of an infobox that belong together, under a label."""

    label: str
    rows: tuple[Row, ...]

    @classmethod
    def of(cls, label: str, rows: Iterable[Row]) -> Group:
        """A group of what there is to tell."""
        return cls(label, tuple(rows))

    def __bool__(self) -> bool:
        return bool(self.rows)
