"""Two ships are at one port at the same time.

A port holds one ship. Where two stays at it overlap for certain, one of the two has the wrong port
or the wrong time: NASA's texts of December 2025 put Soyuz MS-27 at Rassvet, where Soyuz MS-28 had
been since 27 November. Times that are known only to a day accuse nobody on that day.

Fails:
    # missions.yaml
    ship-a:
      name: Ship A
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-01-01T00:00Z}
        - {event: dock, at: 2025-01-01T06:00Z, port: base/front}
        - {event: undock, at: 2025-03-01T06:00Z, port: base/front}
    ship-b:
      name: Ship B
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-02-01T00:00Z}
        - {event: dock, at: 2025-02-01T06:00Z, port: base/front}

Passes:
    # missions.yaml
    ship-a:
      name: Ship A
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-01-01T00:00Z}
        - {event: dock, at: 2025-01-01T06:00Z, port: base/front}
        - {event: undock, at: 2025-03-01T06:00Z, port: base/front}
    ship-b:
      name: Ship B
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-02-01T00:00Z}
        - {event: dock, at: 2025-02-01T06:00Z, port: base/back}
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.derive.facts import Facts
from generator.derive.stays import PortStay
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "space"
LEVEL = Level.ERROR


def check(facts: Facts) -> Iterator[Finding]:
    """Every arrival at a port that another ship had not left yet."""
    for stays in facts.stays.at_port.values():
        for before, after in pairwise(stays):
            if before.end is None or after.start.certainly_before(before.end):
                yield _finding(before, after)


def _finding(before: PortStay, after: PortStay) -> Finding:
    left = f"until {before.end}" if before.end is not None else "and has not left"
    position = after.mission.events.index(after.arrival)
    return Finding(
        Kind.MISSIONS,
        after.mission.id,
        ("events", position, "port"),
        f"{after.port} is occupied at {after.start}: {before.mission.name} is there "
        f"from {before.start} {left}",
        f"mend the port or the time here, or of {before.mission.id}",
    )
