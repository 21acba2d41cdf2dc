"""Spacewalks: their page, and the table of them on other pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.derive.spacewalks import spacewalk_duration
from generator.model.kinds import Kind
from generator.model.spacewalk import Spacewalk, SpacewalkKind
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.listing import length_cell
from generator.pages.pieces import Inline, Phrase, enumerate_all, join, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import on_day, say_day, say_duration, say_length, show_date

_KINDS = {
    SpacewalkKind.EVA: "This was a spacewalk",
    SpacewalkKind.STAND_UP: "This was a stand-up spacewalk",
    SpacewalkKind.LUNAR: "This was a moonwalk",
    SpacewalkKind.INTERNAL: "This was a spacewalk inside a depressurised module",
}

SPACEWALK_HEADINGS = ("Spacewalk", "Began (UTC)", "From", "Crew", "Length")


@dataclass(frozen=True)
class SpacewalkView:
    """All that the template of a spacewalk prints."""

    frame: Frame


def spacewalk_view(walk: Spacewalk, facts: Facts, framer: Framer) -> SpacewalkView:
    """Everything about one spacewalk."""
    linker = framer.linker(Kind.SPACEWALKS, walk.id)
    frame = framer.frame(
        Kind.SPACEWALKS,
        walk,
        lead=_lead(walk, linker),
        when=say_day(walk.start),
        infobox=(
            Group.of("Spacewalk", _spacewalk(walk, linker)),
            Group.of("Time", _time(walk, framer)),
        ),
        neighbours=_neighbours(walk, facts, linker),
    )
    return SpacewalkView(frame)


def spacewalk_table(walks: Iterable[Spacewalk], linker: Linker, *, with_place: bool = True) -> Table:
    """Spacewalks with date, crew and length, in order of time."""
    columns = [0, 1, 2, 3, 4] if with_place else [0, 1, 3, 4]
    rows = [spacewalk_cells(walk, linker) for walk in walks]
    return Table(
        "Spacewalks",
        tuple(SPACEWALK_HEADINGS[column] for column in columns),
        tuple(tuple(row[column] for column in columns) for row in rows),
        stacks=True,
    )


def spacewalk_cells(walk: Spacewalk, linker: Linker) -> tuple[Cell, ...]:
    """A row under `SPACEWALK_HEADINGS`."""
    return (
        Cell(linker.to(Kind.SPACEWALKS, walk.id)),
        Cell.date(show_date(walk.start)),
        Cell(linker.station_short(walk.station) if walk.station is not None else _place(walk, linker)),
        Cell(join(linker.person(person) for person in walk.crew)),
        length_cell(spacewalk_duration(walk)),
    )


def _place(walk: Spacewalk, linker: Linker) -> Inline:
    if walk.station is not None:
        return linker.to(Kind.STATIONS, walk.station)
    return linker.mission(walk.mission) if walk.mission is not None else ""


def _lead(walk: Spacewalk, linker: Linker) -> Phrase:
    length = spacewalk_duration(walk)
    parts: list[Inline] = [_KINDS[walk.kind], " by "]
    parts += [enumerate_all(linker.person(person) for person in walk.crew)]
    place = linker.station(walk.station) if walk.station is not None else _place(walk, linker)
    if place:
        parts += [" from ", place]
    parts += [f" {on_day(walk.start)}"]
    if length is not None:
        parts += [f"; it lasted {say_length(length)}"]
    return phrase(*parts, ".")


def _spacewalk(walk: Spacewalk, linker: Linker) -> Iterator[Row]:
    place = _place(walk, linker)
    if place:
        yield Row("From", place)
    if walk.station is not None and walk.mission is not None:
        yield Row("During", linker.mission(walk.mission))
    if walk.airlock is not None:
        station, module = linker.encyclopedia.modules[walk.airlock]
        yield Row("Out through", linker.to(Kind.STATIONS, station.id, module.name))
    yield Row("Crew", join(linker.person(person) for person in walk.crew))
    if walk.purpose is not None:
        yield Row("Purpose", walk.purpose)


def _time(walk: Spacewalk, framer: Framer) -> Iterator[Row]:
    yield Row("Began", phrase(show_date(walk.start, short=False), framer.mark(walk.sources)))
    if walk.end is not None:
        yield Row("Ended", show_date(walk.end, short=False))
    length = spacewalk_duration(walk)
    if length is not None:
        yield Row("Length", say_duration(length))


def _neighbours(walk: Spacewalk, facts: Facts, linker: Linker) -> tuple[NeighbourGroup, ...]:
    usage = facts.encyclopedia.usage
    groups = []
    if walk.station is not None:
        series, label = (
            usage.spacewalks_of_station[walk.station],
            facts.encyclopedia.stations[walk.station].name,
        )
        groups.append(NeighbourGroup(label, adjacent(series, walk, linker)))
    if walk.mission is not None:
        series, label = (
            usage.spacewalks_of_mission[walk.mission],
            facts.encyclopedia.missions[walk.mission].name,
        )
        groups.append(NeighbourGroup(label, adjacent(series, walk, linker)))
    return tuple(groups)


def adjacent(series: list[Spacewalk], walk: Spacewalk, linker: Linker) -> tuple[Neighbour, ...]:
    """The spacewalks before and after one in a series."""
    position = series.index(walk)
    items = []
    if position > 0:
        items.append(Neighbour(linker.to(Kind.SPACEWALKS, series[position - 1].id), "previous"))
    if position + 1 < len(series):
        items.append(Neighbour(linker.to(Kind.SPACEWALKS, series[position + 1].id), "next"))
    return tuple(items)
