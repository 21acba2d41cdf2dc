"""A source: what was published where and when, and how near to the events it stands."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from generator.model.base import Identified, Language, Text
from generator.model.date import Date
from generator.model.reference import SourceId

Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$")]
"""An address on the web."""


class Tier(StrEnum):
    """How near a source stands to what it reports."""

    PRIMARY = "primary"
    """By those who did it: agency, operator, crew."""
    REFERENCE = "reference"
    """A catalogue or encyclopedia that names its own sources."""
    PRESS = "press"
    """Reporting by a newsroom."""
    AGGREGATOR = "aggregator"
    """Copied or rewritten from elsewhere."""
    USER = "user"
    """Put up by an anonymous user."""


class Source(Identified):
    """A source. Links are not witnesses: sources derived from one another are one lineage."""

    title: Text
    """Title of the page, table or text."""
    publisher: Text
    """Who published it."""
    authors: tuple[Text, ...] = ()
    """Who wrote it, where named."""
    url: Url | None = None
    """Where it was seen."""
    archived: Url | None = None
    """A lasting copy."""
    published: Date | None = None
    """When it was published."""
    retrieved: Date | None = None
    """When it was seen."""
    language: Language = "en"
    """The language it is in."""
    tier: Tier
    """How near it stands to the events."""
    derived_from: tuple[SourceId, ...] = ()
    """Sources that it repeats."""
    flags: tuple[Text, ...] = ()
    """Defects of the text: `reprint`, `mixed-articles`, `relative-dates`."""
    licence: Text | None = None
    """Licence of its data, where facts were taken from a table."""
    note: Text | None = None
    """What a reader needs to know of it."""
