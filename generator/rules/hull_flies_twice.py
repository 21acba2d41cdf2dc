"""One hull is on two flights at once.

A hull that flies again is on the ground between two flights. Where a launch comes before the landing of the
flight before it, one of the two names the wrong hull.

Fails:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      hull: gull
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
      hull: gull
      events:
        - {event: launch, at: 2025-03-01T05:00Z}
        - {event: dock, at: 2025-03-01T11:00Z, port: base/back}
        - {event: undock, at: 2025-09-01T05:00Z, port: base/back}
        - {event: landing, at: 2025-09-01T08:30Z}

Passes:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      hull: gull
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
      hull: gull
      events:
        - {event: launch, at: 2026-03-01T05:00Z}
        - {event: dock, at: 2026-03-01T11:00Z, port: base/back}
        - {event: undock, at: 2026-09-01T05:00Z, port: base/back}
        - {event: landing, at: 2026-09-01T08:30Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.encyclopedia.events import end_of, launch_of
from generator.model.classification import Outcome
from generator.model.event import Event
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import event_spot

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = ("events-out-of-order", "cospar-year")


def check(facts: Facts) -> Iterator[Finding]:
    """Every launch of a hull that is certainly before the end of its flight before."""
    for craft, missions in facts.encyclopedia.usage.missions_of_spacecraft.items():
        before: Mission | None = None
        for mission in missions:
            launch = launch_of(mission)
            if mission.hull != craft or launch is None:
                continue
            if before is not None and _still_up(before, launch):
                yield _finding(craft, before, mission, launch)
            before = mission if before is None or _ends_later(mission, before) else before


def _still_up(before: Mission, launch: Event) -> bool:
    end = end_of(before)
    if end is None:
        return before.outcome is Outcome.IN_PROGRESS
    return launch.at.certainly_before(end.at)


def _ends_later(mission: Mission, before: Mission) -> bool:
    end, other = end_of(mission), end_of(before)
    return other is not None and (end is None or end.at.latest >= other.at.latest)


def _finding(craft: str, before: Mission, mission: Mission, launch: Event) -> Finding:
    end = end_of(before)
    until = f"until {end.at}" if end is not None else "and is not down"
    return Finding(
        Kind.MISSIONS,
        mission.id,
        ("hull",),
        f"{craft} must be on the ground at the launch on {launch.at}: it flies {before.name} {until}",
        f"mend the hull here or of {before.id}, or one of the times",
        about=frozenset({event_spot(mission, launch, "at"), ("missions", before.id, "hull")}),
    )
