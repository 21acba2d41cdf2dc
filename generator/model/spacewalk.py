"""A spacewalk (extravehicular activity, EVA)."""

from __future__ import annotations

from enum import StrEnum

from generator.model.base import Named, Sourced, Text
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.reference import MissionId, ModuleId, PersonId, StationId


class SpacewalkKind(StrEnum):
    """How far out they went."""

    EVA = "eva"
    STAND_UP = "stand-up"
    LUNAR = "lunar"
    INTERNAL = "internal"


class SpacewalkTotals(Sourced):
    """Totals as someone published them: compared with what is computed, never printed."""

    duration: Duration | None = None
    """From start to end."""


class Spacewalk(Named):
    """A spacewalk of one or more people, from a station or from a ship."""

    kind: SpacewalkKind = SpacewalkKind.EVA
    """How far out they went, where it was no ordinary EVA."""
    station: StationId | None = None
    """The station it was made from."""
    mission: MissionId | None = None
    """The ship it was made from, or, where a station is given too, the visit during which it was made."""
    airlock: ModuleId | None = None
    """The module they went out through."""
    crew: tuple[PersonId, ...]
    """Who went out."""
    start: Date
    """When it began, in UTC."""
    end: Date | None = None
    """When it ended, in UTC."""
    duration: Duration | None = None
    """How long it took, only where start or end are not known to the minute."""
    purpose: Text | None = None
    """What for, in a few words."""
    expect: SpacewalkTotals | None = None
    """Published totals, for the check."""
