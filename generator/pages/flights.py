"""The table of missions that stands on the pages of ships, sites, agencies and programmes."""

from __future__ import annotations

from collections.abc import Iterable

from generator.derive.facts import Facts
from generator.encyclopedia.events import end_of, launch_of, planned_launch
from generator.model.classification import Outcome
from generator.model.duration import Duration
from generator.model.mission import Mission
from generator.pages.linker import Linker
from generator.pages.pieces import Badge, Cell, Table, join
from generator.pages.wording import say_date, say_duration, show_day

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


def outcome_badge(outcome: Outcome) -> Badge:
    """How a flight ended, in words."""
    return Badge(*OUTCOMES[outcome])


def flights_table(
    missions: Iterable[Mission], facts: Facts, linker: Linker, caption: str = "Flights"
) -> Table:
    """Missions with launch, end, length, people up and outcome, in order of flight."""
    rows = []
    for mission in missions:
        launch, end, due = launch_of(mission), end_of(mission), planned_launch(mission)
        up = facts.journeys.up_on.get(mission.id, [])
        start = launch.at if launch is not None else due
        length = Duration.between(launch.at, end.at if end else facts.as_of) if launch is not None else None
        flying = mission.outcome in (Outcome.IN_PROGRESS, Outcome.PLANNED)
        shown_length = say_duration(length) if length is not None and (end is not None or flying) else ""
        rows.append((
            Cell(linker.mission(mission.id)),
            Cell.date(show_day(start, short=True) if start is not None else ""),
            Cell.date(show_day(end.at, short=True) if end is not None else ""),
            Cell.number(shown_length),
            Cell(join(linker.person(journey.person) for journey in up)),
            Cell(outcome_badge(mission.outcome)),
        ))  # fmt: skip
    note = f"{caption}, as of {say_date(facts.as_of)}"
    return Table(note, ("Mission", "Launch", "End", "Duration", "People up", "Outcome"), tuple(rows))
