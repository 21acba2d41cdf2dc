"""A space station with its modules, ports and equipment in time."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.base import Named, NativeNames, Scheduled, Sourced, Text
from generator.model.date import Date
from generator.model.reference import ID_PATTERN, AgencyId, MissionId
from generator.model.spacecraft import Specs

PartId = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
"""Id of a module, port or piece of equipment, unique within its station."""


PlanCell = Annotated[str, StringConstraints(pattern=r"^(\.|[a-z0-9-]+(/[a-z0-9-]+)?)$")]
"""A cell of a plan: the id of a module or port, `kibo/harmony` where it is joined to another, or `.`."""


class StationPart(Sourced):
    """Something of a station that has a name and a time."""

    id: PartId
    """Id within the station: `zvezda`, `prichal-nadir`."""
    name: Text
    """Name in English."""
    native: NativeNames = Field(default_factory=dict)
    """Name in its own language and script."""
    aliases: tuple[Text, ...] = ()
    """Every other name: all are searchable."""
    from_: Date | None = Field(default=None, alias="from")
    """When it joined the station; of a port, when it could first be used."""
    until: Date | None = None
    """When it left the station or could no longer be used."""
    note: Text | None = None
    """What a reader needs to know beside it."""


class Compartment(Sourced):
    """A named space inside a module."""

    id: PartId
    """Id within the station: `prk`."""
    name: Text
    """Name in English."""
    native: NativeNames = Field(default_factory=dict)
    """Name in its own language and script."""
    aliases: tuple[Text, ...] = ()
    """Every other name: all are searchable."""


class Module(StationPart):
    """A module of a station."""

    segment: Text | None = None
    """The part of the station it belongs to: `Russian Orbital Segment`."""
    launched: Date | None = None
    """When it was launched."""
    removed_by: MissionId | None = None
    """The ship that took it away."""
    compartments: tuple[Compartment, ...] = ()
    """Named spaces inside it."""


class Port(StationPart):
    """A docking or berthing port."""

    module: PartId
    """The module it is on."""
    system: Text | None = None
    """The docking or berthing system: `SSVP`, `IDSS`, `CBM`."""


class Equipment(StationPart):
    """A piece of equipment that the records speak of."""

    module: PartId
    """The module it is in."""
    purpose: Text
    """What it does, in a few words."""


class StationStatus(StrEnum):
    """Where a station is in its life."""

    PLANNED = "planned"
    OPERATIONAL = "operational"
    DEORBITED = "deorbited"


class Station(Named):
    """A station. Who is aboard and which ship sits where follow from the missions."""

    status: StationStatus
    """Where it is in its life."""
    operators: tuple[AgencyId, ...] = ()
    """Who runs it."""
    first_element: Date | None = None
    """Launch of its first element."""
    crewed_since: Date | None = None
    """Since when somebody has always been aboard."""
    deorbited: Date | None = None
    """When it came down."""
    orbit: Text | None = None
    """Height and inclination in words."""
    specs: Specs = Field(default_factory=dict)
    """Measures, by quantity: of a station of one piece as it was launched, of others as the note says."""
    plan: tuple[tuple[PlanCell, ...], ...] = ()
    """Rows of a schematic plan, forward end first, each a list of cells: a module or port by its id, `.` for
    none, `kibo/harmony` for Kibo joined to Harmony. A port is joined to its own module."""
    modules: tuple[Module, ...] = ()
    """Its modules."""
    ports: tuple[Port, ...] = ()
    """Its ports."""
    equipment: tuple[Equipment, ...] = ()
    """Equipment that records speak of."""
    schedule: tuple[Scheduled, ...] = ()
    """What was promised, when, by whom: first launch, planned end."""
