"""A ship stands on a launch pad before its first or after its last day.

A pad has a life, `from` and `until`. A launch outside of it has the wrong pad or the wrong date: an early
notice put Soyuz MS-02 on Gagarin's Start, but it flew from Site 31.

Fails:
    # sites.yaml
    skerry:
      name: Skerry
      country: NO
      timezone: Europe/Oslo
      pads:
        - {id: east, name: East, from: 2001-03, until: 2019-09-25}
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2020-04-09T08:05Z, site: skerry/east}

Passes:
    # sites.yaml
    skerry:
      name: Skerry
      country: NO
      timezone: Europe/Oslo
      pads:
        - {id: east, name: East, from: 2001-03, until: 2019-09-25}
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2019-09-25T08:05Z, site: skerry/east}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.lifetime import outside
from generator.rules.rule import Finding
from generator.rules.spots import event_spot

GROUP = "chronology"
LEVEL = Level.ERROR
YIELDS_TO = ("events-out-of-order", "cospar-year")


def check(facts: Facts) -> Iterator[Finding]:
    """Every launch, scrub or abort at a pad that was not in use."""
    for mission in facts.encyclopedia.missions.values():
        for position, event in enumerate(mission.events):
            _, pad = facts.encyclopedia.pads.get(event.site or "", (None, None))
            if pad is None:
                continue
            life = outside(event.at, pad.from_, pad.until)
            if life:
                yield Finding(
                    Kind.MISSIONS,
                    mission.id,
                    ("events", position, "site"),
                    f"{event.event} at {event.at} is not in the life of {event.site}, in use {life}",
                    f"mend the pad or the time, or the dates of {event.site} in sites.yaml",
                    rests_on=frozenset({event_spot(mission, event, "at")}),
                )
