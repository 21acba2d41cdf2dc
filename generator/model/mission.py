"""A mission: one ship's flight, from launch to landing or loss."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from generator.model.base import Named, Scheduled, Sourced, Text
from generator.model.classification import MissionKind, Outcome, Regime, Scope
from generator.model.duration import Duration
from generator.model.event import Event
from generator.model.milestone import Milestone
from generator.model.reference import (
    AgencyId,
    LaunchVehicleId,
    PersonId,
    ProgrammeId,
    SpacecraftId,
)
from generator.model.seat import Seat

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


class CargoItem(Sourced):
    """A thing a cargo ship carried."""

    item: Text
    """What."""
    mass_kg: Annotated[float, Field(gt=0)] | None = None
    """How much, in kilograms."""


class MissionTotals(Sourced):
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
