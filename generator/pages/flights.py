"""The table of missions that stands on the pages of ships, sites, agencies and programmes."""

from __future__ import annotations

from collections.abc import Iterable

from generator.derive.facts import Facts
from generator.encyclopedia.events import end_of, launch_of, planned_launch
from generator.model.classification import Outcome
from generator.model.duration import Duration
from generator.model.mission import Mission
from generator.pages.linker import Linker
from generator.pages.listing import length_cell
from generator.pages.pieces import Badge, join
from generator.pages.table import Cell, Table
from generator.pages.wording import say_date, show_day

OUTCOMES = {
    Outcome.PLANNED: ("planned", "planned"),
    Outcome.IN_PROGRESS: ("in progress", "progress"),
    Outcome.SUCCESS: ("success", "success"),
    Outcome.PARTIAL: ("partial success", "partial"),
    Outcome.FAILURE: ("failure", "failure"),
    Outcome.LAUNCH_ABORT: ("launch abort", "failure"),
    Outcome.PAD_ABORT: ("pad abort", "failure"),
    Outcome.LOST: ("lost", "failure"),
    Outcome.LOST_WITH_CREW: ("lost with crew", "failure"),
    Outcome.CANCELLED: ("cancelled", "neutral"),
}
FLIGHTS_CSS = "p-stack p-flights"
"""The look of a table of flights: on a phone each is a block of its own."""
FLIGHT_HEADINGS = ("Mission", "Launch", "End", "Duration", "People up", "Outcome")
_FLYING = (Outcome.IN_PROGRESS, Outcome.PLANNED)


def outcome_badge(outcome: Outcome) -> Badge:
    """How a flight ended, in words."""
    return Badge(*OUTCOMES[outcome])


def flights_table(
    missions: Iterable[Mission], facts: Facts, linker: Linker, caption: str = "Flights"
) -> Table:
    """Missions with launch, end, length, people up and outcome, in order of flight."""
    rows = tuple(flight_cells(mission, facts, linker) for mission in missions)
    return Table(f"{caption}, as of {say_date(facts.as_of)}", FLIGHT_HEADINGS, rows, FLIGHTS_CSS)


def flight_cells(mission: Mission, facts: Facts, linker: Linker) -> tuple[Cell, ...]:
    """A row under `FLIGHT_HEADINGS`: the length so far of one under way, the day due of a planned one."""
    launch, end, due = launch_of(mission), end_of(mission), planned_launch(mission)
    up = facts.journeys.up_on.get(mission.id, [])
    start = launch.at if launch is not None else due
    length = flight_length(mission, facts)
    return (
        Cell(linker.mission(mission.id)),
        Cell.date(show_day(start, short=True) if start is not None else ""),
        Cell(show_day(end.at, short=True) if end is not None else "", "p-date p-flights__end"),
        length_cell(length),
        Cell(
            join(linker.person(journey.person) for journey in up),
            "p-flights__people",
            sort=str(len(up)) if up else "",
        ),
        Cell(outcome_badge(mission.outcome), "p-flights__outcome"),
    )


def flight_length(mission: Mission, facts: Facts) -> Duration | None:
    """From launch to end, or so far; nothing where neither can be said."""
    launch, end = launch_of(mission), end_of(mission)
    if launch is None or (end is None and mission.outcome not in _FLYING):
        return None
    return Duration.between(launch.at, end.at if end is not None else facts.as_of)
