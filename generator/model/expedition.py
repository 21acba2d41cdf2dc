"""An expedition: a crew's time in charge of a station."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.base import Named, Sourced, Text
from generator.model.date import Date
from generator.model.reference import EventId, PersonId, StationId


class Moment(Sourced):
    """A time typed as a date, or better as the event that it is."""

    at: Date | None = None
    """When, where it is no event of a mission."""
    event: EventId | None = None
    """The event that it is: `soyuz-ms-26/undock`."""
    note: Text | None = None
    """What a reader needs to know beside it."""


class Command(Sourced):
    """A person's time in command of the station."""

    person: PersonId
    """Who."""
    from_: Date | None = Field(default=None, alias="from")
    """From when. Absent: from the beginning of the expedition."""
    until: Date | None = None
    """Until when. Absent: to the end of the expedition."""


class Expedition(Named):
    """An expedition. Its members follow from who was aboard, visitors left out."""

    station: StationId
    """Where."""
    number: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,4}$")]
    """Number of the expedition at its station."""
    begins: Moment
    """When it began."""
    ends: Moment | None = None
    """When it ended. Absent while it goes on."""
    commanders: tuple[Command, ...] = ()
    """Who commanded, in order of time."""
    note: Text | None = None
    """What a reader needs to know beside it."""
