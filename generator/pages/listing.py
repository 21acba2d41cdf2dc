"""A list that answers questions: a complete table whose rows know what they can be filtered by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.model.counting import CountingRule
from generator.model.duration import Duration
from generator.pages.table import Cell, Table, label_attribute, print_cells
from generator.pages.wording import say_duration, say_times

EVERY_RULE = frozenset(CountingRule)
RULE_NAMES: Mapping[CountingRule, tuple[str, str]] = {
    CountingRule.ORBITAL: ("orbital", "Orbital spaceflights"),
    CountingRule.ABOVE_100_KM: ("100km", "Spaceflights above 100 km"),
    CountingRule.ABOVE_80_KM: ("80km", "Spaceflights above 80 km"),
}
"""Each counting rule as an address has it, and in words."""
_NONE = "-"
_IN_SIGHT = 3


@dataclass(frozen=True)
class Value:
    """Something that a row can be filtered by: its id in the address of the page, and its label."""

    id: str
    label: str


@dataclass(frozen=True)
class Filter:
    """One question that a list can be asked, such as the programme."""

    key: str
    label: str
    by_id: bool = False
    """Whether its values are put in order of their ids, as decades are, and not of their labels."""


@dataclass(frozen=True)
class Entry:
    """One row: its cells, and by the keys of filters what it is found under."""

    cells: tuple[Cell, ...]
    values: Mapping[str, Sequence[Value]] = field(default_factory=dict)
    counted: frozenset[CountingRule] = EVERY_RULE


@dataclass(frozen=True)
class Option:
    """A value to choose, and how many rows have it."""

    id: str
    label: str
    count: int


@dataclass(frozen=True)
class Facet:
    """A filter with what can be chosen."""

    key: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Line:
    """One printed row."""

    cells: tuple[Cell, ...]
    codes: str
    """A word for each facet: the places of its options, joined by dots, or `-`."""
    counted: str
    """A digit that says which counting rules count it, as the sum of 1, 2 and 4; empty for all."""
    labels: tuple[str, ...]
    """What each cell is called where rows stack on a phone; empty for the first, which heads the row."""

    @property
    def printed(self) -> str:
        """The cells as HTML, with what a script sorts and counts them by."""
        labels = zip(self.cells, self.labels, strict=True)
        return print_cells(self.cells, [cell.marks + label_attribute(label) for cell, label in labels])


@dataclass(frozen=True)
class Sum:
    """A column that is added up over the rows in sight."""

    heading: str
    one: str
    many: str
    is_time: bool = False


@dataclass(frozen=True)
class Listing:
    """All that the template of a list prints: the table, its facets, its rows with their codes."""

    table: Table
    noun: tuple[str, str]
    facets: tuple[Facet, ...] = ()
    marks: tuple[tuple[str, str], ...] = ()
    sums: Mapping[str, Sum] = field(default_factory=dict)
    """By heading."""
    rules: tuple[Option, ...] = ()
    """The counting rules with how many rows each counts; none where all count all."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows as they are printed."""
        marks = self.marks or (("", ""),) * len(self.table.rows)
        headings = [str(cell.content) if self.table.stacks else "" for cell in self.table.columns]
        labels = ("", *headings[1:])
        return tuple(Line(cells, *mark, labels) for cells, mark in zip(self.table.lines, marks, strict=True))

    @property
    def first_facets(self) -> tuple[Facet, ...]:
        """Those that are asked most: always in sight."""
        return self.facets[:_IN_SIGHT]

    @property
    def more_facets(self) -> tuple[Facet, ...]:
        """The others, which a reader opens."""
        return self.facets[_IN_SIGHT:]

    @property
    def columns(self) -> tuple[tuple[Cell, Sum | None], ...]:
        """The headings, each with the sum of its column, if it has one."""
        return tuple((cell, self.sums.get(str(cell.content))) for cell in self.table.columns)

    @property
    def count(self) -> str:
        """How many rows there are and what they add up to: `430 missions · 1,204 people up`."""
        headings = [str(cell.content) for cell in self.table.columns]
        parts = [say_times(len(self.table.rows), *self.noun)]
        for position, heading in enumerate(headings):
            if heading in self.sums:
                column = self.sums[heading]
                total = sum(int(row[position].sort or 0) for row in self.table.lines)
                parts.append(_say_total(total, column))
        return " · ".join(parts)

    def __bool__(self) -> bool:
        return bool(self.table)


def plain_listing(table: Table, noun: tuple[str, str]) -> Listing:
    """A list that can be sorted and searched, without facets."""
    return Listing(table, noun)


def build_listing(
    caption: str,
    headings: tuple[str, ...],
    entries: Sequence[Entry],
    *,
    filters: Sequence[Filter],
    noun: tuple[str, str],
    sums: Sequence[Sum] = (),
    css: str = "",
    stacks: bool = False,
) -> Listing:
    """A list of entries, filters that tell nothing apart left out.

    `css` is the class of its table; `stacks` says whether its rows are blocks on a phone.
    """
    facets = tuple(facet for item in filters if len((facet := _facet(item, entries)).options) > 1)
    places = [{option.id: str(place) for place, option in enumerate(facet.options)} for facet in facets]
    marks = tuple(
        (
            " ".join(_codes(entry, facet.key, place) for facet, place in zip(facets, places, strict=True)),
            "" if entry.counted == EVERY_RULE else str(_digit(entry.counted)),
        )
        for entry in entries
    )
    return Listing(
        Table(caption, headings, tuple(entry.cells for entry in entries), css, stacks),
        noun,
        facets,
        marks,
        {item.heading: item for item in sums},
        tuple(_rules(entries)),
    )


def value_of(record_id: str, name: Callable[[str], str]) -> Value:
    """A record as a value, by its id and what it is called."""
    return Value(record_id, name(record_id))


def decade_of(year: int) -> Value:
    """The decade of a year: `1960s`."""
    decade = f"{year // 10 * 10}s"
    return Value(decade, decade)


def length_cell(length: Duration | None) -> Cell:
    """A length of time, sorted by its seconds."""
    if length is None:
        return Cell.number("")
    return Cell(say_duration(length), "p-num", str(length.middle_s))


def number_cell(number: int | None) -> Cell:
    """A figure that is sorted and added up."""
    return Cell(f"{number:,}", "p-num", str(number)) if number is not None else Cell.number("")


def _facet(item: Filter, entries: Iterable[Entry]) -> Facet:
    counts: Counter[Value] = Counter()
    for entry in entries:
        counts.update(set(entry.values.get(item.key, ())))
    values = sorted(counts, key=lambda value: value.id if item.by_id else value.label.casefold())
    return Facet(item.key, item.label, tuple(Option(v.id, v.label, counts[v]) for v in values))


def _codes(entry: Entry, key: str, places: Mapping[str, str]) -> str:
    return ".".join(dict.fromkeys(places[value.id] for value in entry.values.get(key, ()))) or _NONE


def _digit(counted: Iterable[CountingRule]) -> int:
    order = list(CountingRule)
    return sum(1 << order.index(rule) for rule in counted)


def _rules(entries: Sequence[Entry]) -> Iterable[Option]:
    if all(entry.counted == EVERY_RULE for entry in entries):
        return
    for rule, (key, label) in RULE_NAMES.items():
        yield Option(key, label, sum(rule in entry.counted for entry in entries))


def _say_total(total: int, column: Sum) -> str:
    if column.is_time:
        return f"{total // 86_400:,} days {column.many}"
    return say_times(total, column.one, column.many)
