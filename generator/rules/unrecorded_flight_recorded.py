"""A flight is listed as unrecorded, but has a record.

Flights whose missions have no record yet are listed with the person, so that totals are right. Once the
mission has its record with the person in its crew, the entry counts the flight twice. Names are compared by
their letters and digits: `STS 114` and `STS-114` are one.

Fails:
    # missions.yaml
    sts-114:
      name: STS-114
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
    # crew.yaml
    person:
      name: A Person
      sort: Person, A
      unrecorded_flights:
        - {flight: STS 114, launched: 2005-07-26, landed: 2005-08-09}

Passes:
    # missions.yaml
    sts-114:
      name: STS-114
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew: [{person: person, role: mission-specialist-1}]
    # crew.yaml
    person:
      name: A Person
      sort: Person, A
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "agreement"
LEVEL = Level.ERROR


def check(facts: Facts) -> Iterator[Finding]:
    """Every unrecorded flight whose name is that of a mission."""
    flights = [
        (person, position, flight)
        for person in facts.encyclopedia.people.values()
        for position, flight in enumerate(person.unrecorded_flights)
    ]
    missions: dict[str, str] = {}
    for mission in facts.encyclopedia.missions.values() if flights else ():
        for name in (mission.name, *mission.aliases):
            missions.setdefault(_letters(name), mission.id)
    for person, position, flight in flights:
        found = missions.get(_letters(flight.flight))
        if found is not None:
            yield Finding(
                Kind.CREW,
                person.id,
                ("unrecorded_flights", position, "flight"),
                f"an unrecorded flight must have no record: {flight.flight} is missions/{found}",
                f"delete this entry, and see that {person.id} is in the crew of {found}",
            )


def _letters(name: str) -> str:
    """A name without case, spaces and marks. Not the fold of people's names: for that, II and III are one."""
    return "".join(filter(str.isalnum, name.casefold()))
