"""What happened on each day of the year, in every year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.derive.journeys import Journeys
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.model.classification import Scope
from generator.model.date import Date, Precision
from generator.model.event import EventKind
from generator.model.kinds import Kind
from generator.model.mission import Mission


class Occasion(StrEnum):
    """What a day is remembered for."""

    LAUNCH = "launch"
    LANDING = "landing"
    SPLASHDOWN = "splashdown"
    LOSS = "loss"
    MOON_LANDING = "moon-landing"
    SPACEWALK = "spacewalk"
    BORN = "born"
    DIED = "died"


_OCCASIONS = {
    EventKind.LAUNCH: Occasion.LAUNCH,
    EventKind.LANDING: Occasion.LANDING,
    EventKind.SPLASHDOWN: Occasion.SPLASHDOWN,
    EventKind.LOSS: Occasion.LOSS,
    EventKind.LUNAR_LANDING: Occasion.MOON_LANDING,
}


@dataclass(frozen=True)
class Anniversary:
    """Something that happened on a day of UTC."""

    date: Date
    occasion: Occasion
    kind: Kind
    record_id: str
    """The mission, spacewalk or person that it happened to."""
    people: tuple[str, ...] = ()
    """Who was aboard or outside."""


def derive_anniversaries(
    encyclopedia: Encyclopedia, journeys: Journeys
) -> Mapping[tuple[int, int], list[Anniversary]]:
    """By month and day, the oldest first. What is not known to the day is left out."""
    found: dict[tuple[int, int], list[Anniversary]] = {}
    for item in sorted(
        _all(encyclopedia, journeys), key=lambda item: (item.date.sort_key, item.kind, item.record_id)
    ):
        if item.date.precision >= Precision.DAY and not item.date.approximate:
            day = item.date.start
            found.setdefault((day.month, day.day), []).append(item)
    return dict(sorted(found.items()))


def _all(encyclopedia: Encyclopedia, journeys: Journeys) -> Iterator[Anniversary]:
    for mission in encyclopedia.missions.values():
        if mission.scope is Scope.HUMAN:
            yield from _of_mission(mission, journeys)
    for walk in encyclopedia.spacewalks.values():
        yield Anniversary(walk.start, Occasion.SPACEWALK, Kind.SPACEWALKS, walk.id, walk.crew)
    for person in encyclopedia.people.values():
        if person.id not in journeys.by_person:
            continue
        if person.born is not None:
            yield Anniversary(person.born.at, Occasion.BORN, Kind.CREW, person.id)
        if person.died is not None:
            yield Anniversary(person.died.at, Occasion.DIED, Kind.CREW, person.id)


def _of_mission(mission: Mission, journeys: Journeys) -> Iterator[Anniversary]:
    up = tuple(journey.person for journey in journeys.up_on.get(mission.id, []))
    down = tuple(journey.person for journey in journeys.down_on.get(mission.id, []))
    for event in mission.events:
        occasion = _OCCASIONS.get(event.event)
        if occasion is not None:
            people = up if occasion in (Occasion.LAUNCH, Occasion.MOON_LANDING) else down
            yield Anniversary(event.at, occasion, Kind.MISSIONS, mission.id, people)
