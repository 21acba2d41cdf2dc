"""Nobody commands a ship that flew with a crew.

Of the people who go up on a ship, one has `role: commander`. Somebody alone needs none, nor does a ship that
went up empty to bring others home, or one that flies itself and carries nobody but passengers.

Fails:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ada, role: pilot}
        - {person: ben, role: flight-engineer}
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
        - {person: ben, role: flight-engineer}
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/front}
        - {event: landing, at: 2025-06-01T08:30Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.encyclopedia.events import launch_of
from generator.model.classification import MissionKind
from generator.model.kinds import Kind
from generator.model.seat import Role
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = ("aboard-two-ships", "lands-without-launching", "seats-exceeded")
PASSENGERS = frozenset({Role.PASSENGER, Role.SPACEFLIGHT_PARTICIPANT})
"""What the people of a ship are that nobody aboard flies."""


def check(facts: Facts) -> Iterator[Finding]:
    """Every crewed mission that launched with people of whom none is the commander."""
    for mission in facts.encyclopedia.missions.values():
        if mission.kind is not MissionKind.CREWED or launch_of(mission) is None:
            continue
        roles = [seat.role for seat in mission.crew if seat.leg.goes_up]
        if len(roles) < 2 or PASSENGERS.issuperset(roles):
            continue
        if Role.COMMANDER not in roles:
            yield Finding(
                Kind.MISSIONS,
                mission.id,
                ("crew",),
                f"one of those who go up on {mission.name} must have role: commander, and none has",
                "give the commander that role",
                at_key=True,
            )
