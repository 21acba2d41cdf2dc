"""A ship docks or lands sooner than any ship can.

No ship reaches another in less than 80 minutes: the shortest way ever flown, Gemini 11 to its Agena within
the first orbit, took [94 minutes](http://www.spacefacts.de/mission/english/gemini-11.htm), and the fastest
ships to a station take more than two hours. No flight that reached orbit lands less than 80 minutes after
its launch: once round the Earth takes 88, and Vostok 1 was down after
[108](https://www.rosa.ro/index.php/en/news-menu/stiri/272-gagarin-50). And from a station to the ground
takes at least 50 minutes: a Soyuz fires its engine to leave orbit
[54 minutes](http://www.nasa.gov/mission_pages/station/structure/elements/soyuz/landing_timeline.html)
before it lands. What is sooner has a wrong hour, or a time that is not UTC.

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
        - {event: dock, at: 2025-01-01T05:57Z, port: base/front}

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
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from generator.derive.counting import mission_counts
from generator.derive.facts import Facts
from generator.model.counting import CountingRule
from generator.model.date import Date
from generator.model.event import Event, EventKind
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import event_spot

GROUP = "chronology"
LEVEL = Level.ERROR
YIELDS_TO = ("local-time-as-utc", "events-out-of-order")

ORBITAL = CountingRule.ORBITAL
LEAST_TO_DOCK = timedelta(minutes=80)
"""From launch to docking with a ship or station."""
LEAST_TO_LAND = timedelta(minutes=80)
"""From launch to landing, of a flight that reached orbit."""
LEAST_TO_COME_DOWN = timedelta(minutes=50)
"""From undocking to landing."""


def check(facts: Facts) -> Iterator[Finding]:
    """Every docking and landing that is certainly too soon after what went before it."""
    for mission in facts.encyclopedia.missions.values():
        launch = departure = None
        for event in mission.events:
            if event.event is EventKind.LAUNCH:
                launch = event
            elif event.event.departs:
                departure = event
            elif event.event.arrives and launch is not None:
                yield from _too_soon(mission, launch, event, LEAST_TO_DOCK)
            elif event.event.brings_home and departure is not None:
                yield from _too_soon(mission, departure, event, LEAST_TO_COME_DOWN)
            elif event.event.brings_home and launch is not None and mission_counts(mission, ORBITAL):
                yield from _too_soon(mission, launch, event, LEAST_TO_LAND)


def _too_soon(mission: Mission, first: Event, then: Event, least: timedelta) -> Iterator[Finding]:
    longest = _longest(first.at, then.at)
    if timedelta() <= longest < least:
        yield Finding(
            Kind.MISSIONS,
            mission.id,
            ("events", event_spot(mission, then)[-1], "at"),
            f"{then.event} at {then.at} is {longest // timedelta(minutes=1)} minutes after {first.event} "
            f"at {first.at}: no ship does that in under {least // timedelta(minutes=1)} minutes",
            "mend one of the two times: an hour may be mistyped, or local",
            about=frozenset({event_spot(mission, first, "at"), event_spot(mission, then, "at")}),
        )


def _longest(first: Date, then: Date) -> timedelta:
    """The longest time that may lie between two dates; negative where they are in the wrong order."""
    return then.last_instant - first.earliest
