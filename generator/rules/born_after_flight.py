"""Someone flies before they were born.

The date of birth belongs to another person of that name, or has a wrong year, or the flight does.

Fails:
    # crew.yaml
    ada:
      name: Ada
      sort: Ada
      born: {at: 2010-08-19}
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
      born: {at: 1970-08-19}
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
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "chronology"
LEVEL = Level.ERROR


def check(facts: Facts) -> Iterator[Finding]:
    """Every person whose first launch is certainly before their birth."""
    for person in facts.encyclopedia.people.values():
        journeys = facts.journeys.by_person.get(person.id, [])
        if person.born is None or not journeys:
            continue
        first = min(journeys, key=lambda journey: journey.start.sort_key)
        if first.start.certainly_before(person.born.at):
            yield Finding(
                Kind.CREW,
                person.id,
                ("born", "at"),
                f"{person.name} must be born before the launch of {first.up_name} on {first.start}: "
                f"{person.born.at} is later",
                "mend the date of birth, or the person named for that flight",
            )
