"""Someone comes down on a ship without having gone up.

Every landing ends a journey that began with a launch: on this ship (`leg: both`), or earlier on another
one, where the person's seat says `leg: up`. A flight up that has no record yet is listed under
`unrecorded_flights` of the person.

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
        - {person: ben, role: pilot, leg: down}
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
        - {person: ben, role: pilot}
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/front}
        - {event: landing, at: 2025-06-01T08:30Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.encyclopedia.events import end_of
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import flight_spots, person_spot
from generator.rules.whereabouts import last_journey, name_of

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = ("aboard-two-ships", "events-out-of-order", "local-time-as-utc")


def check(facts: Facts) -> Iterator[Finding]:
    """Every seat on the way down without a launch of that person before it that no other landing ended."""
    for person, mission in facts.journeys.unexplained:
        end = end_of(mission)
        if end is not None and any(
            journey.up is None and journey.end is not None and journey.end.may_equal(end.at)
            for journey in facts.journeys.by_person.get(person, [])
        ):
            continue
        position = next(
            place for place, seat in enumerate(mission.crew) if seat.person == person and seat.leg.comes_down
        )
        yield Finding(
            Kind.MISSIONS,
            mission.id,
            ("crew", position, "person"),
            f"{name_of(facts, person)} must have launched before coming down on {mission.name}: "
            f"{last_journey(facts, person, end.at if end is not None else None)}",
            "give them leg: up on the ship that they launched on, or mend leg or person here",
            about=frozenset({person_spot(person)}),
            rests_on=flight_spots(facts, person),
        )
