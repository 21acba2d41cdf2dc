"""Something that went wrong, with its timeline and what is said of its cause."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from generator.model.base import Named, Sourced, Text
from generator.model.date import Date
from generator.model.reference import AnomalyId, MissionId, StationId
from generator.model.station import PartId


class Step(Sourced):
    """One dated thing that happened in the course of an anomaly."""

    at: Date
    """When."""
    what: Text
    """What happened, in our own words."""


class CauseStatus(StrEnum):
    """How well a cause is known."""

    UNKNOWN = "unknown"
    KNOWN = "known"
    DISPUTED = "disputed"


class Hypothesis(Sourced):
    """What somebody holds the cause to be."""

    what: Text
    """The cause, in our own words."""
    holder: Text
    """Who holds it."""
    at: Date | None = None
    """When they said so."""


class Cause(Sourced):
    """What is known of a cause."""

    status: CauseStatus
    """How well it is known."""
    what: Text | None = None
    """The cause, where it is known."""
    hypotheses: tuple[Hypothesis, ...] = ()
    """What is held, by whom."""


class Anomaly(Named):
    """Something that went wrong aboard a station or a ship."""

    station: StationId | None = None
    """The station."""
    module: PartId | None = None
    """The module of that station."""
    compartment: PartId | None = None
    """The compartment of that module."""
    equipment: PartId | None = None
    """The equipment of that station."""
    during: tuple[MissionId, ...] = ()
    """Flights that it touched."""
    timeline: tuple[Step, ...] = Field(min_length=1)
    """What happened when."""
    cause: Cause
    """What is known of the cause."""
    not_same_as: tuple[AnomalyId, ...] = ()
    """Anomalies it is mistaken for."""
