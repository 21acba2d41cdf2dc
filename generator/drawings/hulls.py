"""The flights of a class: a lane for each hull that flies again, or as few lanes as keep flights apart."""

from __future__ import annotations

from collections.abc import Sequence

from generator.derive.facts import Facts
from generator.drawings.drawing import NOTHING, Drawing
from generator.drawings.lanes import Lane, Span, axis_of, draw_lanes
from generator.encyclopedia.events import end_of, launch_of
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.mission import Mission
from generator.model.spacecraft import Level, Spacecraft
from generator.pages.linker import Linker
from generator.pages.wording import say_day, say_length, say_times

LEAST = 3
"""Flights from which a drawing shows more than the table."""
_TWIN = "d-bar d-bar--b"
"""The look of every other flight, so that two on end are told apart."""


def draw_hulls(craft: Spacecraft, facts: Facts, linker: Linker) -> Drawing:
    """The flights of a class or hull over time, with the time on the ground before each in its title."""
    flights = [
        mission
        for mission in facts.encyclopedia.usage.missions_of_spacecraft.get(craft.id, [])
        if launch_of(mission) is not None
    ]
    if craft.level is Level.FAMILY or len(flights) < LEAST:
        return NOTHING
    lanes = _hulls(flights, facts, linker) or _packed(flights, facts, linker)
    shapes, height = draw_lanes(lanes, axis_of(lanes))
    by_hull = len(lanes) > 1 and any(mission.hull is not None for mission in flights)
    return Drawing(
        id="flights",
        title=f"Flights of {craft.name}",
        words=(
            f"{say_times(len(flights), 'flight')} since {say_day(_launch(flights[0]))}"
            + ("; a lane for each hull, bare while it was on the ground" if by_hull else "")
            + ". Each flight is in the table below."
        ),
        height=height,
        shapes=shapes,
    )


def _hulls(flights: Sequence[Mission], facts: Facts, linker: Linker) -> list[Lane]:
    """A lane for each hull in order of its first flight; none where no flight names its hull."""
    groups: dict[str, list[Mission]] = {}
    for mission in flights:
        if mission.hull is not None:
            groups.setdefault(mission.hull, []).append(mission)
    return [
        Lane(
            f"{linker.spacecraft(hull).text} · {say_times(len(flown), 'flight')}",
            tuple(
                _span(
                    mission, flown[position - 1] if position else None, facts, linker, twin=position % 2 == 1
                )
                for position, mission in enumerate(flown)
            ),
        )
        for hull, flown in groups.items()
    ]


def _packed(flights: Sequence[Mission], facts: Facts, linker: Linker) -> list[Lane]:
    """Each flight in the first lane that is free at its launch."""
    lanes: list[list[Span]] = []
    for position, mission in enumerate(flights):
        span = _span(mission, None, facts, linker, twin=position % 2 == 1)
        free = next((lane for lane in lanes if lane[-1].end <= span.start), None)
        if free is None:
            lanes.append(free := [])
        free.append(span)
    words = ["In flight", *(f"In flight at the same time, {number}" for number in range(2, len(lanes) + 1))]
    return [Lane(text, tuple(lane)) for text, lane in zip(words, lanes, strict=True)]


def _span(mission: Mission, before: Mission | None, facts: Facts, linker: Linker, *, twin: bool) -> Span:
    start, end = _launch(mission), end_of(mission)
    over = end.at if end is not None else facts.as_of
    title = f"{mission.name}: {say_day(start)} to {say_day(over) if end is not None else 'now'}"
    landed = end_of(before) if before is not None else None
    if landed is not None:
        title += f", after {say_length(Duration.between(landed.at, start))} on the ground"
    return Span(
        start.earliest,
        max(over.last_instant, start.earliest),
        title,
        linker.mission(mission.id).url,
        css=_TWIN if twin else "d-bar",
        goes_on=end is None,
    )


def _launch(mission: Mission) -> Date:
    launch = launch_of(mission)
    assert launch is not None, "only flights that launched are drawn"
    return launch.at
