"""A bar for every crewed flight, a row for each decade; each bar leads to the page of its flight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from generator.derive.counting import mission_counts
from generator.derive.facts import Facts
from generator.drawings.drawing import NOTHING, Drawing, KeyItem
from generator.drawings.shapes import Label, Line, Percent, Rect, Shape, Titled
from generator.drawings.time_axis import AXIS_PX, TimeAxis
from generator.encyclopedia.events import launch_of
from generator.model.classification import Outcome
from generator.model.counting import CountingRule
from generator.model.date import Date
from generator.model.mission import Mission
from generator.pages.linker import Linker
from generator.pages.pieces import join
from generator.pages.table import Cell, Table
from generator.pages.wording import say_day, say_times

ROW_PX = 46
PERSON_PX = 4
"""Height of a bar for each person who went up."""
WIDTH = 0.6
"""Percent of the width: about three weeks of a decade."""


def draw_flight_bars(facts: Facts, linker: Linker) -> Drawing:
    """Every flight that somebody launched on, those that reached no orbit included."""
    flights = [
        mission for mission in facts.encyclopedia.missions.values() if mission.id in facts.journeys.up_on
    ]
    if not flights:
        return NOTHING
    decades: dict[int, list[Mission]] = {}
    for mission in flights:
        decades.setdefault(_launch(mission).start.year // 10 * 10, []).append(mission)
    rows = range(min(decades), max(decades) + 10, 10)
    bottom = len(rows) * ROW_PX
    shapes: list[Shape] = []
    for position, decade in enumerate(rows):
        shapes += _row(decade, decades.get(decade, []), position * ROW_PX, facts, linker)
    shapes += [
        Label(Percent(10.0 * year + 5), bottom + 13, f"…{year}", "d-tick", "middle") for year in range(10)
    ]
    first, last = _launch(flights[0]), _launch(flights[-1])
    return Drawing(
        id="flights",
        title="Every crewed flight",
        words=(
            f"{say_times(len(flights), 'flight')} with people aboard, {say_day(first)} to {say_day(last)}: "
            "a bar at the day of launch, as tall as its crew."
        ),
        height=bottom + AXIS_PX,
        shapes=tuple(shapes),
        key=_key(flights),
        table=_table(flights, facts, linker),
    )


def look_of(mission: Mission) -> str:
    """The class of a flight's bar: filled; open where it reached no orbit; edged where its crew was lost."""
    if mission.outcome is Outcome.LOST_WITH_CREW:
        return "d-bar d-lost"
    return "d-bar" if mission_counts(mission, CountingRule.ORBITAL) else "d-bar d-bar--c"


def _launch(mission: Mission) -> Date:
    launch = launch_of(mission)
    assert launch is not None, "journeys are of missions that launched"
    return launch.at


def _row(decade: int, flights: Sequence[Mission], top: float, facts: Facts, linker: Linker) -> list[Shape]:
    start, end = datetime(decade, 1, 1, tzinfo=UTC), datetime(decade + 10, 1, 1, tzinfo=UTC)
    axis = TimeAxis(start, end)
    base = top + ROW_PX - 4
    shapes: list[Shape] = [
        Label(0, top + 11, f"{decade}s", "d-words"),
        Line(Percent(0), base, Percent(100), base, "d-rail"),
    ]
    for mission in flights:
        at = _launch(mission)
        height = PERSON_PX * len(facts.journeys.up_on[mission.id])
        place = Percent(min(axis.place(at.start).value, 100 - WIDTH))
        bar = Rect(place, base - height, Percent(WIDTH), height, look_of(mission))
        shapes.append(
            Titled(f"{mission.name}, {say_day(at, short=True)}", (bar,), linker.mission(mission.id).url)
        )
    return shapes


def _key(flights: Sequence[Mission]) -> tuple[KeyItem, ...]:
    words = {
        "d-bar": "in orbit or beyond",
        "d-bar d-bar--c": "reached no orbit",
        "d-bar d-lost": "lost with its crew",
    }
    used = {look_of(mission) for mission in flights}
    return tuple(KeyItem(Rect(4, 0, 5, 10, css), text) for css, text in words.items() if css in used)


def _table(flights: Sequence[Mission], facts: Facts, linker: Linker) -> Table:
    """The flights of each year, linked."""
    years: dict[int, list[Mission]] = {}
    for mission in flights:
        years.setdefault(_launch(mission).start.year, []).append(mission)
    rows = tuple(
        (
            Cell(str(year)),
            Cell.number(str(len(flown))),
            Cell.number(str(sum(len(facts.journeys.up_on[mission.id]) for mission in flown))),
            Cell(join(linker.mission(mission.id) for mission in flown)),
        )
        for year, flown in years.items()
    )
    return Table(
        "Crewed flights by year of launch", ("Year", "Flights", "Seats up", "Flights of the year"), rows
    )
