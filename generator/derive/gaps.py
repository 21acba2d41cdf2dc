"""What the records lack: each sort of gap with the records that could be filled in."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.derive.gap import GapSort, Looked
from generator.derive.gap_sorts import GAP_SORTS


@dataclass(frozen=True)
class Gaps:
    """The gaps of one sort, in the order of the records, and among how many records they were looked for."""

    sort: GapSort
    found: tuple[Looked, ...]
    looked_at: int


def derive_gaps(facts: Facts) -> tuple[Gaps, ...]:
    """Every sort of gap, also those that no record has any more."""
    return tuple(_gaps(sort, facts) for sort in GAP_SORTS)


def _gaps(sort: GapSort, facts: Facts) -> Gaps:
    looked = list(sort.look(facts))
    return Gaps(sort, tuple(item for item in looked if item.lacks), len(looked))
