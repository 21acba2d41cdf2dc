"""Who flew with whom: people who shared a ship's way up or down."""

from __future__ import annotations

from collections.abc import Mapping

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.model.mission import Mission
from generator.model.seat import Seat


def companions_of(person: str, encyclopedia: Encyclopedia) -> Mapping[str, list[Mission]]:
    """The others by id, in order of name, with the missions that both were aboard for a leg of."""
    shared: dict[str, list[Mission]] = {}
    for mission, seat in encyclopedia.usage.seats.get(person, []):
        if not mission.events:
            continue
        others = [other.person for other in mission.crew if _together(seat, other)]
        for other in dict.fromkeys(other for other in others if other is not None and other != person):
            shared.setdefault(other, []).append(mission)
    people = encyclopedia.people
    order = sorted(shared, key=lambda other: (people[other].sort.casefold(), other))
    return {other: shared[other] for other in order}


def _together(seat: Seat, other: Seat) -> bool:
    up = seat.leg.goes_up and other.leg.goes_up
    down = seat.leg.comes_down and other.leg.comes_down
    return up or down
