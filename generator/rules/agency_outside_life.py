"""A mission is flown by an agency that did not exist then.

The operator of a mission is who flew it at the time, not who continues its work today: Soyuz 19 of 1975
belongs to the Soviet space programme, not to Roscosmos.

Fails:
    # agencies.yaml
    office:
      name: The Office
      founded: 1992-02-25
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      operator: office
      events:
        - {event: launch, at: 1975-07-15T12:20Z}

Passes:
    # agencies.yaml
    office:
      name: The Office
      founded: 1992-02-25
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      operator: office
      events:
        - {event: launch, at: 1995-07-15T12:20Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.encyclopedia.events import launch_of
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.lifetime import outside
from generator.rules.rule import Finding
from generator.rules.spots import event_spot

GROUP = "chronology"
LEVEL = Level.ERROR
YIELDS_TO = ("events-out-of-order", "cospar-year")


def check(facts: Facts) -> Iterator[Finding]:
    """Every launch outside the life of its operator."""
    for mission in facts.encyclopedia.missions.values():
        launch = launch_of(mission)
        operator = facts.encyclopedia.agencies.get(mission.operator or "")
        if launch is None or operator is None:
            continue
        life = outside(launch.at, operator.founded, operator.dissolved)
        if life:
            yield Finding(
                Kind.MISSIONS,
                mission.id,
                ("operator",),
                f"{operator.name} existed {life}, not at the launch on {launch.at}",
                f"name the predecessor or successor, or mend the dates of {operator.id} in agencies.yaml",
                rests_on=frozenset({event_spot(mission, launch, "at")}),
            )
