"""Planned flights, each with the ledger of what was promised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.derive.facts import Facts
from generator.derive.slips import Slips, slips_of
from generator.encyclopedia.events import planned_launch
from generator.model.classification import Outcome, Scope
from generator.model.mission import Mission
from generator.pages.answers import first_of
from generator.pages.linker import Linker
from generator.pages.overview import Overview, Section, linker_of, overview
from generator.pages.pieces import Inline, join, phrase
from generator.pages.schedule import schedule_table
from generator.pages.search_entry import Answer
from generator.pages.table import Cell, Table
from generator.pages.wording import say_times, show_date, show_day

PATH = "planned"
_LEAD = (
    "Flights that have not happened yet, and journeys whose end is promised. A promise stays in its ledger "
    "when the date is moved, with who gave it and when."
)


def planned_view(facts: Facts) -> Overview:
    """The page of planned flights and of landings to come."""
    linker = linker_of(PATH, facts)
    missions = [m for m in facts.encyclopedia.missions.values() if m.scope is Scope.HUMAN]
    to_come = [m for m in missions if m.outcome is Outcome.PLANNED]
    under_way = [m for m in missions if m.outcome is Outcome.IN_PROGRESS]
    view = overview(PATH, "Planned flights", _LEAD, facts, _sections(to_come, under_way, linker))
    next_one = first_of(planned_table(to_come, linker))
    return replace(view, answers=(Answer("Next launch", "to-come", next_one),))


def planned_table(missions: list[Mission], linker: Linker) -> Table:
    """Planned flights with the newest date, how often it was moved, and who is to fly."""
    rows = tuple(
        (
            Cell(linker.mission(mission.id)),
            Cell.date(show_date(due) if (due := planned_launch(mission)) is not None else "no date"),
            Cell(_moved(slips_of(mission.schedule, "launch"))),
            Cell(join(linker.person(seat.person) for seat in mission.crew if seat.person is not None)),
        )
        for mission in missions
    )
    return Table("Planned", ("Mission", "Due", "Moved", "Crew"), rows, stacks=True)


def _sections(to_come: list[Mission], under_way: list[Mission], linker: Linker) -> Iterator[Section]:
    yield Section("To come", "to-come", planned_table(to_come, linker))
    yield Section("Landings to come", "landings", _landings(under_way, linker))
    for mission in [*to_come, *under_way]:
        ledger = schedule_table(mission.schedule, linker, f"What was promised for {mission.name}")
        yield Section(
            mission.name,
            mission.id,
            ledger,
            phrase("All about ", linker.mission(mission.id), "."),
        )


def _landings(missions: list[Mission], linker: Linker) -> Table:
    rows = []
    for mission in missions:
        slips = slips_of(mission.schedule, "landing")
        if slips is not None:
            newest = slips.newest
            rows.append((
                Cell(linker.mission(mission.id)),
                Cell.date(show_date(newest.date) if newest.date is not None else "no date"),
                Cell.date(show_day(newest.as_of, short=True)),
                Cell(_moved(slips)),
            ))  # fmt: skip
    return Table("Landings to come", ("Mission", "Due", "Said", "Moved"), tuple(rows), stacks=True)


def _moved(slips: Slips | None) -> Inline:
    """How often and how far a date was moved, in words."""
    if slips is None or slips.moves == 0:
        return ""
    times = say_times(slips.moves, "time")
    if slips.days is None or slips.days == 0:
        return times
    way = "later" if slips.days > 0 else "earlier"
    return f"{times}, {say_times(abs(slips.days), 'day')} {way}"
