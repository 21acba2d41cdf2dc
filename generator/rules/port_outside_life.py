"""A ship is at a port that is not there yet, or no longer.

A port can be used from its `from` to its `until`, and never outside the life of the module it is on.
Pirs left the station on 26 July 2021, so nothing docks to it afterwards.

Fails:
    # stations.yaml
    base:
      name: Base
      status: operational
      modules:
        - {id: hall, name: Hall, from: 2015, until: 2021-07-26T10:55Z}
      ports:
        - {id: front, name: Front, module: hall, from: 2016-02}
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: dock, at: 2021-10-05T12:22Z, port: base/front}

Passes:
    # stations.yaml
    base:
      name: Base
      status: operational
      modules:
        - {id: hall, name: Hall, from: 2015, until: 2021-07-26T10:55Z}
      ports:
        - {id: front, name: Front, module: hall, from: 2016-02}
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: dock, at: 2021-02-17T06:26Z, port: base/front}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.model.date import Date
from generator.model.kinds import Kind
from generator.model.reference import PortId
from generator.problem import Level
from generator.rules.lifetime import outside
from generator.rules.rule import Finding
from generator.rules.spots import event_spot

GROUP = "chronology"
LEVEL = Level.ERROR
YIELDS_TO = ("events-out-of-order", "local-time-as-utc")


def check(facts: Facts) -> Iterator[Finding]:
    """Every arrival and departure at a port outside the life of the port or of its module."""
    for mission in facts.encyclopedia.missions.values():
        for position, event in enumerate(mission.events):
            if event.port is None:
                continue
            problem = _outside(facts, event.port, event.at)
            if problem:
                yield Finding(
                    Kind.MISSIONS,
                    mission.id,
                    ("events", position, "port"),
                    f"{event.event} at {event.at} is not in the life of {problem}",
                    "mend the port or the time, or the dates of port and module in stations.yaml",
                    rests_on=frozenset({event_spot(mission, event, "at")}),
                )


def _outside(facts: Facts, port_id: PortId, when: Date) -> str:
    """The port or module with its life, if `when` is outside of it."""
    found = facts.encyclopedia.ports.get(port_id)
    if found is None:
        return ""
    station, port = found
    life = outside(when, port.from_, port.until)
    if life:
        return f"{port_id}, which could be used {life}"
    module = facts.encyclopedia.modules.get(f"{station.id}/{port.module}")
    life = outside(when, module[1].from_, module[1].until) if module is not None else ""
    return f"{station.id}/{port.module}, the module of {port_id}, which was there {life}" if life else ""
