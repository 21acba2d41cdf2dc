from __future__ import annotations

from tests.rules.found import events, found, ship

RULE = "cospar-year"


def test_a_cospar_id_has_the_year_of_the_launch() -> None:
    problems = found(
        RULE,
        missions=ship("a", *events("launch, at: 2025-01-01T05:00Z"), cospar="2024-072A"),
    )
    assert problems == [
        (7, 11, "a COSPAR ID begins with the year of the launch in UTC, 2025: it is 2024-072A"),
    ]


def test_a_cospar_id_of_the_right_year_is_fine() -> None:
    problems = found(
        RULE,
        missions=ship("a", *events("launch, at: 2025-01-01T05:00Z"), cospar="2025-001A"),
    )
    assert problems == []


def test_a_launch_that_may_be_in_either_year_is_fine() -> None:
    problems = found(
        RULE,
        missions=ship("a", *events("launch, at: 2024-12-31~"), cospar="2025-001A"),
    )
    assert problems == []
