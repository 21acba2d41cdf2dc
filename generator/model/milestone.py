"""A first, last or only, in words and as a query over all flights."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.base import CountryCode, Frozen, Sourced, Text
from generator.model.classification import MissionKind, Regime
from generator.model.date import Date
from generator.model.event import EventKind, Purpose
from generator.model.person import Sex
from generator.model.reference import (
    AgencyId,
    LaunchVehicleId,
    ModuleId,
    PadId,
    ProgrammeId,
    SpacecraftId,
    StationId,
)
from generator.model.seat import Role


class Rank(StrEnum):
    """What a flight is among those that a query finds."""

    FIRST = "first"
    LAST = "last"
    ONLY = "only"


class FlightQuery(Frozen):
    """Flights to look for: those for which every filter that is given holds."""

    kind: MissionKind | None = None
    """What they carried."""
    regime: Regime | None = None
    """Where they went."""
    programme: ProgrammeId | None = None
    """A programme they belong to."""
    operator: AgencyId | None = None
    """Who flew them."""
    spacecraft: SpacecraftId | None = None
    """Their family, class or hull."""
    launch_vehicle: LaunchVehicleId | None = None
    """What launched them."""
    site: PadId | None = None
    """The site or pad they were launched from."""
    country: CountryCode | None = None
    """The state that they were launched from."""
    station: StationId | None = None
    """A station they took a port of."""
    after: Date | None = None
    """Only flights launched after this."""
    event: EventKind | None = None
    """Something that happened to them; first and last then go by its time."""
    module: ModuleId | None = None
    """The module whose port the event was at."""
    purpose: Purpose | None = None
    """The purpose of the event."""
    role: Role | None = None
    """The role of somebody aboard at launch. Role, agency, citizen and sex are to hold of one person."""
    agency: AgencyId | None = None
    """An agency of somebody aboard at launch."""
    citizen: CountryCode | None = None
    """The state of somebody aboard at launch."""
    sex: Sex | None = None
    """The sex of somebody aboard at launch."""
    people: Annotated[int, Field(ge=1)] = 1
    """How many such people there are aboard, at the least."""


class MilestoneClaim(Frozen):
    """A milestone in a form that can be run over the records, so that it is never out of date."""

    rank: Rank
    """What the flight is."""
    of: FlightQuery
    """Among which flights."""


class Milestone(Sourced):
    """A first, last or only, with the scope it holds in."""

    text: Text
    """What it was, in our own words."""
    scope: Text | None = None
    """Within what it holds: `crewed Soyuz`."""
    claim: MilestoneClaim | None = None
    """The same as a query, where it can be put so: the check runs it over all flights."""
