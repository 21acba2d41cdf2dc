"""A person who flew, was assigned to fly, or was aboard an abort."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.base import CountryCode, Named, Sourced, Text
from generator.model.counting import CountingRule
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.reference import AgencyId, PersonId


class Sex(StrEnum):
    """As the sources state it; asked for only by records such as the longest flight of a woman."""

    FEMALE = "female"
    MALE = "male"


class Born(Sourced):
    """A birth."""

    at: Date
    """When."""
    place: Text | None = None
    """Town, as it is called in English today."""
    country: CountryCode | None = None
    """State that the place is in today."""


class Died(Sourced):
    """A death."""

    at: Date
    """When."""
    place: Text | None = None
    """Where."""
    cause: Text | None = None
    """Of what, where it belongs to this history."""


class Affiliation(Sourced):
    """Time with an agency or company."""

    agency: AgencyId
    """Which."""
    selected: Date | None = None
    """When they were selected."""
    group: Text | None = None
    """Selection group: `TsPK-14`, `NASA-22`."""
    from_: Date | None = Field(default=None, alias="from")
    """When they joined, where that is not the selection."""
    until: Date | None = None
    """When they left."""


class Office(Sourced):
    """An office held on the ground."""

    office: Text
    """Which, in words."""
    from_: Date | None = Field(default=None, alias="from")
    """From when."""
    until: Date | None = None
    """Until when."""
    note: Text | None = None
    """What a reader needs to know beside it."""


class PersonTotals(Sourced):
    """Totals as someone published them: compared with what is computed, never printed."""

    counting: CountingRule = CountingRule.ORBITAL
    """Which flights the publisher counts: `orbital`, `100 km` or `80 km`."""
    flights: Annotated[int, Field(ge=0)] | None = None
    """Number of spaceflights."""
    time_in_space: Duration | None = None
    """Sum of all journeys."""
    spacewalks: Annotated[int, Field(ge=0)] | None = None
    """Number of EVAs."""
    spacewalk_time: Duration | None = None
    """Sum of all EVAs."""


class UnrecordedFlight(Sourced):
    """A person's journey on missions that have no record yet. It goes when the mission gets one."""

    flight: Text
    """Name of the mission they launched on: `STS-114`."""
    landed_on: Text | None = None
    """Name of the mission they landed on, where it was another."""
    launched: Date
    """Launch, in UTC."""
    landed: Date
    """Landing, in UTC."""
    suborbital: bool = False
    """Whether the flight reached no orbit."""


class Person(Named):
    """A person. Flights, totals, EVAs, commands and backup duties follow from other records."""

    sort: Text
    """The name to sort by, family name first: `Ryzhikov, Sergey`, `Noguchi, Soichi`."""
    sex: Sex | None = None
    """As the sources state it."""
    born: Born | None = None
    """Birth."""
    died: Died | None = None
    """Death."""
    citizenship: tuple[CountryCode, ...] = ()
    """States whose citizen they were while they flew, the first one first."""
    agencies: tuple[Affiliation, ...] = ()
    """Agencies and companies they flew for, in order of time."""
    offices: tuple[Office, ...] = ()
    """Offices on the ground that belong to this history."""
    biography: Text | None = None
    """A few sentences in our own words."""
    unrecorded_flights: tuple[UnrecordedFlight, ...] = ()
    """Spaceflights whose missions have no record yet, in order of time; they count in the totals."""
    not_same_as: tuple[PersonId, ...] = ()
    """People with a like name who are someone else."""
    expect: PersonTotals | None = None
    """Published totals, for the check."""
