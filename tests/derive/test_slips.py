from __future__ import annotations

import pytest

from generator.derive.slips import slips_of
from generator.model.base import Scheduled


def said(as_of: str, date: str | None, for_: str = "launch") -> Scheduled:
    status = "target" if date is not None else "postponed"
    return Scheduled.model_validate({"for": for_, "date": date, "as_of": as_of, "status": status})


def test_a_date_that_was_moved_twice_is_told_with_the_days_between_first_and_newest() -> None:
    slips = slips_of(
        [said("2025-06", "2026-03-10"), said("2025-01", "2026-03-01"), said("2025-09", "2026-04-01")],
        "launch",
    )
    assert slips is not None
    assert (slips.first.as_of.text, slips.newest.as_of.text) == ("2025-01", "2025-09")
    assert (slips.moves, slips.days) == (2, 31)


@pytest.mark.parametrize(
    ("first", "second", "moves"),
    [
        ("2026", "2026-03", 0),
        ("2026-Q1", "2026-03-05", 0),
        ("2026-Q1", "2026-04", 1),
        ("2026-03", "2026-02", 1),
    ],
)
def test_a_more_precise_date_is_no_move(first: str, second: str, moves: int) -> None:
    slips = slips_of([said("2025-01", first), said("2025-02", second)], "launch")
    assert slips is not None
    assert slips.moves == moves


def test_a_plan_that_came_nearer_has_days_below_zero() -> None:
    slips = slips_of([said("2025-01", "2026-03-10"), said("2025-02", "2026-03-01")], "launch")
    assert slips is not None
    assert slips.days == -9


def test_to_put_off_without_a_date_is_a_move_of_unknown_length() -> None:
    slips = slips_of([said("2025-01", "2026-03-10"), said("2025-02", None)], "launch")
    assert slips is not None
    assert (slips.moves, slips.days) == (1, None)


def test_promises_for_other_things_do_not_count() -> None:
    assert slips_of([said("2025-01", "2026-03-10", "landing")], "launch") is None
    assert slips_of([said("2025-01", None)], "launch") is None
