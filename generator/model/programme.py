"""A programme: a series of flights with one aim."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Named
from generator.model.date import Date
from generator.model.reference import AgencyId


class Programme(Named):
    """A programme. Its flights follow from the missions."""

    agencies: tuple[AgencyId, ...] = ()
    """Who runs it."""
    from_: Date | None = Field(default=None, alias="from")
    """When it began."""
    until: Date | None = None
    """When it ended."""
