"""The events of a mission are not in order of time.

A list of events is read from top to bottom: a ship cannot open its hatch before it docks. Dates that
may be the same, such as a day and an hour of that day, accuse nobody. Once the flight has ended there is
nothing left to happen to the ship; what was only promised stands under `schedule:`.

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
        - {event: dock, at: 2025-01-01T08:00Z, port: base/front}
        - {event: hatch-open, at: 2025-01-01T07:40Z}

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
        - {event: dock, at: 2025-01-01T08:00Z, port: base/front}
        - {event: hatch-open, at: 2025-01-01T10:40Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import event_spot

GROUP = "chronology"
LEVEL = Level.ERROR
YIELDS_TO = ("local-time-as-utc",)


def check(facts: Facts) -> Iterator[Finding]:
    """Every event that is certainly earlier than one above it, or that stands below the end of the flight."""
    for mission in facts.encyclopedia.missions.values():
        yield from _backwards(mission)
        yield from _afterwards(mission)


def _backwards(mission: Mission) -> Iterator[Finding]:
    latest = None
    for position, event in enumerate(mission.events):
        if latest is not None and event.at.certainly_before(latest.at):
            yield Finding(
                Kind.MISSIONS,
                mission.id,
                ("events", position, "at"),
                f"{event.event} must not be before {latest.event}, which stands above it: "
                f"{event.at} is earlier than {latest.at}",
                "mend one of the two times (all are UTC), or put the events in order of time",
                about=frozenset({event_spot(mission, event, "at"), event_spot(mission, latest, "at")}),
            )
        elif latest is None or event.at.earliest >= latest.at.earliest:
            latest = event


def _afterwards(mission: Mission) -> Iterator[Finding]:
    end = None
    for position, event in enumerate(mission.events):
        if event.event.ends_flight:
            end = event
        elif end is not None and not event.at.certainly_before(end.at):
            yield Finding(
                Kind.MISSIONS,
                mission.id,
                ("events", position, "event"),
                f"{event.event} at {event.at} stands after the flight has ended with {end.event} at {end.at}",
                "mend the time, move a promise to schedule:, or tell it in a note of the last event",
                about=frozenset({event_spot(mission, event, "at"), event_spot(mission, end, "at")}),
            )
