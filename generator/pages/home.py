"""The home page: who is in space, what is docked, what flew last and flies next."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.derive.journeys import Ending
from generator.encyclopedia.events import launch_of, planned_launch
from generator.model.classification import Outcome, Scope
from generator.model.duration import Duration
from generator.model.kinds import KINDS, Kind
from generator.model.mission import Mission
from generator.pages.flights import flights_table
from generator.pages.frame import dump_front_matter
from generator.pages.linker import Linker
from generator.pages.pieces import Cell, Link, Table, join
from generator.pages.wording import capitalised, say_date, say_duration, show_date, show_day

LATEST = 5
_DESCRIPTION = (
    "An open encyclopedia of space missions: who flew where, when and on what, with a source for every value."
)


@dataclass(frozen=True)
class Count:
    """How many records of a kind there are, with the link to their list."""

    number: str
    link: Link


@dataclass(frozen=True)
class HomeView:
    """All that the template of the home page prints."""

    front_matter: str
    as_of: str
    counts: tuple[Count, ...]
    in_space: Table
    docked: Table
    latest: Table
    planned: Table


def home_view(facts: Facts) -> HomeView:
    """The home page, as of the records' day."""
    linker = Linker(facts.encyclopedia, "")
    values = {"title": "Perigee", "description": _DESCRIPTION, "template": "home.html"}
    missions = [m for m in facts.encyclopedia.missions.values() if m.scope is Scope.HUMAN]
    flown = [m for m in missions if launch_of(m) is not None]
    return HomeView(
        dump_front_matter(values, "data/"),
        say_date(facts.as_of),
        tuple(_counts(facts, linker)),
        _in_space(facts, linker),
        _docked(facts, linker),
        flights_table(flown[: -LATEST - 1 : -1], facts, linker, "Newest flights"),
        _planned(missions, linker),
    )


def _counts(facts: Facts, linker: Linker) -> list[Count]:
    kinds = (Kind.MISSIONS, Kind.CREW, Kind.SPACECRAFT, Kind.SPACEWALKS, Kind.SOURCES, Kind.AUDITS)
    return [
        Count(
            f"{len(facts.encyclopedia.of_kind(kind)):,}",
            Link(capitalised(KINDS[kind].many), linker.url(kind.value)),
        )
        for kind in kinds
    ]


def _in_space(facts: Facts, linker: Linker) -> Table:
    rows = []
    journeys = [j for made in facts.journeys.by_person.values() for j in made if j.ending is Ending.ABOARD]
    for journey in sorted(journeys, key=lambda j: (j.start.sort_key, j.person)):
        if journey.up is None or facts.as_of.certainly_before(journey.start):
            continue
        stations = dict.fromkeys(s.port.record for s in facts.stays.of_mission.get(journey.up.mission.id, []))
        rows.append((
            Cell(linker.person(journey.person)),
            Cell(linker.mission(journey.up.mission.id)),
            Cell(join(linker.station_short(station) for station in stations)),
            Cell.date(show_day(journey.start)),
            Cell.number(say_duration(Duration.between(journey.start, facts.as_of))),
        ))  # fmt: skip
    return Table("In space", ("Person", "Went up on", "At", "Since", "For"), tuple(rows))


def _docked(facts: Facts, linker: Linker) -> Table:
    rows = []
    for _, stays in sorted(facts.stays.at_port.items()):
        last = stays[-1]
        if last.end is None and last.start.certainly_before(facts.as_of):
            rows.append((
                Cell(linker.port(last.port)),
                Cell(linker.mission(last.mission.id)),
                Cell.date(show_day(last.start)),
            ))  # fmt: skip
    return Table("Docked", ("Port", "Ship", "Since"), tuple(rows))


def _planned(missions: list[Mission], linker: Linker) -> Table:
    rows = []
    for mission in missions:
        due = planned_launch(mission)
        if mission.outcome is Outcome.PLANNED:
            people = (linker.person(seat.person) for seat in mission.crew if seat.person is not None)
            rows.append((
                Cell(linker.mission(mission.id)),
                Cell.date(show_date(due) if due is not None else "no date"),
                Cell(join(people)),
            ))  # fmt: skip
    return Table("Planned", ("Mission", "Due", "Crew"), tuple(rows))
