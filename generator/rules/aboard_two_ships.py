"""One person is aboard two ships at the same time.

A journey lasts from a launch to the next landing, on whichever ship. Whoever launches again before that,
or comes down on one ship in the middle of a flight on another, has a wrong seat or a wrong `leg`: Oleg
Novitsky went up on Soyuz MS-25 and down on Soyuz MS-24, so `both` on Soyuz MS-25 cannot be.

Fails:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ada, role: commander, leg: up}
        - {person: ben, role: commander, leg: down}
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/front}
        - {event: landing, at: 2025-06-01T08:30Z}
    ship-b:
      name: Ship b
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ben, role: commander}
        - {person: ada, role: pilot}
      events:
        - {event: launch, at: 2025-03-01T05:00Z}
        - {event: dock, at: 2025-03-01T11:00Z, port: base/back}
        - {event: undock, at: 2025-09-01T05:00Z, port: base/back}
        - {event: landing, at: 2025-09-01T08:30Z}

Passes:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ada, role: commander, leg: up}
      events:
        - {event: launch, at: 2025-01-01T05:00Z}
        - {event: dock, at: 2025-01-01T11:00Z, port: base/front}
        - {event: undock, at: 2025-06-01T05:00Z, port: base/front}
        - {event: landing, at: 2025-06-01T08:30Z}
    ship-b:
      name: Ship b
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      crew:
        - {person: ben, role: commander}
        - {person: ada, role: pilot, leg: down}
      events:
        - {event: launch, at: 2025-03-01T05:00Z}
        - {event: dock, at: 2025-03-01T11:00Z, port: base/back}
        - {event: undock, at: 2025-09-01T05:00Z, port: base/back}
        - {event: landing, at: 2025-09-01T08:30Z}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.journeys import Ending, Journey, Ride
from generator.encyclopedia.events import end_of
from generator.load.document import Path
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding
from generator.rules.spots import flight_spots, ride_spots, seat_position, seat_spot
from generator.rules.whereabouts import name_of

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = (
    "seats-exceeded",
    "events-out-of-order",
    "local-time-as-utc",
    "cospar-year",
    "unrecorded-flight-recorded",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Every launch of a person who has not landed yet, and every landing in the middle of another flight."""
    for person, journeys in facts.journeys.by_person.items():
        yield from _launches(facts, person, journeys)
    for person, mission in facts.journeys.unexplained:
        yield from _landings(facts, person, mission)


def _launches(facts: Facts, person: str, journeys: list[Journey]) -> Iterator[Finding]:
    last: Journey | None = None
    for journey in journeys:
        if last is not None and _overlap(last, journey):
            yield _two_launches(facts, person, last, journey)
        if last is None or _ends_later(journey, last):
            last = journey


def _overlap(first: Journey, second: Journey) -> bool:
    if first.end is not None:
        return second.start.certainly_before(first.end)
    return not _stranded(first) and first.start.certainly_before(second.start)


def _stranded(journey: Journey) -> bool:
    """Whether their ship is down without them, or their death without a date: told by other rules."""
    if journey.ending is not Ending.ABOARD or journey.up is None:
        return True
    ride = journey.down or journey.up
    return end_of(ride.mission) is not None


def _ends_later(journey: Journey, other: Journey) -> bool:
    if other.end is None:
        return _stranded(other)
    return journey.end is None or journey.end.latest >= other.end.latest


def _two_launches(facts: Facts, person: str, first: Journey, second: Journey) -> Finding:
    until = f"until {first.end}" if first.end is not None else "and has not landed"
    name = name_of(facts, person)
    aboard = f"{name} is aboard {first.up_name} from {first.start} {until}"
    message = f"{aboard}, and launches on {second.up_name} on {second.start}"
    ride = second.up or first.up
    about = ride_spots(first) | ride_spots(second)
    rests_on = flight_spots(facts, person)
    if second.up is None or first.up is None:
        place = ("crew", seat_position(ride), "person") if ride is not None else ("unrecorded_flights",)
        kind, record = (Kind.MISSIONS, ride.mission.id) if ride is not None else (Kind.CREW, person)
        hint = (
            f"delete the flight from unrecorded_flights of {person}, or mend its dates, or mend the crew here"
        )
        return Finding(kind, record, place, message, hint, about=about, rests_on=rests_on)
    if second.up.mission.id == first.up.mission.id:
        message = f"{name} has two seats on {second.up_name}"
        hint = "delete one of the two, or mend the person"
    else:
        hint = f"mend the crew or the legs of {first.up.mission.id} or {second.up.mission.id}"
    place = ("crew", seat_position(second.up), "person")
    return Finding(Kind.MISSIONS, second.up.mission.id, place, message, hint, about=about, rests_on=rests_on)


def _landings(facts: Facts, person: str, mission: Mission) -> Iterator[Finding]:
    """A landing that no launch explains, while the person flies on another ship to its end."""
    landing = end_of(mission)
    if landing is None:
        return
    for journey in facts.journeys.by_person.get(person, []):
        ride = journey.up
        if ride is None or journey.down is None or journey.end is None or ride.mission.id == mission.id:
            continue
        if not (journey.start.certainly_before(landing.at) and landing.at.certainly_before(journey.end)):
            continue
        down = _ride_down(mission, person)
        yield Finding(
            Kind.MISSIONS,
            ride.mission.id,
            _leg_path(ride),
            f"{name_of(facts, person)} is aboard {journey.up_name} from {journey.start} until {journey.end}, "
            f"and comes down on {mission.name} on {landing.at}",
            f"write leg: up here if they went home on {mission.id}, or take them off that crew",
            about=ride_spots(journey) | {seat_spot(down)},
            rests_on=flight_spots(facts, person),
        )
        return


def _leg_path(ride: Ride) -> Path:
    """The leg where it is typed, else the person."""
    return ("crew", seat_position(ride), "leg" if "leg" in ride.seat.model_fields_set else "person")


def _ride_down(mission: Mission, person: str) -> Ride:
    return Ride(mission, next(s for s in mission.crew if s.person == person and s.leg.comes_down))
