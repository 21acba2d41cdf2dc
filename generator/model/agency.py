"""A space agency, company or bureau."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from generator.model.base import CountryCode, Named, Sourced, Text
from generator.model.date import Date
from generator.model.reference import AgencyId, PersonId


class AgencyKind(StrEnum):
    """What an organisation is."""

    AGENCY = "agency"
    COMPANY = "company"
    MILITARY = "military"
    INSTITUTE = "institute"


class Head(Sourced):
    """Someone's time at the head."""

    name: Text
    """Who, where they have no record of their own."""
    person: PersonId | None = None
    """Their record, where they flew."""
    title: Text | None = None
    """Title of the office."""
    from_: Date | None = Field(default=None, alias="from")
    """From when."""
    until: Date | None = None
    """Until when."""


class Agency(Named):
    """An organisation. Its missions and people follow from other records."""

    abbreviation: Text | None = None
    """Short name: `NASA`, `JAXA`."""
    kind: AgencyKind = AgencyKind.AGENCY
    """What it is."""
    country: CountryCode | None = None
    """State it belongs to; absent for an international one."""
    founded: Date | None = None
    """When it began."""
    dissolved: Date | None = None
    """When it ended."""
    predecessors: tuple[AgencyId, ...] = ()
    """What it came from."""
    heads: tuple[Head, ...] = ()
    """Who led it, in order of time."""
    demonym: Text | None = None
    """What its crew are called in English: `cosmonaut`, `astronaut`, `taikonaut`."""
