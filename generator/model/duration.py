"""Lengths of time: written ones (`244d 23h 16m 18s`) and those between two dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.model.date import Date, Precision

MINUTE_S = 60
HOUR_S = 60 * MINUTE_S
DAY_S = 24 * HOUR_S


class Unit(IntEnum):
    """The smallest unit that a duration may honestly be given in; the value is its length in seconds."""

    SECOND = 1
    MINUTE = MINUTE_S
    HOUR = HOUR_S
    DAY = DAY_S


_FORM = re.compile(
    r"(?=\d)(?:(?P<d>\d{1,6})d)?\s?(?:(?P<h>\d{1,2})h)?\s?(?:(?P<m>\d{1,2})m)?\s?(?:(?P<s>\d{1,2})s)?",
    re.ASCII,
)
DURATION_PATTERN = r"^(\d+d)?( ?\d{1,2}h)?( ?\d{1,2}m)?( ?\d{1,2}s)?$"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in seconds, between `least_s` and `most_s`, both inclusive.

    `unit` is the finest unit worth printing: a duration is no more precise than the
    coarser of the two dates it lies between.
    """

    least_s: int
    most_s: int
    unit: Unit

    @classmethod
    def parse(cls, text: str) -> Duration:
        """Read `244d 23h 16m 18s`, `6h 48m` or `3d`. Raises `ValueError` for anything else."""
        match = _FORM.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"{text!r} is not a duration: write it like 244d 23h 16m 18s or 6h 48m")
        days, hours, minutes, seconds = (match[name] for name in "dhms")
        total = (
            int(days or 0) * DAY_S
            + int(hours or 0) * HOUR_S
            + int(minutes or 0) * MINUTE_S
            + int(seconds or 0)
        )
        named = [(seconds, Unit.SECOND), (minutes, Unit.MINUTE), (hours, Unit.HOUR), (days, Unit.DAY)]
        unit = next(unit for text_, unit in named if text_ is not None)
        return cls(total, total + unit - 1, unit)

    @classmethod
    def between(cls, start: Date, end: Date) -> Duration:
        """The time from `start` to `end`, as wide as the two dates allow, and never below zero."""
        coarser = min(start.precision, end.precision)
        unit = {Precision.SECOND: Unit.SECOND, Precision.MINUTE: Unit.MINUTE}.get(coarser, Unit.DAY)
        if start.approximate or end.approximate:
            unit = Unit.DAY
        least = int((end.earliest - start.last_instant).total_seconds())
        most = int((end.last_instant - start.earliest).total_seconds())
        return cls(max(least, 0), max(most, 0), unit)

    @classmethod
    def total(cls, parts: list[Duration]) -> Duration:
        """The sum, as uncertain as its parts together; zero to the second for no parts."""
        return cls(
            sum(part.least_s for part in parts),
            sum(part.most_s for part in parts),
            max((part.unit for part in parts), default=Unit.SECOND),
        )

    @property
    def is_exact(self) -> bool:
        """Whether the duration is known to the second."""
        return self.unit is Unit.SECOND and self.least_s == self.most_s

    @property
    def middle_s(self) -> int:
        """The middle of the interval in whole seconds, for ranking and for drawing."""
        return (self.least_s + self.most_s) // 2

    def may_equal(self, other: Duration) -> bool:
        """Whether the two intervals touch."""
        return self.least_s <= other.most_s and other.least_s <= self.most_s

    def __str__(self) -> str:
        """As text to the honest unit, such as `244d 23h 16m 18s`, `13d 18h 41m` or `176d`.

        A coarse duration is rounded to its unit from the middle of its interval; one that is wider
        than two of its units is given as the days it lies between: `29–60d`.
        """
        if self.most_s - self.least_s > 2 * self.unit and self.most_s > DAY_S:
            return f"{self.least_s // DAY_S}–{-(-self.most_s // DAY_S)}d"
        seconds = self.least_s if self.is_exact else (self.middle_s + self.unit // 2) // self.unit * self.unit
        sizes = (("d", Unit.DAY), ("h", Unit.HOUR), ("m", Unit.MINUTE), ("s", Unit.SECOND))
        parts: list[str] = []
        for letter, size in sizes:
            if size < self.unit:
                break
            count, seconds = divmod(seconds, size)
            if count or parts or size == self.unit:
                parts.append(f"{count}{letter}")
        return " ".join(parts)

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
        return {"type": "string", "pattern": DURATION_PATTERN, "examples": ["244d 23h 16m 18s", "6h 48m"]}


def _validated(text: str) -> Duration:
    try:
        return Duration.parse(text)
    except ValueError as error:
        raise PydanticCustomError("bad-duration", "{reason}", {"reason": str(error)}) from None
