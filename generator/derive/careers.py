"""What a person has flown: programmes, ships, stations and roles, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.derive.journeys import Journey, Journeys
from generator.derive.stays import Stays
from generator.model.date import Date
from generator.model.seat import Role


@dataclass(frozen=True)
class Career:
    """Everything is in order of first time and each thing once. Ids; roles without the number of a seat."""

    first_launch: Date
    programmes: tuple[str, ...] = ()
    spacecraft: tuple[str, ...] = ()
    """Classes flown up or down."""
    stations: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


@dataclass
class _Notes:
    """A career while it is read, as ordered sets."""

    programmes: dict[str, None] = field(default_factory=dict)
    spacecraft: dict[str, None] = field(default_factory=dict)
    stations: dict[str, None] = field(default_factory=dict)
    roles: dict[str, None] = field(default_factory=dict)


def derive_careers(journeys: Journeys, stays: Stays) -> Mapping[str, Career]:
    """By person, for everybody who left the ground. One pass over the journeys."""
    return {person: _career(made, stays) for person, made in journeys.by_person.items() if made}


def bare_role(role: Role) -> str:
    """A role without the number of the seat: `flight-engineer` from `flight-engineer-2`."""
    return role.value.rstrip("0123456789").rstrip("-")


def _career(made: list[Journey], stays: Stays) -> Career:
    notes = _Notes()
    for journey in made:
        for ride in (journey.up, journey.down):
            if ride is None:
                continue
            notes.programmes |= dict.fromkeys(ride.mission.programmes)
            notes.spacecraft.setdefault(ride.mission.spacecraft)
            notes.roles.setdefault(bare_role(ride.seat.role))
        for station in stations_of(journey, stays):
            notes.stations.setdefault(station)
    return Career(
        made[0].start,
        tuple(notes.programmes),
        tuple(notes.spacecraft),
        tuple(notes.stations),
        tuple(notes.roles),
    )


def stations_of(journey: Journey, stays: Stays) -> tuple[str, ...]:
    """Stations that the ship up took a port of, in order of arrival."""
    if journey.up is None:
        return ()
    return tuple(dict.fromkeys(stay.port.record for stay in stays.of_mission.get(journey.up.mission.id, [])))
