"""A COSPAR ID begins with another year than that of the launch.

The international designator is made of the year of the launch in UTC, the running number of the launch in
that year and letters for the piece. A launch in the evening of 31 December in Florida belongs to the new
year, like its UTC date.

Fails:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      cospar: 2024-072A
      events:
        - {event: launch, at: 2025-01-01T05:00Z}

Passes:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      cospar: 2025-072A
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.encyclopedia.events import launch_of
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import event_spot

GROUP = "chronology"
LEVEL = Level.ERROR
YIELDS_TO = ("events-out-of-order",)


def check(facts: Facts) -> Iterator[Finding]:
    """Every COSPAR ID whose year cannot be that of the launch."""
    for mission in facts.encyclopedia.missions.values():
        launch = launch_of(mission)
        if launch is None or mission.cospar is None:
            continue
        year = int(mission.cospar[:4])
        if not launch.at.earliest.year <= year <= launch.at.last_instant.year:
            yield Finding(
                Kind.MISSIONS,
                mission.id,
                ("cospar",),
                f"a COSPAR ID begins with the year of the launch in UTC, {launch.at.earliest.year}: "
                f"it is {mission.cospar}",
                "mend the COSPAR ID, or the date of the launch",
                about=frozenset({event_spot(mission, launch, "at")}),
            )
