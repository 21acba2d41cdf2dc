"""The crew of a flight: their seats and legs, who changed ships, who only visited, who stood by."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.journeys import Journey
from generator.model.counting import CountingRule
from generator.model.mission import Mission
from generator.model.seat import Seat
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, Small, enumerate_all, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import (
    capitalised,
    say_duration,
    say_ordinal,
    say_role,
)

_WHOLE = "the whole flight"
"""Where somebody was aboard who did not change ships, whether or not the ship came home."""


def crew_table(mission: Mission, facts: Facts, linker: Linker) -> Table:
    """Who flew in which seat, on which leg, on which of their flights and for how long."""
    rows = []
    for seat in mission.crew:
        journey = facts.journeys.of(seat.person, mission.id) if seat.person is not None else None
        who: Inline = linker.person(seat.person) if seat.person is not None else "not named yet"
        if seat.fate is not None:
            who = phrase(who, Small(f" · {seat.fate.value}"))
        rows.append((
            Cell(who),
            Cell(phrase(capitalised(say_role(seat.role)), Small(f" · {seat.note}") if seat.note else "")),
            Cell(_leg(mission, seat, journey, linker)),
            Cell.number(_flight_number(journey)),
            Cell.number(say_duration(journey.duration(facts.as_of)) if journey is not None else ""),
        ))  # fmt: skip
    return Table("Crew", ("Person", "Role", "Aboard", "Flight", "Journey"), tuple(rows), stacks=True)


def _flight_number(journey: Journey | None) -> Inline:
    """Which of the person's flights it was; with the number by the 80 km rule where hops before it count."""
    if journey is None or not journey.number:
        return ""
    widest = journey.number_under(CountingRule.ABOVE_80_KM)
    own = say_ordinal(journey.number)
    return own if widest == journey.number else phrase(own, Small(f" {say_ordinal(widest)} above 80 km"))


def _leg(mission: Mission, seat: Seat, journey: Journey | None, linker: Linker) -> Inline:
    if journey is None:
        return {"both": _WHOLE, "up": "up", "down": "down"}[seat.leg.value]
    if journey.up is not None and journey.down is not None and journey.swapped:
        if journey.up.mission.id == mission.id:
            return phrase("up; came home on ", linker.mission(journey.down.mission.id))
        return phrase("down; went up on ", linker.mission(journey.up.mission.id))
    if journey.end is None:
        return "up, still in space"
    if not seat.leg.comes_down:
        return "up"
    return _WHOLE


def crew_note(mission: Mission, facts: Facts, linker: Linker) -> Phrase | None:
    """Who only visited, where some of those who came to a station joined its expedition and some did not."""
    visiting = {
        seat.person: presence.visiting
        for station in {stay.port.record for stay in facts.stays.of_mission.get(mission.id, [])}
        for seat in mission.crew
        for presence in facts.stays.aboard_by_person.get((station, seat.person or ""), [])
        if seat.person is not None
        and presence.journey.up is not None
        and presence.journey.up.mission.id == mission.id
    }
    visitors = [person for person, was_visiting in visiting.items() if was_visiting]
    if not visitors or len(visitors) == len(visiting):
        return None
    role = "a visitor" if len(visitors) == 1 else "visitors"
    people = enumerate_all(linker.person(person) for person in visitors)
    return phrase(people, f" came as {role}, not to join the station's expedition.")


def changed_ships(mission: Mission, facts: Facts, linker: Linker) -> Iterator[Phrase]:
    """Who changed ships: up on this one and down on another, or the other way round."""
    for journey in facts.journeys.up_on.get(mission.id, []):
        if journey.swapped and journey.down is not None:
            length = say_duration(journey.duration(facts.as_of))
            way = " went up on this ship and came home on "
            yield phrase(
                linker.person(journey.person),
                way,
                linker.mission(journey.down.mission.id),
                f", after {length}.",
            )
    for journey in facts.journeys.down_on.get(mission.id, []):
        if journey.swapped and journey.up is not None:
            length = say_duration(journey.duration(facts.as_of))
            way = " came home on this ship and had gone up on "
            yield phrase(
                linker.person(journey.person),
                way,
                linker.mission(journey.up.mission.id),
                f", {length} before.",
            )


def backup_crew(mission: Mission, linker: Linker) -> Iterator[Phrase]:
    """Who stood by; a reserve is told apart from the backup crew."""
    for person in mission.backup:
        yield phrase(linker.person(person))
    for person in mission.reserve:
        yield phrase(linker.person(person), Small(" · reserve"))
