"""Someone flies after they died.

The date of death belongs to another person of that name, or has a wrong year, or the flight does.
Whoever was lost with a ship is recorded by `fate: died` on the seat, and their death is not before it.

Fails:
    # crew.yaml
    ada:
      name: Ada
      sort: Ada
      died: {at: 1998-08-19}
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ada, role: commander}
      events:
        - {event: launch, at: 2001-04-08T05:47Z}
        - {event: landing, at: 2001-04-18T05:47Z}

Passes:
    # crew.yaml
    ada:
      name: Ada
      sort: Ada
      died: {at: 2018-08-19}
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ada, role: commander}
      events:
        - {event: launch, at: 2001-04-08T05:47Z}
        - {event: landing, at: 2001-04-18T05:47Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.journeys import Ending
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "chronology"
LEVEL = Level.ERROR


def check(facts: Facts) -> Iterator[Finding]:
    """Every person who is certainly dead before a launch, or before a landing that they lived through."""
    for person in facts.encyclopedia.people.values():
        if person.died is None:
            continue
        for journey in facts.journeys.by_person.get(person.id, []):
            alive = journey.end if journey.ending is Ending.LANDED and journey.end else journey.start
            if person.died.at.certainly_before(alive):
                name = journey.up_name if alive is journey.start else journey.down_name
                yield Finding(
                    Kind.CREW,
                    person.id,
                    ("died", "at"),
                    f"{person.name} flew on {name} and was alive on {alive}: "
                    f"a death on {person.died.at} is earlier",
                    "mend the date of death, or the person named for that flight",
                )
                break
