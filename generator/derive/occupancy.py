"""Who is aboard at any moment: a station's crew as a step function of time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from generator.derive.stays import Presence
from generator.model.date import Date


@dataclass(frozen=True)
class Occupancy:
    """People aboard, as of each moment at which that changes; looked up by bisection.

    A presence is taken from the earliest reading of its start to the last reading of its end.
    """

    moments: tuple[datetime, ...]
    aboard: tuple[frozenset[str], ...]
    """The people from `moments[i]` on, until the next one."""

    @classmethod
    def of(cls, presences: Sequence[Presence]) -> Occupancy:
        """Build the steps from presences, in one sweep."""
        changes: list[tuple[datetime, int, str]] = []
        for presence in presences:
            changes.append((presence.start.earliest, 1, presence.person))
            if presence.end is not None:
                changes.append((presence.end.last_instant, 0, presence.person))
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

    def during(self, start: Date, end: Date | None) -> frozenset[str]:
        """Who was aboard at some time after `start` and before `end` (to the last step if missing)."""
        first = max(bisect_right(self.moments, start.earliest) - 1, 0)
        last = bisect_left(self.moments, end.last_instant) if end is not None else len(self.moments)
        return frozenset().union(*self.aboard[first:last]) if last > first else frozenset()
