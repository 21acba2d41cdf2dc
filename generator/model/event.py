"""Something that happened to a ship."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.base import Sourced, Text
from generator.model.date import Date
from generator.model.reference import AnomalyId, MissionId, PadId, PersonId, PortId


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
