"""Places in a ranking: equal values share a place, and the next one is counted on from there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")
PLACES = 20
"""How many places a ranking shows."""


@dataclass(frozen=True)
class Ranked(Generic[T_co]):
    """Something with its place, from 1, and the value that it is ranked by."""

    place: int
    item: T_co
    value: int


def rank(valued: Iterable[tuple[T, int]], *, least_first: bool = False) -> tuple[Ranked[T], ...]:
    """The first places, the largest value first; those with equal values in the order given.

    A group of equals that would reach beyond twice the number of places is left out whole.
    """
    way = 1 if least_first else -1
    ordered = sorted(valued, key=lambda pair: way * pair[1])
    ranked: list[Ranked[T]] = []
    for value, group in groupby(ordered, key=lambda pair: pair[1]):
        equals = [item for item, _ in group]
        place = len(ranked) + 1
        if place > PLACES or len(ranked) + len(equals) > 2 * PLACES:
            break
        ranked.extend(Ranked(place, item, value) for item in equals)
    return tuple(ranked)
