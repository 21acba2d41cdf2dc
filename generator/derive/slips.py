"""How often a promised date was moved, and how far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.model.base import Scheduled
from generator.model.date import Date


@dataclass(frozen=True)
class Slips:
    """What became of the date promised for one thing."""

    first: Scheduled
    """The oldest promise that has a date."""
    newest: Scheduled
    """The newest one; its date is missing where the plan was put off without any."""
    moves: int
    """How often another date was said than before."""

    @property
    def days(self) -> int | None:
        """From the beginning of the first date to that of the newest; below zero where it came nearer."""
        if self.first.date is None or self.newest.date is None:
            return None
        return (self.newest.date.start - self.first.date.start).days


def slips_of(schedule: Sequence[Scheduled], event: str) -> Slips | None:
    """The slips of what was promised for an event; nothing where no date ever was."""
    promises = sorted(
        (entry for entry in schedule if entry.for_ == event), key=lambda entry: entry.as_of.sort_key
    )
    dated = [entry for entry in promises if entry.date is not None]
    if not dated:
        return None
    moves = sum(_moved(before.date, after.date) for before, after in pairwise(promises))
    return Slips(dated[0], promises[-1], moves)


def _moved(before: Date | None, after: Date | None) -> bool:
    """Whether the second date is another one: a more precise reading of the first is not."""
    if before is None or after is None:
        return before is not after
    return not before.may_equal(after)
