"""A ship leaves a port that it is not at, or docks while it is docked.

Where a ship sits follows from its events, so a move from one port to another is typed as two of them: an
undocking with `purpose: relocation` and a docking. Where the two are missing, the ship later leaves a port
that it never came to.

Fails:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/back}
        - {event: landing, at: 2025-06-01T08:30Z}

Passes:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-03-19T16:38Z, port: base/front, purpose: relocation}
        - {event: dock, at: 2025-03-19T17:12Z, port: base/back}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/back}
        - {event: landing, at: 2025-06-01T08:30Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.model.event import Event
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import event_spot

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = ("port-occupied", "events-out-of-order")

RELOCATION = "an undock from {} with purpose: relocation and a dock to {}"


def check(facts: Facts) -> Iterator[Finding]:
    """Every departure from a port other than the one the ship came to, and every second arrival."""
    for mission in facts.encyclopedia.missions.values():
        at: Event | None = None
        for position, event in enumerate(mission.events):
            if event.port is None:
                at = None if event.event.departs else at
            elif event.event.arrives:
                if at is not None:
                    yield _docked_already(mission, at, position)
                at = event
            elif event.event.departs:
                if at is None or at.port != event.port:
                    yield _not_there(mission, at, position)
                at = None


def _docked_already(mission: Mission, at: Event, position: int) -> Finding:
    event = mission.events[position]
    return _finding(
        mission,
        at,
        position,
        f"{mission.name} must leave {at.port}, where it is since {at.at}, before it docks to {event.port}",
        f"add the undock from {at.port} between the two (purpose: relocation if it only moved), "
        "or mend the port",
    )


def _not_there(mission: Mission, at: Event | None, position: int) -> Finding:
    event = mission.events[position]
    if at is None:
        message = f"{mission.name} must have docked to {event.port} before it leaves it: it is at no port"
        return _finding(mission, at, position, message, f"add the dock to {event.port} above it")
    return _finding(
        mission,
        at,
        position,
        f"{mission.name} must leave from {at.port}, where it is since {at.at}: this says {event.port}",
        f"mend the port, or add {RELOCATION.format(at.port, event.port)} between the two",
    )


def _finding(mission: Mission, at: Event | None, position: int, message: str, hint: str) -> Finding:
    events = [mission.events[position], *([at] if at is not None else [])]
    spots = {event_spot(mission, event) for event in events}
    spots |= {event_spot(mission, event, "port") for event in events}
    return Finding(
        Kind.MISSIONS, mission.id, ("events", position, "port"), message, hint, about=frozenset(spots)
    )
