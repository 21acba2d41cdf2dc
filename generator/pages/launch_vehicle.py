"""The page of a launch vehicle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.encyclopedia.events import launch_of
from generator.model.kinds import Kind
from generator.model.launch_vehicle import LaunchVehicle
from generator.pages.flights import flights_table
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.measures import specs_table
from generator.pages.pieces import Inline, Phrase, phrase
from generator.pages.table import Table
from generator.pages.wording import on_day, say_word, show_day


@dataclass(frozen=True)
class LaunchVehicleView:
    """All that the template of a launch vehicle prints."""

    frame: Frame
    specs: Table
    flights: Table


def launch_vehicle_view(vehicle: LaunchVehicle, facts: Facts, framer: Framer) -> LaunchVehicleView:
    """Everything about one type of launch vehicle."""
    linker = framer.linker(Kind.LAUNCH_VEHICLES, vehicle.id)
    frame = framer.frame(
        Kind.LAUNCH_VEHICLES,
        vehicle,
        lead=_lead(vehicle, facts, linker),
        infobox=(
            Group.of("Making", _making(vehicle, linker)),
            Group.of("Launches in these records", _launches(vehicle, facts)),
        ),
        neighbours=_neighbours(vehicle, facts, linker),
    )
    missions = facts.encyclopedia.usage.missions_of_vehicle.get(vehicle.id, [])
    return LaunchVehicleView(
        frame, specs_table(vehicle.specs, linker), flights_table(missions, facts, linker)
    )


def _lead(vehicle: LaunchVehicle, facts: Facts, linker: Linker) -> Phrase:
    parts: list[Inline] = [f"{vehicle.name} is a launch vehicle"]
    if vehicle.manufacturer is not None:
        parts += [" built by ", linker.agency(vehicle.manufacturer)]
    if vehicle.derived_from is not None:
        parts += [", developed from ", linker.to(Kind.LAUNCH_VEHICLES, vehicle.derived_from)]
    missions = facts.encyclopedia.usage.missions_of_vehicle.get(vehicle.id, [])
    launches = [launch.at for mission in missions if (launch := launch_of(mission)) is not None]
    if launches:
        parts += [
            f"; these records hold {say_word(len(launches))} of its launches",
            f", {'' if len(launches) == 1 else 'the first '}{on_day(launches[0])}",
        ]
    return phrase(*parts, ".")


def _making(vehicle: LaunchVehicle, linker: Linker) -> Iterator[Row]:
    if vehicle.manufacturer is not None:
        yield Row("Manufacturer", linker.to(Kind.AGENCIES, vehicle.manufacturer))
    if vehicle.derived_from is not None:
        yield Row("Developed from", linker.to(Kind.LAUNCH_VEHICLES, vehicle.derived_from))


def _launches(vehicle: LaunchVehicle, facts: Facts) -> Iterator[Row]:
    missions = facts.encyclopedia.usage.missions_of_vehicle.get(vehicle.id, [])
    launches = [launch.at for mission in missions if (launch := launch_of(mission)) is not None]
    if launches:
        yield Row("Number", str(len(launches)))
        yield Row("First", show_day(launches[0]))
        yield Row("Newest", show_day(launches[-1]))


def _neighbours(vehicle: LaunchVehicle, facts: Facts, linker: Linker) -> tuple[NeighbourGroup, ...]:
    others = facts.encyclopedia.launch_vehicles.values()
    later = [other for other in others if other.derived_from == vehicle.id]
    same = [
        o
        for o in others
        if o.manufacturer is not None and o.manufacturer == vehicle.manufacturer and o.id != vehicle.id
    ]
    return (
        NeighbourGroup(
            "Developed from it", tuple(Neighbour(linker.to(Kind.LAUNCH_VEHICLES, o.id)) for o in later)
        ),
        NeighbourGroup(
            "Same manufacturer", tuple(Neighbour(linker.to(Kind.LAUNCH_VEHICLES, o.id)) for o in same)
        ),
    )
