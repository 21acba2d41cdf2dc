"""A span of UTC time laid over the width of a drawing, and the marks below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

from generator.drawings.shapes import Label, Line, Percent, Shape

TICKS = 7
"""Marks at most: as many as have room on a phone."""
AXIS_PX = 17
"""Height of the line of marks."""
LABEL_WIDTH = 13
"""Percent of a phone's width that the words of a mark take."""
_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_HOURS = (1, 3, 6, 12)
_DAYS = (1, 2, 5, 10)
_MONTHS = (1, 2, 3, 6)
_YEARS = (1, 2, 5, 10, 20, 50)


@dataclass(frozen=True)
class Tick:
    """A mark: where it stands and what it says."""

    at: Percent
    text: str


@dataclass(frozen=True)
class TimeAxis:
    """The time from `start` to `end`, `start` at the left edge of the drawing and `end` at the right one."""

    start: datetime
    end: datetime

    def place(self, moment: datetime) -> Percent:
        """Where a moment stands."""
        return Percent(round(100 * self.share(moment), 2))

    def share(self, moment: datetime) -> float:
        """How much of the span is over at a moment, from 0 to 1; one outside of it counts as its edge."""
        return min(max((moment - self.start) / (self.end - self.start), 0), 1)

    def ticks(self) -> tuple[Tick, ...]:
        """Round moments of the span: whole hours, days, months or years, as close as there is room for."""
        for moments, form in self._scales():
            found = list(islice((moment for moment in moments if moment >= self.start), TICKS + 1))
            if len(found) <= TICKS:
                return tuple(Tick(self.place(moment), say_tick(moment, form)) for moment in found)
        return ()

    def shapes(self, y: float, top: float = 0) -> tuple[Shape, ...]:
        """Fine lines from `top` down to `y`, marks below; one that would touch another has no words."""
        shapes: list[Shape] = []
        taken = 0.0
        for tick in self.ticks():
            shapes.append(Line(tick.at, top, tick.at, y, "d-grid"))
            anchor, left = _set(tick.at.value)
            if left >= taken:
                shapes.append(Label(tick.at, y + AXIS_PX - 4, tick.text, "d-tick", anchor))
                taken = left + LABEL_WIDTH
        return tuple(shapes)

    def _scales(self) -> Iterator[tuple[Iterator[datetime], str]]:
        """Marks and how they are said, from the closest together to the farthest apart."""
        day = self.start.replace(hour=0, minute=0, second=0, microsecond=0)
        for hours in _HOURS:
            yield self._every(day, timedelta(hours=hours)), "hour"
        for days in _DAYS:
            yield self._every(day, timedelta(days=days)), "day"
        for months in _MONTHS:
            yield self._each_month(months), "month"
        for years in _YEARS:
            yield self._each_month(12 * years), "year"

    def _every(self, start: datetime, step: timedelta) -> Iterator[datetime]:
        moment = start
        while moment <= self.end:
            yield moment
            moment += step

    def _each_month(self, step: int) -> Iterator[datetime]:
        count = 12 * self.start.year + self.start.month - 1
        count -= count % step
        while (moment := datetime(count // 12, count % 12 + 1, 1, tzinfo=UTC)) <= self.end:
            yield moment
            count += step


def _set(at: float) -> tuple[str, float]:
    """How the words of a mark are set, and where they begin: centred on it, or turned inwards at an edge."""
    if at < LABEL_WIDTH / 2:
        return "start", at
    if at > 100 - LABEL_WIDTH / 2:
        return "end", at - LABEL_WIDTH
    return "middle", at - LABEL_WIDTH / 2


def say_tick(moment: datetime, form: str) -> str:
    """`14:00`, with the day at midnight; `9 Apr`; `Apr 2025`; `2025`."""
    month = _MONTH_NAMES[moment.month - 1]
    day = f"{moment.day} {month}"
    match form:
        case "hour":
            return day if moment.hour == 0 else f"{moment:%H:%M}"
        case "day":
            return day
        case "month":
            return f"{month} {moment.year}"
        case _:
            return str(moment.year)
