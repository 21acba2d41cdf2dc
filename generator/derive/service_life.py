"""What a class, hull or family has flown: how often, since when, how it went, the longest flight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.derive.journeys import Journeys
from generator.encyclopedia.events import end_of, launch_of
from generator.model.classification import Outcome
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.mission import Mission


@dataclass(frozen=True)
class ServiceLife:
    """The flights of a ship that have begun."""

    flights: int = 0
    first: Date | None = None
    newest: Date | None = None
    ended: int = 0
    """Flights that are over."""
    as_planned: int = 0
    """Those of them that were a success."""
    people_up: int = 0
    """How many seats were taken up."""
    longest: tuple[Mission, Duration] | None = None
    """The longest flight that is over, from launch to end."""


def service_life(missions: Sequence[Mission], journeys: Journeys) -> ServiceLife:
    """Add up the flights of a ship; `missions` are in order of flight."""
    launches = [launch.at for mission in missions if (launch := launch_of(mission)) is not None]
    if not launches:
        return ServiceLife()
    flown = [mission for mission in missions if launch_of(mission) is not None]
    over = [mission for mission in flown if mission.outcome is not Outcome.IN_PROGRESS]
    return ServiceLife(
        len(flown),
        launches[0],
        launches[-1],
        len(over),
        sum(mission.outcome is Outcome.SUCCESS for mission in over),
        sum(len(journeys.up_on.get(mission.id, [])) for mission in flown),
        _longest(flown),
    )


def _longest(flown: Sequence[Mission]) -> tuple[Mission, Duration] | None:
    lengths = [
        (mission, Duration.between(launch.at, end.at))
        for mission in flown
        if (launch := launch_of(mission)) is not None and (end := end_of(mission)) is not None
    ]
    return max(lengths, key=lambda pair: pair[1].middle_s, default=None)
