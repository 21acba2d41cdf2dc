"""The page of an expedition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.derive.expeditions import Term
from generator.derive.facts import Facts
from generator.derive.stays import Presence
from generator.model.duration import Duration
from generator.model.expedition import Expedition
from generator.model.kinds import Kind
from generator.pages.event_words import say_event
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, enumerate_all, phrase
from generator.pages.spacewalk import spacewalk_table
from generator.pages.table import Cell, Table
from generator.pages.wording import capitalised, on_day, say_duration, say_role, say_span, show_date


@dataclass(frozen=True)
class ExpeditionView:
    """All that the template of an expedition prints."""

    frame: Frame
    commands: Table
    members: Table
    relief: Table
    visitors: Table
    spacewalks: Table
    note: str


def expedition_view(expedition: Expedition, facts: Facts, framer: Framer) -> ExpeditionView:
    """Everything about one expedition."""
    linker = framer.linker(Kind.EXPEDITIONS, expedition.id)
    term = facts.terms[expedition.id]
    frame = framer.frame(
        Kind.EXPEDITIONS,
        expedition,
        lead=_lead(term, linker),
        when=say_span(term.start, term.end) if term.start is not None else "",
        infobox=(Group.of("Term", _rows(term, facts, linker)),),
        neighbours=_neighbours(expedition, facts, linker),
    )
    return ExpeditionView(
        frame,
        _commands(term, linker),
        _people("Members", term.members, linker),
        _people("Relief", term.relief, linker),
        _people("Visitors", term.visitors, linker),
        _spacewalks(term, facts, linker),
        expedition.note or "",
    )


def _lead(term: Term, linker: Linker) -> Phrase:
    expedition = term.expedition
    verb = "was" if term.end is not None else "is"
    parts: list[Inline] = [f"{expedition.name} {verb} a crew's term aboard "]
    parts += [linker.station(expedition.station)]
    commanders = dict.fromkeys(command.person for command in term.commands)
    if commanders:
        parts += [", commanded by ", enumerate_all(linker.person(person) for person in commanders)]
    if term.start is not None:
        parts += [f"; it began {on_day(term.start)}"]
    if term.end is not None:
        parts += [f" and ended {on_day(term.end)}"]
    return phrase(*parts, ".")


def _rows(term: Term, facts: Facts, linker: Linker) -> Iterator[Row]:
    expedition = term.expedition
    yield Row("Station", linker.to(Kind.STATIONS, expedition.station))
    for label, moment, date in (
        ("Began", expedition.begins, term.start),
        ("Ended", expedition.ends, term.end),
    ):
        if date is None or moment is None:
            continue
        what: Inline = ""
        if moment.event is not None:
            mission, event = facts.encyclopedia.events[moment.event]
            what = phrase(" with the ", say_event(event.event).lower(), " of ", linker.mission(mission.id))
        yield Row(label, phrase(show_date(date, short=False), what))
    if term.start is not None and term.end is not None:
        yield Row("Length", say_duration(Duration.between(term.start, term.end)))
    yield Row("Members", str(len(term.members)))


def _commands(term: Term, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.person(command.person)),
            Cell.date(show_date(command.start) if command.start is not None else ""),
            Cell.date(show_date(command.end) if command.end is not None else "in command"),
        )
        for command in term.commands
    )
    return Table("Commanders", ("Person", "From (UTC)", "Until (UTC)"), rows, stacks=True)


def _people(caption: str, presences: Sequence[Presence], linker: Linker) -> Table:
    rows = []
    for presence in presences:
        up, down = presence.journey.up, presence.journey.down
        assert up is not None, "only recorded flights have presences"
        rows.append((
            Cell(linker.person(presence.person)),
            Cell(capitalised(say_role(up.seat.role))),
            Cell(linker.mission(up.mission.id)),
            Cell(linker.mission(down.mission.id) if down is not None else ""),
            Cell.date(show_date(presence.start)),
            Cell.date(show_date(presence.end) if presence.end is not None else "still there"),
        ))  # fmt: skip
    headings = ("Person", "Role on the ship", "Came on", "Left on", "From (UTC)", "Until (UTC)")
    return Table(caption, headings, tuple(rows), stacks=True)


def _spacewalks(term: Term, facts: Facts, linker: Linker) -> Table:
    if term.start is None:
        return Table("Spacewalks", (), ())
    start, end = term.start, term.end
    walks = [
        walk
        for walk in facts.encyclopedia.usage.spacewalks_of_station.get(term.expedition.station, [])
        if not walk.start.certainly_before(start) and (end is None or walk.start.certainly_before(end))
    ]
    return spacewalk_table(walks, linker, with_place=False)


def _neighbours(expedition: Expedition, facts: Facts, linker: Linker) -> tuple[NeighbourGroup, ...]:
    series = facts.encyclopedia.usage.expeditions_of_station[expedition.station]
    position = series.index(expedition)
    items = []
    if position > 0:
        items.append(Neighbour(linker.to(Kind.EXPEDITIONS, series[position - 1].id), "previous"))
    if position + 1 < len(series):
        items.append(Neighbour(linker.to(Kind.EXPEDITIONS, series[position + 1].id), "next"))
    ships = dict.fromkeys(
        ride.mission.id
        for presence in facts.terms[expedition.id].members
        for ride in (presence.journey.up, presence.journey.down)
        if ride is not None
    )
    station = facts.encyclopedia.stations[expedition.station].name
    return (
        NeighbourGroup(f"Expeditions of {station}", tuple(items)),
        NeighbourGroup("Ships of its members", tuple(Neighbour(linker.mission(ship)) for ship in ships)),
    )
