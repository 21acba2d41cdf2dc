"""Journeys: a person's launch paired with their next landing, whichever ship it was on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from generator.derive.counting import counts
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.events import end_of, landing_of, launch_of
from generator.model.classification import Outcome, Regime, Scope
from generator.model.counting import CountingRule
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.mission import Mission
from generator.model.person import Person, UnrecordedFlight
from generator.model.seat import Fate, Leg, Seat


class Ending(StrEnum):
    """How a journey ended, or that it has not."""

    LANDED = "landed"
    DIED = "died"
    ABOARD = "aboard"


@dataclass(frozen=True)
class Ride:
    """One leg: a person in a seat of a mission."""

    mission: Mission
    seat: Seat


@dataclass(frozen=True)
class Journey:
    """One journey of one person, from launch to landing or death.

    `up` and `down` are missing where the mission has no record yet; `up_name` and
    `down_name` always say what it was. `end` is missing while the person is in space.
    """

    person: str
    start: Date
    end: Date | None
    ending: Ending
    up_name: str
    down_name: str | None
    up: Ride | None = None
    down: Ride | None = None
    regime: Regime = Regime.ORBITAL
    max_altitude_km: float | None = None
    numbers: tuple[int, ...] = (0,) * len(CountingRule)
    """Which of the person's spaceflights it is under each rule in turn, from 1; 0 where it is none."""

    def counts(self, rule: CountingRule) -> bool:
        """Whether the journey is a spaceflight under a rule."""
        return counts(self.regime, self.max_altitude_km, rule)

    def number_under(self, rule: CountingRule) -> int:
        """Which of the person's spaceflights it is under a rule, from 1; 0 where it is none."""
        return self.numbers[list(CountingRule).index(rule)]

    @property
    def number(self) -> int:
        """Its number under the strictest rule that counts it, so that hops do not number orbital flights."""
        return next((number for number in self.numbers if number), 0)

    def duration(self, as_of: Date) -> Duration:
        """Launch to landing; to `as_of` for a journey that goes on. UTC."""
        return Duration.between(self.start, self.end if self.end is not None else as_of)

    @property
    def swapped(self) -> bool:
        """Whether the person came home on another ship than they left on."""
        return self.down_name is not None and self.down_name != self.up_name


@dataclass(frozen=True)
class Journeys:
    """All journeys, by person and by mission; and rides home that no launch explains."""

    by_person: Mapping[str, list[Journey]] = field(default_factory=dict)
    up_on: Mapping[str, list[Journey]] = field(default_factory=dict)
    """By mission, in order of seats."""
    down_on: Mapping[str, list[Journey]] = field(default_factory=dict)
    unexplained: tuple[tuple[str, Mission], ...] = ()
    """Person and mission of each ride home without a launch before it."""

    def of(self, person: str, mission: str) -> Journey | None:
        """The journey that a person made on a mission, up or down."""
        for journey in self.by_person.get(person, []):
            if mission in {ride.mission.id for ride in (journey.up, journey.down) if ride is not None}:
                return journey
        return None


def derive_journeys(encyclopedia: Encyclopedia) -> Journeys:
    """Pair every launch with the next landing of the same person. Flights of reference scope are left out."""
    by_person: dict[str, list[Journey]] = {}
    unexplained: list[tuple[str, Mission]] = []
    people = dict.fromkeys([*encyclopedia.usage.seats, *encyclopedia.people])
    for person_id in people:
        rides = [
            Ride(mission, seat)
            for mission, seat in encyclopedia.usage.seats.get(person_id, [])
            if mission.scope is Scope.HUMAN and launch_of(mission) is not None
        ]
        journeys, strays = _pair(person_id, rides)
        unexplained.extend((person_id, mission) for mission in strays)
        person = encyclopedia.people.get(person_id)
        if person is not None:
            journeys.extend(_unrecorded(person))
        if journeys:
            by_person[person_id] = _numbered(journeys)
    return Journeys(by_person, *_by_mission(by_person), tuple(unexplained))


def _pair(person: str, rides: list[Ride]) -> tuple[list[Journey], list[Mission]]:
    """Journeys of one person in order of launch, and the missions of landings that none explains."""
    downs = [ride for ride in rides if ride.seat.leg.comes_down]
    journeys: list[Journey] = []
    for up in (ride for ride in rides if ride.seat.leg.goes_up):
        down = _way_home(up, downs)
        if down is not None:
            downs.remove(down)
        journeys.append(_journey(person, up, down))
    return journeys, [ride.mission for ride in downs]


def _way_home(up: Ride, downs: list[Ride]) -> Ride | None:
    """The ride home after a launch: the same ship for `both`, else the first landing after it."""
    same = next((down for down in downs if down.mission.id == up.mission.id), None)
    if same is not None:
        return same
    start = _start(up)
    later = [
        down
        for down in downs
        if down.seat.leg is Leg.DOWN
        and ((end := end_of(down.mission)) is None or not end.at.certainly_before(start))
    ]
    return min(later, key=lambda ride: _home_key(ride.mission), default=None)


def _home_key(mission: Mission) -> tuple[bool, object, str]:
    end = end_of(mission)
    return (end is None, end.at.sort_key if end is not None else (), mission.id)


def _start(ride: Ride) -> Date:
    launch = launch_of(ride.mission)
    assert launch is not None, "rides are of missions that launched"
    return launch.at


def _journey(person: str, up: Ride, down: Ride | None) -> Journey:
    mission = up.mission
    end, ending = None, Ending.ABOARD
    if (up.seat.fate is Fate.DIED and down is None) or (down is not None and down.seat.fate is Fate.DIED):
        last = end_of(down.mission if down is not None else mission)
        end, ending = (last.at if last is not None else None), Ending.DIED
    elif down is not None:
        landing = landing_of(down.mission)
        if landing is not None:
            end, ending = landing.at, Ending.LANDED
    return Journey(
        person,
        _start(up),
        end,
        ending,
        up_name=mission.name,
        down_name=down.mission.name if down is not None else None,
        up=up,
        down=down,
        regime=mission.regime if mission.outcome is not Outcome.PAD_ABORT else Regime.GROUND,
        max_altitude_km=mission.max_altitude_km,
    )


def _unrecorded(person: Person) -> Iterator[Journey]:
    for flight in person.unrecorded_flights:
        yield Journey(
            person.id,
            flight.launched,
            flight.landed,
            Ending.LANDED,
            up_name=flight.flight,
            down_name=flight.landed_on or flight.flight,
            regime=_regime(flight),
        )


def _regime(flight: UnrecordedFlight) -> Regime:
    return Regime.SUBORBITAL if flight.suborbital else Regime.ORBITAL


def _numbered(journeys: list[Journey]) -> list[Journey]:
    """In order of launch, each with its number among the spaceflights of each rule."""
    numbered: list[Journey] = []
    so_far = dict.fromkeys(CountingRule, 0)
    for journey in sorted(journeys, key=lambda item: item.start.sort_key):
        counted = {rule for rule in CountingRule if journey.counts(rule)}
        so_far = {rule: number + (rule in counted) for rule, number in so_far.items()}
        numbers = tuple(number if rule in counted else 0 for rule, number in so_far.items())
        numbered.append(replace(journey, numbers=numbers))
    return numbered


def _by_mission(
    by_person: Mapping[str, list[Journey]],
) -> tuple[dict[str, list[Journey]], dict[str, list[Journey]]]:
    up_on: dict[str, list[Journey]] = {}
    down_on: dict[str, list[Journey]] = {}
    for journeys in by_person.values():
        for journey in journeys:
            if journey.up is not None:
                up_on.setdefault(journey.up.mission.id, []).append(journey)
            if journey.down is not None:
                down_on.setdefault(journey.down.mission.id, []).append(journey)
    for made in up_on.values():
        made.sort(key=lambda journey: _seat_number(journey.up))
    for made in down_on.values():
        made.sort(key=lambda journey: _seat_number(journey.down))
    return up_on, down_on


def _seat_number(ride: Ride | None) -> int:
    """Place of a ride's seat in its mission's crew; rides of one mission only are compared."""
    crew = ride.mission.crew if ride is not None else ()
    return next((place for place, seat in enumerate(crew) if ride is not None and seat is ride.seat), 0)
