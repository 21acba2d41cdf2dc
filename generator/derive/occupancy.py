"""Who is there at any moment: the crew of a station, or everybody in space, as a step function of time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from generator.model.date import Date


class Stretch(Protocol):
    """A person's time somewhere: aboard a station, or in space. `end` is missing while it goes on."""

    @property
    def person(self) -> str:
        """Who."""

    @property
    def start(self) -> Date:
        """From when."""

    @property
    def end(self) -> Date | None:
        """Until when."""


@dataclass(frozen=True)
class Occupancy:
    """People there, as of each moment at which that changes; looked up by bisection.

    A stretch is taken from the earliest reading of its start to the last reading of its end.
    """

    moments: tuple[datetime, ...]
    aboard: tuple[frozenset[str], ...]
    """The people from `moments[i]` on, until the next one."""

    @classmethod
    def of(cls, stretches: Iterable[Stretch]) -> Occupancy:
        """Build the steps, in one sweep."""
        changes: list[tuple[datetime, int, str]] = []
        for stretch in stretches:
            changes.append((stretch.start.earliest, 1, stretch.person))
            if stretch.end is not None:
                changes.append((stretch.end.last_instant, 0, stretch.person))
        moments: list[datetime] = []
        steps: list[frozenset[str]] = []
        now: frozenset[str] = frozenset()
        for moment, arrives, person in sorted(changes):
            now = now | {person} if arrives else now - {person}
            if moments and moments[-1] == moment:
                steps[-1] = now
            else:
                moments.append(moment)
                steps.append(now)
        return cls(tuple(moments), tuple(steps))

    def at(self, moment: datetime) -> frozenset[str]:
        """Who is aboard at a moment of UTC time."""
        position = bisect_right(self.moments, moment) - 1
        return self.aboard[position] if position >= 0 else frozenset()

    def most(self, start: datetime, end: datetime) -> tuple[int, datetime]:
        """The most people at once from `start` to `end`, and when there were so many first."""
        first = bisect_right(self.moments, start) - 1
        last = bisect_left(self.moments, end)
        counts = [(len(self.at(start)), start)]
        counts += [(len(self.aboard[place]), self.moments[place]) for place in range(first + 1, last)]
        return max(counts, key=lambda count: count[0])

    def during(self, start: Date, end: Date | None) -> frozenset[str]:
        """Who was aboard at some time after `start` and before `end` (to the last step if missing)."""
        first = max(bisect_right(self.moments, start.earliest) - 1, 0)
        last = bisect_left(self.moments, end.last_instant) if end is not None else len(self.moments)
        return frozenset().union(*self.aboard[first:last]) if last > first else frozenset()
