"""A ship has been docked for much longer than its class is made for.

A ship's time in orbit is limited: seals, propellant and batteries age. One that is recorded as still docked
a quarter beyond the `docked_life_d` of its class has most likely left, and the undocking is missing. Ships
that have left are not looked at: lives were extended often (Soyuz MS-23 stayed 271 days in place of 200),
and what has happened is told by its dates. Docked time is taken from the first arrival to "now", or to the
end of the flight.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: in-progress
      events:
        - {event: launch, at: 2001-01-01}
        - {event: dock, at: 2001-01-02, port: base/front}
    # spacecraft.yaml
    ship:
      name: Ship
      level: class
      specs: {docked_life_d: {max: 200}}
    # stations.yaml
    base:
      name: Base
      status: operational
      ports: [{id: front, name: Front, module: core}]

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2001-01-01}
        - {event: dock, at: 2001-01-02, port: base/front}
        - {event: undock, at: 2001-07-01, port: base/front}
    # spacecraft.yaml
    ship:
      name: Ship
      level: class
      specs: {docked_life_d: {max: 200}}
    # stations.yaml
    base:
      name: Base
      status: operational
      ports: [{id: front, name: Front, module: core}]
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.model.duration import DAY_S, Duration
from generator.model.kinds import Kind
from generator.model.spacecraft import Quantity
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "time"
LEVEL = Level.WARNING

_SLACK = 1.25
"""How far beyond its stated life a docked ship may be: extensions of up to a quarter were common."""


def check(facts: Facts) -> Iterator[Finding]:
    """Every ship that is at a port now and has been docked far beyond the life of its class."""
    for stays in facts.stays.of_mission.values():
        mission, last = stays[-1].mission, stays[-1]
        craft = facts.encyclopedia.spacecraft.get(mission.spacecraft)
        spec = craft.specs.get(Quantity.DOCKED_LIFE) if craft is not None else None
        life_d = (spec.max or spec.value) if spec is not None else None
        if last.departure is not None or craft is None or not life_d:
            continue
        docked_d = Duration.between(stays[0].start, facts.as_of).least_s / DAY_S
        if docked_d > life_d * _SLACK:
            yield Finding(
                Kind.MISSIONS,
                mission.id,
                ("events", mission.events.index(last.arrival)),
                f"{mission.id} has been docked for {docked_d:.0f} days: {craft.id} is made for {life_d:g}",
                "add the undocking and landing, or mend docked_life_d if the ship was made to last",
            )
