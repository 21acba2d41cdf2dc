"""What happened on each day of the year, in every year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.derive.facts import Facts
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


def derive_anniversaries(facts: Facts) -> Mapping[tuple[int, int], list[Anniversary]]:
    """By month and day, the oldest first. What is not known to the day is left out."""
    found: dict[tuple[int, int], list[Anniversary]] = {}
    for item in sorted(_all(facts), key=lambda item: (item.date.sort_key, item.kind, item.record_id)):
        if item.date.precision >= Precision.DAY and not item.date.approximate:
            day = item.date.start
            found.setdefault((day.month, day.day), []).append(item)
    return dict(sorted(found.items()))


def _all(facts: Facts) -> Iterator[Anniversary]:
    for mission in facts.encyclopedia.missions.values():
        if mission.scope is Scope.HUMAN:
            yield from _of_mission(mission, facts)
    for walk in facts.encyclopedia.spacewalks.values():
        yield Anniversary(walk.start, Occasion.SPACEWALK, Kind.SPACEWALKS, walk.id, walk.crew)
    for person in facts.encyclopedia.people.values():
        if person.id not in facts.journeys.by_person:
            continue
        if person.born is not None:
            yield Anniversary(person.born.at, Occasion.BORN, Kind.CREW, person.id)
        if person.died is not None:
            yield Anniversary(person.died.at, Occasion.DIED, Kind.CREW, person.id)


def _of_mission(mission: Mission, facts: Facts) -> Iterator[Anniversary]:
    up = tuple(journey.person for journey in facts.journeys.up_on.get(mission.id, []))
    down = tuple(journey.person for journey in facts.journeys.down_on.get(mission.id, []))
    for event in mission.events:
        occasion = _OCCASIONS.get(event.event)
        if occasion is not None:
            people = up if occasion in (Occasion.LAUNCH, Occasion.MOON_LANDING) else down
            yield Anniversary(event.at, occasion, Kind.MISSIONS, mission.id, people)
