"""What every record is made of: a frozen base, common fields, claims, schedules and names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from generator.model.date import Date
from generator.model.reference import SourceId

Text = Annotated[str, StringConstraints(min_length=1)]
"""Text of at least one character."""

FieldPath = Annotated[str, StringConstraints(pattern=r"^[a-z_]+([.][a-z0-9_-]+)*$")]
"""A path to a field of the same record: `events.dock.at`, `events.dock-2.port`, `crew`."""

_COUNTRY = re.compile(r"[A-Z]{2}")


def _country(code: str) -> str:
    if _COUNTRY.fullmatch(code) is None:
        raise PydanticCustomError(
            "bad-country",
            "{code} is not a country code: write two capital letters, such as RU, US or SU",
            {"code": repr(code)},
        )
    return code


CountryCode = Annotated[str, AfterValidator(_country)]
"""ISO 3166-1 alpha-2, and the withdrawn codes of states that are gone: SU, DD, CS, YU."""

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")]
"""A language as in BCP 47: `ru`, `ja`, `zh-Hans`."""


def _by_language(names: Mapping[str, str]) -> dict[str, str]:
    return dict(sorted(names.items()))


NativeNames = Annotated[Mapping[Language, Text], AfterValidator(_by_language)]
"""Names by language, `{ru: Союз МС-27}`, in order of language, whichever way round they were typed."""

WikidataId = Annotated[str, StringConstraints(pattern=r"^Q[1-9]\d*$")]
"""A Wikidata item: `Q180971`."""


class Frozen(BaseModel):
    """A value that cannot change and knows its own fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, use_attribute_docstrings=True)


class Sourced(Frozen):
    """Anything that may name its own sources, beside those of the whole record."""

    sources: tuple[SourceId, ...] = ()
    """Sources of just this value."""


class ClaimStatus(StrEnum):
    """What became of a value that someone prints and the record does not accept."""

    COMPATIBLE = "compatible"
    """The same value, less precise."""
    DISPUTED = "disputed"
    """A serious source says so, and nothing settles it."""
    REJECTED = "rejected"
    """Shown to be wrong."""
    SUPERSEDED = "superseded"
    """Right when it was written, overtaken since."""


class Claim(Sourced):
    """Another value that a source prints for a field of this record."""

    field: FieldPath
    """Which field: `events.dock.at`, `events.dock-2.port`, `crew`, `specs.docked_life_d`."""
    value: Text | None = None
    """The value in the form of the field, where it can be written so."""
    printed: Text | None = None
    """The value as the source prints it, where that form matters."""
    status: ClaimStatus
    """What became of it."""
    why: Text | None = None
    """Why another value was preferred, in one sentence."""
    found_by: Text | None = None
    """The id of the rule that gave it away, where a check found it: `port-occupied`."""


class ScheduleStatus(StrEnum):
    """What became of a promise."""

    TARGET = "target"
    """A date that was aimed at."""
    POSTPONED = "postponed"
    """Put off without a new date."""
    CANCELLED = "cancelled"
    """Given up."""


class Scheduled(Sourced):
    """A promise: what was to happen when, as said at some time. The actual event ends the list."""

    model_config = ConfigDict(populate_by_name=True)

    for_: str = Field(alias="for")
    """What was promised: an event (`launch`, `landing`, `dock`) or a few words."""
    date: Date | None = None
    """When it was to happen. Absent where a plan was put off without a date."""
    as_of: Date
    """When this was said."""
    status: ScheduleStatus = ScheduleStatus.TARGET
    """Whether the plan was aimed at, put off or given up."""
    note: Text | None = None
    """What a reader needs to know beside the date."""


class Exemption(Frozen):
    """A rule that does not hold for this record, and why."""

    rule: Text
    """The id of the rule."""
    why: Text
    """The reason, for the next reader."""


class Identified(Frozen):
    """A record with its id: the key it stands under in its file, never a field of its own."""

    id: str
    """The key of the record, lower-case ASCII, kept for ever."""


class Record(Identified):
    """The fields that every record may have."""

    native: NativeNames = Field(default_factory=dict)
    """The name in its own language and script, by language: `{ru: Союз МС-27}`."""
    aliases: tuple[Text, ...] = ()
    """Every other name and spelling: all are searchable."""
    wikidata: WikidataId | None = None
    """The Wikidata item."""
    summary: Text | None = None
    """Two to four sentences in our own words on why this matters."""
    claims: tuple[Claim, ...] = ()
    """Values that others print and this record does not accept."""
    sources: tuple[SourceId, ...] = ()
    """Sources of every value that does not name its own."""
    ignore: tuple[Exemption, ...] = ()
    """Rules that do not hold here, each with its reason."""


class Named(Record):
    """A record with a name of its own."""

    name: Text
    """The name as its operator or agency writes it in English."""
