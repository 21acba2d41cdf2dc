"""A place on the ground: a launch site with its pads, a control or training centre."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from generator.model.base import CountryCode, Named, Sourced, Text
from generator.model.date import Date
from generator.model.reference import AgencyId
from generator.model.station import PartId


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise PydanticCustomError(
            "bad-zone",
            "{name} is not a time zone: write an IANA name such as Asia/Qyzylorda",
            {"name": repr(name)},
        ) from None
    return name


TimeZone = Annotated[str, AfterValidator(_zone)]
"""A time zone of the IANA database."""


class SiteKind(StrEnum):
    """What a place is for."""

    LAUNCH_SITE = "launch-site"
    CONTROL_CENTRE = "control-centre"
    TRAINING_CENTRE = "training-centre"


class Pad(Sourced):
    """A launch pad."""

    id: PartId
    """Id within the site: `31-6`."""
    name: Text
    """Name in English."""
    aliases: tuple[Text, ...] = ()
    """Every other name."""
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    """Degrees north."""
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    """Degrees east."""
    from_: Date | None = Field(default=None, alias="from")
    """First use."""
    until: Date | None = None
    """Last use."""


class Site(Named):
    """A place. Its launches follow from the missions."""

    kind: SiteKind = SiteKind.LAUNCH_SITE
    """What it is for."""
    country: CountryCode
    """State that it lies in."""
    place: Text | None = None
    """Town or region."""
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    """Degrees north."""
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    """Degrees east."""
    timezone: TimeZone
    """The zone of its civil time, so that local times can be shown."""
    operator: AgencyId | None = None
    """Who runs it."""
    pads: tuple[Pad, ...] = ()
    """Its pads."""
