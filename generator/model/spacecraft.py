"""A family or class of spacecraft, or a single hull that flies again."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from generator.model.base import Named, Sourced, Text
from generator.model.date import Date
from generator.model.reference import AgencyId, LaunchVehicleId, SpacecraftId


class Level(StrEnum):
    """What a spacecraft record stands for."""

    FAMILY = "family"
    CLASS = "class"
    HULL = "hull"


class Service(StrEnum):
    """What a class is for."""

    CREW = "crew"
    CARGO = "cargo"
    LANDER = "lander"
    PROBE = "probe"


class Quantity(StrEnum):
    """The quantities of a specification; the ending is the unit."""

    LAUNCH_MASS = "launch_mass_kg"
    DRY_MASS = "dry_mass_kg"
    PAYLOAD = "payload_kg"
    LENGTH = "length_m"
    HEIGHT = "height_m"
    DIAMETER = "diameter_m"
    SPAN = "span_m"
    PRESSURISED_VOLUME = "pressurised_volume_m3"
    HABITABLE_VOLUME = "habitable_volume_m3"
    FREE_FLIGHT = "free_flight_d"
    DOCKED_LIFE = "docked_life_d"
    THRUST = "thrust_kn"
    PAYLOAD_TO_LEO = "payload_to_leo_kg"
    STAGES = "stages"


class Spec(Sourced):
    """One value or a range, in the unit that its key ends with. A range is a range, not a pick."""

    value: float | None = None
    """The value, where there is one."""
    min: float | None = None
    """The least, of a range."""
    max: float | None = None
    """The most, of a range."""
    note: Text | None = None
    """What a reader needs to know beside it."""


def _by_quantity(specs: Mapping[Quantity, Spec]) -> dict[Quantity, Spec]:
    return {quantity: specs[quantity] for quantity in Quantity if quantity in specs}


Specs = Annotated[Mapping[Quantity, Spec], AfterValidator(_by_quantity)]
"""Measures by quantity, in the order of `Quantity`, whichever way round they were typed."""


class LaunchedOn(Sourced):
    """A launch vehicle that carried the class, for some time."""

    vehicle: LaunchVehicleId
    """Which."""
    from_: Date | None = Field(default=None, alias="from")
    """From when."""
    until: Date | None = None
    """Until when."""
    note: Text | None = None
    """What a reader needs to know beside it."""


class Spacecraft(Named):
    """A family, class or hull. First and last flight, flights flown and losses follow from the missions."""

    level: Level
    """What the record stands for."""
    service: Service | None = None
    """What it is for. Of a family or class."""
    family: SpacecraftId | None = None
    """The family, of a class."""
    spacecraft_class: SpacecraftId | None = Field(default=None, alias="class")
    """The class, of a hull."""
    derived_from: SpacecraftId | None = None
    """The class it was developed from."""
    manufacturer: AgencyId | None = None
    """Who built it."""
    operators: tuple[AgencyId, ...] = ()
    """Who flew it."""
    serial: Text | None = None
    """Serial number, of a hull."""
    capacity: Annotated[int, Field(ge=0)] | None = None
    """Seats."""
    reusable: bool | None = None
    """Whether the ship, or the part of it that lands, flies again."""
    docking_system: Text | None = None
    """How it docks."""
    parts: tuple[Text, ...] = ()
    """The modules that it is made of, in order."""
    launch_vehicles: tuple[LaunchedOn, ...] = ()
    """What launched it."""
    specs: Specs = Field(default_factory=dict)
    """Measures, by quantity."""
