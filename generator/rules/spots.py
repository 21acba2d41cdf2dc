"""Spots that findings rest on: an event, a seat, or all that says where a person was."""

from __future__ import annotations

from collections.abc import Iterable

from generator.derive.facts import Facts
from generator.derive.journeys import Journey, Ride
from generator.model.date import Date
from generator.model.event import Event
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.rules.rule import Spot


def event_spot(mission: Mission, event: Event, *field: str) -> Spot:
    """An event of a mission, or a field of it."""
    return (Kind.MISSIONS.value, mission.id, "events", event_position(mission, event), *field)


def event_position(mission: Mission, event: Event) -> int:
    """Where an event stands in its mission's list; the very event, not another that is equal to it."""
    return next(place for place, other in enumerate(mission.events) if other is event)


def seat_position(ride: Ride) -> int:
    """Where a ride's seat stands in its mission's crew; the very seat, not another that is equal to it."""
    return next(place for place, other in enumerate(ride.mission.crew) if other is ride.seat)


def seat_spot(ride: Ride) -> Spot:
    """A person's seat on a mission."""
    return (Kind.MISSIONS.value, ride.mission.id, "crew", seat_position(ride))


def crew_spots(missions: Iterable[Mission]) -> frozenset[Spot]:
    """The crew lists of missions."""
    return frozenset((Kind.MISSIONS.value, mission.id, "crew") for mission in missions)


def person_spot(person: str) -> Spot:
    """A person."""
    return (Kind.CREW.value, person)


def flight_spots(facts: Facts, person: str) -> frozenset[Spot]:
    """What a person's time in space follows from: they themselves, and crew and events of their missions."""
    missions = [mission for mission, _ in facts.encyclopedia.usage.seats.get(person, [])]
    events = frozenset((Kind.MISSIONS.value, mission.id, "events") for mission in missions)
    return crew_spots(missions) | events | {person_spot(person)}


def aboard_spots(facts: Facts, person: str, station: str, when: Date) -> frozenset[Spot]:
    """What may be wrong where a person was not aboard: they, or the crew of a ship docked at the time."""
    return crew_spots(facts.stays.docked_at(station, when)) | {person_spot(person)}


def ride_spots(journey: Journey) -> frozenset[Spot]:
    """The seats that a journey was made in, and the person."""
    rides = [ride for ride in (journey.up, journey.down) if ride is not None]
    return frozenset(seat_spot(ride) for ride in rides) | {person_spot(journey.person)}
