"""Two ships are at one port at the same time.

A port holds one ship. Where two stays at it overlap for certain, one of the two has the wrong port
or the wrong time: NASA's texts of December 2025 put Soyuz MS-27 at Rassvet, where Soyuz MS-28 had
been since 27 November. Times that are known only to a day accuse nobody on that day.
A ship that is in the way of several others is told once, with all of them. One that leaves another port than
it came to has moved in between, nobody knows when; that is for `undock-elsewhere` to tell.

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

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.derive.facts import Facts
from generator.derive.stays import PortStay
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding, Spot
from generator.rules.spots import event_position, event_spot

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = ("events-out-of-order",)


def check(facts: Facts) -> Iterator[Finding]:
    """Every stay at a port that is in the way of others: of two alike, the one that came later."""
    for stays in facts.stays.at_port.values():
        clashes: defaultdict[int, list[int]] = defaultdict(list)
        for before, after in _overlaps(stays):
            clashes[before].append(after)
            clashes[after].append(before)
        while any(clashes.values()):
            most = max(clashes, key=lambda place: (len(clashes[place]), place))
            yield _finding(stays[most], [stays[place] for place in sorted(clashes[most])])
            for other in clashes.pop(most):
                clashes[other].remove(most)


def _overlaps(stays: Sequence[PortStay]) -> Iterator[tuple[int, int]]:
    """Places of two stays that overlap: each with the one before it that stays longest."""
    longest: int | None = None
    for place, stay in enumerate(stays):
        if longest is not None and _overlap(stays[longest], stay):
            yield longest, place
        if longest is None or _ends_later(stay, stays[longest]):
            longest = place


def _overlap(before: PortStay, after: PortStay) -> bool:
    if _moved(before):
        return False
    return before.end is None or after.start.certainly_before(before.end)


def _moved(stay: PortStay) -> bool:
    """Whether the ship left from another port, so that nobody knows when it left this one."""
    return stay.departure is not None and stay.departure.port not in (None, stay.port)


def _ends_later(stay: PortStay, other: PortStay) -> bool:
    if _moved(other) or stay.end is None:
        return True
    return other.end is not None and not _moved(stay) and stay.end.latest >= other.end.latest


def _finding(stay: PortStay, others: Sequence[PortStay]) -> Finding:
    position = event_position(stay.mission, stay.arrival)
    spots: set[Spot] = set()
    for one in (stay, *others):
        events = [event for event in (one.arrival, one.departure) if event is not None]
        spots.update(event_spot(one.mission, event, field) for event in events for field in ("port", "at"))
    return Finding(
        Kind.MISSIONS,
        stay.mission.id,
        ("events", position, "port"),
        f"{stay.port} must be free for {stay.mission.name} {_time(stay)}: "
        + " and ".join(f"{other.mission.name} is there {_time(other)}" for other in others),
        f"mend the port or the time here, or of {', '.join(other.mission.id for other in others)}",
        about=frozenset(spots),
    )


def _time(stay: PortStay) -> str:
    return f"from {stay.start} {f'until {stay.end}' if stay.end is not None else 'to this day'}"
