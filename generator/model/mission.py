"""A mission: one ship's flight, from launch to landing or loss."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from generator.model.base import CountryCode, Frozen, Named, Scheduled, Sourced, Text
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.person import Sex
from generator.model.reference import (
    AgencyId,
    AnomalyId,
    LaunchVehicleId,
    MissionId,
    ModuleId,
    PadId,
    PersonId,
    PortId,
    ProgrammeId,
    SpacecraftId,
    StationId,
)

COSPAR_PATTERN = r"^(19[5-9]\d|20\d\d)-\d{3}[A-Z]{0,3}$"


def _cospar(text: str) -> str:
    if re.fullmatch(COSPAR_PATTERN, text, re.ASCII) is None:
        raise PydanticCustomError(
            "bad-cospar",
            "{text} is not a COSPAR ID: write the launch year, three digits and a letter, such as 2025-072A",
            {"text": repr(text)},
        )
    return text


CosparId = Annotated[str, AfterValidator(_cospar)]
"""International designator of COSPAR: launch year, running number of the launch, letters of the piece."""


class MissionKind(StrEnum):
    """What a flight carried."""

    CREWED = "crewed"
    CARGO = "cargo"
    UNCREWED = "uncrewed"


class Scope(StrEnum):
    """Whether a flight belongs to the history of human spaceflight or is only referred to."""

    HUMAN = "human"
    REFERENCE = "reference"


class Regime(StrEnum):
    """Where a flight went."""

    ORBITAL = "orbital"
    SUBORBITAL = "suborbital"
    LUNAR = "lunar"
    INTERPLANETARY = "interplanetary"
    GROUND = "ground"


class Outcome(StrEnum):
    """How a flight ended, or that it has not."""

    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    SUCCESS = "success"
    PARTIAL = "partial"
    FAILURE = "failure"
    LAUNCH_ABORT = "launch-abort"
    PAD_ABORT = "pad-abort"
    LOST = "lost"
    LOST_WITH_CREW = "lost-with-crew"
    CANCELLED = "cancelled"


class EventKind(StrEnum):
    """What can happen to a ship."""

    SCRUB = "scrub"
    LAUNCH = "launch"
    ABORT = "abort"
    FLYBY = "flyby"
    LUNAR_ORBIT = "lunar-orbit"
    LUNAR_LANDING = "lunar-landing"
    LUNAR_LIFTOFF = "lunar-liftoff"
    DOCK = "dock"
    BERTH = "berth"
    HATCH_OPEN = "hatch-open"
    HATCH_CLOSE = "hatch-close"
    UNDOCK = "undock"
    UNBERTH = "unberth"
    MILESTONE = "milestone"
    ANOMALY = "anomaly"
    CONTACT_LOST = "contact-lost"
    LANDING = "landing"
    SPLASHDOWN = "splashdown"
    IMPACT = "impact"
    DECAY = "decay"
    LOSS = "loss"

    @property
    def arrives(self) -> bool:
        """Whether the ship takes a port."""
        return self in (EventKind.DOCK, EventKind.BERTH)

    @property
    def departs(self) -> bool:
        """Whether the ship leaves a port."""
        return self in (EventKind.UNDOCK, EventKind.UNBERTH)

    @property
    def brings_home(self) -> bool:
        """Whether whoever is aboard is back on Earth."""
        return self in (EventKind.LANDING, EventKind.SPLASHDOWN)

    @property
    def ends_flight(self) -> bool:
        """Whether the ship's flight is over."""
        return self in (
            EventKind.LANDING, EventKind.SPLASHDOWN, EventKind.IMPACT, EventKind.DECAY, EventKind.LOSS
        )  # fmt: skip


class Purpose(StrEnum):
    """Why a ship left a port without going home."""

    RELOCATION = "relocation"


class Event(Sourced):
    """Something that happened to the ship, typed once; whatever follows from it is computed."""

    event: EventKind
    """What happened."""
    at: Date
    """When, in UTC, to the precision that is known."""
    site: PadId | None = None
    """Launch site or pad, of a launch, scrub or pad abort."""
    port: PortId | None = None
    """Port of a station, of a dock, berth, undock or unberth."""
    with_: MissionId | None = Field(default=None, alias="with")
    """The other ship, where two ships dock with one another."""
    purpose: Purpose | None = None
    """Why a ship undocked, where it did not leave."""
    mode: Text | None = None
    """How it was done, where that was unusual: `manual (TORU)`."""
    by: PersonId | None = None
    """Who did it, where that is known and unusual."""
    anomaly: AnomalyId | None = None
    """The anomaly, of an anomaly event."""
    place: Text | None = None
    """Where, in words."""
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    """Degrees north."""
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    """Degrees east."""
    note: Text | None = None
    """What a reader needs to know beside the event; also what a milestone was."""


class Role(StrEnum):
    """What a person was aboard for."""

    COMMANDER = "commander"
    PILOT = "pilot"
    FLIGHT_ENGINEER = "flight-engineer"
    FLIGHT_ENGINEER_1 = "flight-engineer-1"
    FLIGHT_ENGINEER_2 = "flight-engineer-2"
    COMMAND_MODULE_PILOT = "command-module-pilot"
    LUNAR_MODULE_PILOT = "lunar-module-pilot"
    DOCKING_MODULE_PILOT = "docking-module-pilot"
    MISSION_SPECIALIST = "mission-specialist"
    MISSION_SPECIALIST_1 = "mission-specialist-1"
    MISSION_SPECIALIST_2 = "mission-specialist-2"
    MISSION_SPECIALIST_3 = "mission-specialist-3"
    MISSION_SPECIALIST_4 = "mission-specialist-4"
    MISSION_SPECIALIST_5 = "mission-specialist-5"
    PAYLOAD_COMMANDER = "payload-commander"
    PAYLOAD_SPECIALIST = "payload-specialist"
    MEDICAL_OFFICER = "medical-officer"
    RESEARCH_COSMONAUT = "research-cosmonaut"
    OPERATOR = "operator"
    SPACEFLIGHT_PARTICIPANT = "spaceflight-participant"
    PASSENGER = "passenger"


class Leg(StrEnum):
    """Which part of the ship's flight a person was on it for."""

    BOTH = "both"
    UP = "up"
    DOWN = "down"

    @property
    def goes_up(self) -> bool:
        """Whether the person launched on this ship."""
        return self in (Leg.BOTH, Leg.UP)

    @property
    def comes_down(self) -> bool:
        """Whether the person landed, or was to land, on this ship."""
        return self in (Leg.BOTH, Leg.DOWN)


class Fate(StrEnum):
    """What became of a person whose ship was lost."""

    DIED = "died"


class Seat(Sourced):
    """One person aboard one ship for a leg. A seat without a person is one that nobody is named for yet."""

    person: PersonId | None = None
    """Who. Absent for a planned flight's seat that nobody is named for."""
    role: Role
    """What for, on this ship and leg."""
    leg: Leg = Leg.BOTH
    """Which part of the flight."""
    fate: Fate | None = None
    """What became of them, where the ship was lost."""
    visiting: bool = False
    """Whether they visit a station without joining its expedition."""
    note: Text | None = None
    """What a reader needs to know beside the seat."""


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


class CargoItem(Sourced):
    """A thing a cargo ship carried."""

    item: Text
    """What."""
    mass_kg: Annotated[float, Field(gt=0)] | None = None
    """How much, in kilograms."""


class MissionTotals(Frozen):
    """Totals as someone published them: compared with what is computed, never printed."""

    duration: Duration | None = None
    """Launch to landing of the ship."""


class Mission(Named):
    """One ship's flight. People are on it for a leg; where it is follows from its events."""

    kind: MissionKind
    """What it carried."""
    scope: Scope = Scope.HUMAN
    """`reference` for flights outside the totals of human spaceflight."""
    regime: Regime
    """Where it went."""
    planned_regime: Regime | None = None
    """Where it was to go, where that differs."""
    programmes: tuple[ProgrammeId, ...] = ()
    """Programmes it belongs to."""
    operator: AgencyId | None = None
    """Who flew it."""
    spacecraft: SpacecraftId
    """The class of ship."""
    hull: SpacecraftId | None = None
    """The ship itself, where ships of the class fly again."""
    serial: Text | None = None
    """Serial number of the ship."""
    launch_vehicle: LaunchVehicleId | None = None
    """The type of launch vehicle."""
    launch_vehicle_serial: Text | None = None
    """Serial number of the launch vehicle."""
    launch_vehicle_name: Text | None = None
    """Name or livery of this one launch vehicle."""
    callsign: Text | None = None
    """Radio call sign."""
    cospar: CosparId | None = None
    """International designator."""
    satcat: Annotated[str, StringConstraints(pattern=r"^\d{1,6}$")] | None = None
    """Number in the US satellite catalogue."""
    outcome: Outcome
    """How it ended, or that it has not."""
    max_altitude_km: Annotated[float, Field(gt=0)] | None = None
    """Highest point, of a suborbital flight."""
    crew: tuple[Seat, ...] = ()
    """Who was aboard, in order of seats."""
    backup: tuple[PersonId, ...] = ()
    """Who stood by for them, in the same order."""
    reserve: tuple[PersonId, ...] = ()
    """Who stood by for the backups."""
    events: tuple[Event, ...] = ()
    """What happened, in order of time."""
    cargo: tuple[CargoItem, ...] = ()
    """What it carried, where that matters."""
    schedule: tuple[Scheduled, ...] = ()
    """What was promised, when, by whom."""
    milestones: tuple[Milestone, ...] = ()
    """Firsts, lasts and onlys."""
    expect: MissionTotals | None = None
    """Published totals, for the check."""
