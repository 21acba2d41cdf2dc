"""The plan of a station names a part that the station does not have, or one twice.

A plan is read by ids: a module or port that it misspells would be missing from the drawing, and nobody would
notice. So would a port that has the id of a module. What a part is joined to must be a module.

Fails:
    # stations.yaml
    base:
      name: Base
      status: operational
      plan: [[front], [hal]]
      modules:
        - {id: hall, name: Hall}
      ports:
        - {id: front, name: Front, module: hall}

Passes:
    # stations.yaml
    base:
      name: Base
      status: operational
      plan: [[front], [hall]]
      modules:
        - {id: hall, name: Hall}
      ports:
        - {id: front, name: Front, module: hall}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.station_plan import EMPTY
from generator.model.kinds import Kind
from generator.model.station import Station
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "references"
LEVEL = Level.ERROR


def check(facts: Facts) -> Iterator[Finding]:
    """Every cell of a plan that is no part of its station."""
    for station in facts.encyclopedia.stations.values():
        yield from _of_station(station)


def _of_station(station: Station) -> Iterator[Finding]:
    modules = {module.id for module in station.modules}
    ports = {port.id for port in station.ports}
    seen: Counter[str] = Counter()
    for row, cells in enumerate(station.plan):
        for column, word in enumerate(cells):
            part, _, joined_to = word.partition("/")
            if part == EMPTY:
                continue
            seen[part] += 1
            if part not in modules | ports:
                message = f"{station.id} has no module or port {part}"
            elif joined_to and joined_to not in modules:
                message = f"{part} is joined to {joined_to}, and {station.id} has no such module"
            elif part in modules & ports:
                message = (
                    f"{part} is a module of {station.id} and a port as well, and a plan cannot tell which"
                )
            elif seen[part] == 2:
                message = f"{part} stands on the plan twice"
            else:
                continue
            hint = "write ids of its modules and ports, each once, and `.` for an empty place"
            yield Finding(Kind.STATIONS, station.id, ("plan", row, column), message, hint)
