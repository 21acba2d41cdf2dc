"""Who belongs to an agency and what it built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.encyclopedia.encyclopedia import Encyclopedia


@dataclass(frozen=True)
class AgencyUsage:
    """By agency: ids of its people by sort name, of spacecraft and of launch vehicles that it built."""

    people: Mapping[str, list[str]] = field(default_factory=dict)
    spacecraft: Mapping[str, list[str]] = field(default_factory=dict)
    launch_vehicles: Mapping[str, list[str]] = field(default_factory=dict)


def derive_agency_usage(encyclopedia: Encyclopedia) -> AgencyUsage:
    """Read the affiliations and manufacturers backwards."""
    people: dict[str, list[str]] = {}
    for person in sorted(encyclopedia.people.values(), key=lambda person: (person.sort, person.id)):
        for agency in dict.fromkeys(affiliation.agency for affiliation in person.agencies):
            people.setdefault(agency, []).append(person.id)
    spacecraft: dict[str, list[str]] = {}
    for craft in encyclopedia.spacecraft.values():
        if craft.manufacturer is not None:
            spacecraft.setdefault(craft.manufacturer, []).append(craft.id)
    vehicles: dict[str, list[str]] = {}
    for vehicle in encyclopedia.launch_vehicles.values():
        if vehicle.manufacturer is not None:
            vehicles.setdefault(vehicle.manufacturer, []).append(vehicle.id)
    return AgencyUsage(people, spacecraft, vehicles)
