"""Someone makes a spacewalk from a station or ship that they are not aboard.

A spacewalk begins and ends inside the stay of whoever makes it: between the docking of the ship that brought
them and the undocking of the one that took them away, or, from a ship, between launch and landing. Where it
does not, the date or the crew of the spacewalk is wrong, or the crew of a ship.

Fails:
    # spacewalks.yaml
    walk-1:
      name: Walk 1
      station: base
      crew: [ada, ben]
      start: 2025-07-16T14:00Z
    # stations.yaml
    base:
      name: Base
      status: operational
      modules:
        - {id: hall, name: Hall}
      ports:
        - {id: front, name: Front, module: hall}
        - {id: back, name: Back, module: hall}
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
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/front}
        - {event: landing, at: 2025-06-01T08:30Z}

Passes:
    # spacewalks.yaml
    walk-1:
      name: Walk 1
      station: base
      crew: [ada, ben]
      start: 2025-03-16T14:00Z
    # stations.yaml
    base:
      name: Base
      status: operational
      modules:
        - {id: hall, name: Hall}
      ports:
        - {id: front, name: Front, module: hall}
        - {id: back, name: Back, module: hall}
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
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/front}
        - {event: landing, at: 2025-06-01T08:30Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.model.spacewalk import Spacewalk
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import aboard_spots, crew_spots, flight_spots, person_spot
from generator.rules.whereabouts import last_journey, may_be_unrecorded, name_of

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = (
    "lands-without-launching",
    "never-landed",
    "aboard-two-ships",
    "undock-elsewhere",
    "events-out-of-order",
    "local-time-as-utc",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Every walker who is certainly not aboard; where none of the crew is, the date once instead."""
    for walk in facts.encyclopedia.spacewalks.values():
        away = [place for place, person in enumerate(walk.crew) if not _may_be_aboard(facts, walk, person)]
        if len(away) > 1 and len(away) == len(walk.crew):
            yield _all_away(facts, walk)
        else:
            for place in away:
                yield _away(facts, walk, place)


def _may_be_aboard(facts: Facts, walk: Spacewalk, person: str) -> bool:
    if may_be_unrecorded(facts, person, walk.start):
        return True
    if walk.station is not None:
        stays = facts.stays.aboard_by_person.get((walk.station, person), [])
        return any(stay.may_cover(walk.start, walk.end) for stay in stays)
    if walk.mission is None or walk.mission not in facts.encyclopedia.missions:
        return True
    return any(
        not walk.start.certainly_before(journey.start)
        and (journey.end is None or not journey.end.certainly_before(walk.end or walk.start))
        for journey in facts.journeys.by_person.get(person, [])
        if walk.mission in {ride.mission.id for ride in (journey.up, journey.down) if ride is not None}
    )


def _away(facts: Facts, walk: Spacewalk, place: int) -> Finding:
    person = walk.crew[place]
    where = facts.encyclopedia.stations.get(walk.station or "")
    ship = facts.encyclopedia.missions.get(walk.mission or "")
    known = where or ship
    base = known.name if known is not None else walk.station or walk.mission or ""
    about = (
        aboard_spots(facts, person, walk.station, walk.start)
        if walk.station is not None
        else crew_spots([ship] if ship is not None else []) | {person_spot(person)}
    )
    own = {("spacewalks", walk.id, field) for field in ("start", "station", "mission")}
    return Finding(
        Kind.SPACEWALKS,
        walk.id,
        ("crew", place),
        f"{name_of(facts, person)} must be aboard {base} for a spacewalk on {walk.start}: "
        f"{last_journey(facts, person, walk.start)}",
        f"mend the crew or the date here, or the crew of a ship{_docked(facts, walk)}",
        about=about,
        rests_on=flight_spots(facts, person) | own,
    )


def _all_away(facts: Facts, walk: Spacewalk) -> Finding:
    names = " and ".join(name_of(facts, person) for person in walk.crew)
    findings = [_away(facts, walk, place) for place in range(len(walk.crew))]
    return Finding(
        Kind.SPACEWALKS,
        walk.id,
        ("start",),
        f"none of the crew is aboard on {walk.start}: {names}",
        findings[0].hint,
        about=frozenset().union(*(finding.about for finding in findings)),
        rests_on=frozenset().union(*(finding.rests_on for finding in findings)),
    )


def _docked(facts: Facts, walk: Spacewalk) -> str:
    if walk.station is None:
        return ""
    ships = [mission.id for mission in facts.stays.docked_at(walk.station, walk.start) if mission.crew]
    return f": docked then were {', '.join(ships)}" if ships else ""
