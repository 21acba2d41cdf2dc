"""More people ride a ship than it has seats.

The class says how many seats a ship has (`capacity`). They are counted for the way up and for the way
down: five people may be on the list of a Soyuz, if no more than three of them go up and three come down.

Fails:
    # spacecraft.yaml
    ship:
      name: Ship
      level: class
      capacity: 2
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ada, role: commander}
        - {person: ben, role: pilot}
        - {person: cleo, role: pilot}

Passes:
    # spacecraft.yaml
    ship:
      name: Ship
      level: class
      capacity: 2
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ada, role: commander}
        - {person: ben, role: pilot, leg: up}
        - {person: cleo, role: pilot, leg: down}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "space"
LEVEL = Level.ERROR


def check(facts: Facts) -> Iterator[Finding]:
    """The first person beyond the seats of each ship, on the way up or down.

    Where too many come down because one of them is also on another ship, `aboard-two-ships` tells it.
    """
    elsewhere = {person for person, _ in facts.journeys.unexplained}
    for mission in facts.encyclopedia.missions.values():
        capacity = _capacity(facts, mission)
        if capacity is None:
            continue
        ways = {
            "up": [place for place, seat in enumerate(mission.crew) if seat.leg.goes_up],
            "down": [place for place, seat in enumerate(mission.crew) if seat.leg.comes_down],
        }
        for way, places in ways.items():
            fits = way == "down" and any(mission.crew[place].person in elsewhere for place in places)
            if len(places) > capacity and not fits:
                yield _finding(mission, way, places, capacity)
                break


def _capacity(facts: Facts, mission: Mission) -> int | None:
    """Seats of the hull where it has its own number, else of the class."""
    craft = [facts.encyclopedia.spacecraft.get(name or "") for name in (mission.hull, mission.spacecraft)]
    return next((c.capacity for c in craft if c is not None and c.capacity is not None), None)


def _finding(mission: Mission, way: str, places: list[int], capacity: int) -> Finding:
    extra = places[capacity]
    person = mission.crew[extra].person
    return Finding(
        Kind.MISSIONS,
        mission.id,
        ("crew", extra, "person") if person is not None else ("crew", extra),
        f"{mission.spacecraft} has {capacity} seats: {len(places)} people cannot go {way} on {mission.name}",
        "mend the crew, or give leg: up or leg: down to whoever made only one way on this ship",
        about=frozenset(("missions", mission.id, "crew", place) for place in places),
    )
