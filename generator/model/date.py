"""Dates whose length is their precision, as intervals of UTC time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema


class Precision(IntEnum):
    """How much of a moment is known; a larger value is a finer one."""

    DECADE = 0
    YEAR = 1
    QUARTER = 2
    MONTH = 3
    DAY = 4
    MINUTE = 5
    SECOND = 6


_FORMS = re.compile(
    r"""(?:
        (?P<decade>\d{3})X
      | (?P<year>\d{4})
        (?: -Q(?P<quarter>[1-4])
          | -(?P<month>\d{2})
            (?: -(?P<day>\d{2})
              (?: T(?P<hour>\d{2}):(?P<minute>\d{2})(?: :(?P<second>\d{2}) )?Z )?
            )?
        )?
    )
    (?P<approximate>~)?
    (?P<no_earlier>/\.\.)?
    """,
    re.VERBOSE | re.ASCII,
)

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_LAST = datetime.max.replace(tzinfo=UTC)

DATE_PATTERN = r"^(\d{3}X|\d{4}(-Q[1-4]|-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?)?)?)~?(/\.\.)?$"
HOW_TO_WRITE = (
    "write 2027, 2027-Q1, 2027-03, 2027-03-14, 2027-03-14T05:47Z or 2027-03-14T05:47:15Z "
    "(always UTC, ending in Z); add ~ for approximate, /.. for no earlier than"
)


@dataclass(frozen=True, slots=True)
class Date:
    """A moment known to some precision: the half-open interval `[earliest, latest)` of UTC time.

    A date to the second is that instant: `earliest == latest`. A date to the minute is
    sixty seconds wide, a day is 24 hours wide, and so on: an unknown time is never midnight.

    `approximate` (written `~`) says that the source itself hedges; the interval is then
    widened by its own width on each side. `no_earlier` (written `/..`) has no upper bound:
    `latest` is `datetime.max`.
    """

    text: str
    precision: Precision
    earliest: datetime
    latest: datetime
    approximate: bool = False
    no_earlier: bool = False

    @classmethod
    def parse(cls, text: str) -> Date:
        """Read one of the written forms. Raises `ValueError` saying what is wrong and how to write it."""
        match = _FORMS.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a date: {HOW_TO_WRITE}")
        approximate = match["approximate"] is not None
        try:
            precision, first, after = _interval(match)
            if approximate:
                width = max(after - first, _MINUTE)
                first, after = first - width, after + width
        except (ValueError, OverflowError) as error:
            raise ValueError(f"{text!r} is not in the calendar: {error}") from None
        no_earlier = match["no_earlier"] is not None
        if no_earlier:
            after = _LAST
        return cls(text, precision, first, after, approximate, no_earlier)

    @property
    def is_exact(self) -> bool:
        """Whether the date is one instant, known to the second."""
        return self.earliest == self.latest

    @property
    def has_time(self) -> bool:
        """Whether a time of day is known."""
        return self.precision >= Precision.MINUTE

    @property
    def start(self) -> datetime:
        """The first instant as written (without the widening of `~`), for sorting and display."""
        return Date.parse(self.text.rstrip("/.").rstrip("~")).earliest if self.approximate else self.earliest

    @property
    def last_instant(self) -> datetime:
        """The latest instant that is still inside the interval, for asking "by then at the latest"."""
        return self.earliest if self.is_exact else self.latest - timedelta(microseconds=1)

    @property
    def sort_key(self) -> tuple[datetime, datetime, str]:
        """Order by the earliest reading, then the latest, then the text."""
        return (self.earliest, self.latest, self.text)

    def certainly_before(self, other: Date) -> bool:
        """Whether every reading of this date lies before every reading of `other`."""
        if self.is_exact:
            return self.earliest < other.earliest
        return self.latest <= other.earliest

    def may_equal(self, other: Date) -> bool:
        """Whether some reading of both dates is the same."""
        return not self.certainly_before(other) and not other.certainly_before(self)

    def __str__(self) -> str:
        return self.text

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            _validated,
            core_schema.str_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(str),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "pattern": DATE_PATTERN, "examples": ["2027-Q1", "2025-04-08T05:47:15Z"]}


def _interval(match: re.Match[str]) -> tuple[Precision, datetime, datetime]:
    """First instant and first instant after, for a matched form. Raises `ValueError` off the calendar."""
    decade, written_year, quarter, written_month, day, hour, minute, second, *_ = match.groups()
    if decade is not None:
        year = int(decade) * 10
        return Precision.DECADE, _utc(year), _utc(year + 10)
    year = int(written_year)
    if quarter is not None:
        month = 3 * int(quarter) - 2
        return Precision.QUARTER, _utc(year, month), _month_after(year, month + 2)
    if written_month is None:
        return Precision.YEAR, _utc(year), _utc(year + 1)
    month = int(written_month)
    if day is None:
        return Precision.MONTH, _utc(year, month), _month_after(year, month)
    if hour is None:
        midnight = _utc(year, month, int(day))
        return Precision.DAY, midnight, midnight + _DAY
    moment = datetime(year, month, int(day), int(hour), int(minute), int(second or 0), tzinfo=UTC)
    if second is None:
        return Precision.MINUTE, moment, moment + _MINUTE
    return Precision.SECOND, moment, moment


def _utc(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


def _month_after(year: int, month: int) -> datetime:
    return _utc(year + month // 12, month % 12 + 1)


def _validated(text: str) -> Date:
    try:
        return Date.parse(text)
    except ValueError as error:
        raise PydanticCustomError("bad-date", "{reason}", {"reason": str(error)}) from None
