"""Someone commands a station that they are not aboard.

The commander of an expedition is aboard from the beginning of their command to its end. Where they are not,
the person or the dates of the command are wrong, or the crew of the ship that brought them.

Fails:
    # expeditions.yaml
    base-1:
      name: Expedition 1
      station: base
      number: "1"
      begins: {at: 2025-01-02}
      ends: {at: 2025-05-01}
      commanders:
        - {person: cleo}
    # stations.yaml
    base:
      name: Base
      status: operational
      modules:
        - {id: hall, name: Hall}
      ports:
        - {id: front, name: Front, module: hall}
        - {id: back, name: Back, module: hall}
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

Passes:
    # expeditions.yaml
    base-1:
      name: Expedition 1
      station: base
      number: "1"
      begins: {at: 2025-01-02}
      ends: {at: 2025-05-01}
      commanders:
        - {person: ada}
    # stations.yaml
    base:
      name: Base
      status: operational
      modules:
        - {id: hall, name: Hall}
      ports:
        - {id: front, name: Front, module: hall}
        - {id: back, name: Back, module: hall}
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

from generator.derive.expeditions import CommandTerm
from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import aboard_spots, flight_spots
from generator.rules.whereabouts import last_journey, may_be_unrecorded, name_of

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = (
    "eva-crew-not-aboard",
    "expedition-gap",
    "lands-without-launching",
    "never-landed",
    "aboard-two-ships",
    "undock-elsewhere",
    "events-out-of-order",
    "local-time-as-utc",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Every command whose holder is certainly not aboard at its beginning or its end."""
    for term in facts.terms.values():
        for position, command in enumerate(term.commands):
            start = command.start
            if start is None or _may_be_aboard(facts, term.expedition.station, command):
                continue
            expedition, person = term.expedition, command.person
            name = name_of(facts, person)
            until = f"until {command.end}" if command.end is not None else "to this day"
            docked = [m.id for m in facts.stays.docked_at(expedition.station, start) if m.crew]
            yield Finding(
                Kind.EXPEDITIONS,
                expedition.id,
                ("commanders", position, "person"),
                f"{name} must be aboard {expedition.station} from {start} {until} to command "
                f"{expedition.name}: {last_journey(facts, person, command.end or start)}",
                "mend the person or the dates here, or the crew of a ship"
                + (f": docked at the beginning were {', '.join(docked)}" if docked else ""),
                about=aboard_spots(facts, person, expedition.station, start),
                rests_on=flight_spots(facts, person) | {("expeditions", expedition.id)},
            )


def _may_be_aboard(facts: Facts, station: str, command: CommandTerm) -> bool:
    assert command.start is not None, "commands without a beginning are left out"
    if may_be_unrecorded(facts, command.person, command.start):
        return True
    stays = facts.stays.aboard_by_person.get((station, command.person), [])
    return any(stay.may_cover(command.start, command.end) for stay in stays)
