"""Lengths of spacewalks, and each person's sum of them."""

from __future__ import annotations

from generator.model.date import Precision
from generator.model.duration import Duration
from generator.model.spacewalk import Spacewalk


def spacewalk_duration(walk: Spacewalk) -> Duration | None:
    """From start to end where both are known to the minute, else the length as typed, if any."""
    if walk.end is not None and min(walk.start.precision, walk.end.precision) >= Precision.MINUTE:
        return Duration.between(walk.start, walk.end)
    return walk.duration


def total_spacewalk_time(walks: list[Spacewalk]) -> Duration | None:
    """The sum; nothing where there are none or the length of one is unknown."""
    lengths = [length for walk in walks if (length := spacewalk_duration(walk)) is not None]
    return Duration.total(lengths) if walks and len(lengths) == len(walks) else None
