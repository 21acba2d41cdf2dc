from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from generator.derive.occupancy import Occupancy
from generator.drawings.columns import COLUMNS, columns_of, outline_of
from generator.drawings.time_axis import TimeAxis

START = datetime(2020, 1, 1, tzinfo=UTC)
AXIS = TimeAxis(START, START + timedelta(days=COLUMNS))
"""One day to a column."""


def occupancy(*steps: tuple[float, int]) -> Occupancy:
    """So many people from a day of the axis on."""
    return Occupancy(
        tuple(START + timedelta(days=day) for day, _ in steps),
        tuple(frozenset(str(number) for number in range(count)) for _, count in steps),
    )


def test_a_column_is_as_high_as_the_most_people_at_any_time_in_it() -> None:
    heights = columns_of(occupancy((1.2, 1), (1.4, 3), (1.5, 2), (3.5, 0)), AXIS)
    assert heights[:6] == [0, 3, 2, 2, 0, 0]


def test_minutes_in_space_are_a_column_too() -> None:
    assert sum(columns_of(occupancy((7.5, 1), (7.501, 0)), AXIS)) == 1


def test_people_who_are_still_there_reach_to_the_end_of_the_axis() -> None:
    heights = columns_of(occupancy((COLUMNS - 2, 3)), AXIS)
    assert heights[-3:] == [0, 3, 3]


@pytest.mark.parametrize(
    ("heights", "path"),
    [
        ([0, 0], ""),
        ([0, 2, 2, 1, 0, 0], "M1 0V-2h2V-1h1V0z"),
        ([1, 0, 3], "M0 0V-1h1V0zM2 0V-3h1V0z"),
    ],
)
def test_an_outline_follows_the_columns(heights: list[int], path: str) -> None:
    assert outline_of(heights) == path
