"""A number over time as a filled outline of steps: a strip of columns, each as high as the most within it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby, pairwise

from generator.derive.occupancy import Occupancy
from generator.drawings.time_axis import TimeAxis

COLUMNS = 1600
"""Columns from edge to edge: sixty-five years give about two weeks to each."""


def columns_of(occupancy: Occupancy, axis: TimeAxis) -> list[int]:
    """For each column, the most people at once at any time that falls into it."""
    heights = [0] * COLUMNS
    moments = [*occupancy.moments, axis.end]
    for (start, end), people in zip(pairwise(moments), occupancy.aboard, strict=True):
        if people and start <= axis.end:
            first, last = _column(axis, start), _column(axis, end)
            for column in range(first, last + 1):
                heights[column] = max(heights[column], len(people))
    return heights


def outline_of(heights: Sequence[int]) -> str:
    """The steps over a base line at 0, heights upward as negative numbers, as an SVG path."""
    path: list[str] = []
    column = 0
    for height, run in groupby(heights):
        width = len(list(run))
        if height:
            path.append(f"M{column} 0" if not path or path[-1].endswith("z") else "")
            path.append(f"V{-height}h{width}")
        elif path:
            path.append("V0z")
        column += width
    return "".join(path) + ("V0z" if path and not path[-1].endswith("z") else "")


def _column(axis: TimeAxis, moment: datetime) -> int:
    return min(int(axis.share(moment) * COLUMNS), COLUMNS - 1)
