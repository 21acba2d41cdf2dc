"""Someone goes up on a ship that came down without them, and never lands.

Whoever went up with `leg: up` needs a seat with `leg: down` on the ship that brought them home, or that
is going to. Whoever did not come home has `fate: died` on the seat.

Fails:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ada, role: commander}
        - {person: ben, role: pilot, leg: up}
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/front}
        - {event: landing, at: 2025-06-01T08:30Z}

Passes:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ada, role: commander}
        - {person: ben, role: pilot, leg: up}
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/front}
        - {event: landing, at: 2025-06-01T08:30Z}
    ship-b:
      name: Ship b
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ben, role: commander, leg: down}
      events:
        - {event: launch, at: 2025-03-01T05:00Z}
        - {event: dock, at: 2025-03-01T11:00Z, port: base/back}
        - {event: undock, at: 2025-09-01T05:00Z, port: base/back}
        - {event: landing, at: 2025-09-01T08:30Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.journeys import Ending, Journey
from generator.encyclopedia.events import end_of
from generator.model.kinds import Kind
from generator.model.seat import Leg
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import flight_spots, ride_spots, seat_position
from generator.rules.whereabouts import name_of

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = ("lands-without-launching", "aboard-two-ships", "events-out-of-order", "local-time-as-utc")


def check(facts: Facts) -> Iterator[Finding]:
    """Every journey without an end on a ship whose flight has ended."""
    for person, journeys in facts.journeys.by_person.items():
        for journey in journeys:
            ride = journey.down or journey.up
            end = end_of(ride.mission) if ride is not None else None
            if ride is None or end is None or journey.ending is not Ending.ABOARD:
                continue
            if journey.down is None and _has_seat_home(facts, person, journey):
                continue
            position, name = seat_position(ride), name_of(facts, person)
            yield Finding(
                Kind.MISSIONS,
                ride.mission.id,
                ("crew", position, "person"),
                f"{name} went up on {journey.up_name} on {journey.start} and must land: "
                f"{ride.mission.name} ended with {end.event} on {end.at}, and they have no seat down after it"
                if journey.down is None
                else f"{name} was on {ride.mission.name}, which ended with {end.event} on {end.at}",
                "give them a seat with leg: down on the ship that brought them home, or will"
                if journey.down is None
                else "say fate: died or fate: survived on the seat, or add the landing",
                about=ride_spots(journey),
                rests_on=flight_spots(facts, person),
            )


def _has_seat_home(facts: Facts, person: str, journey: Journey) -> bool:
    """Whether a ship that has not come down yet, or not set out, has a seat down for the person."""
    return any(
        seat.leg is Leg.DOWN and end_of(mission) is None
        for mission, seat in facts.encyclopedia.usage.seats.get(person, [])
        if journey.up is not None and mission.id != journey.up.mission.id
    )
