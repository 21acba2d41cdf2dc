from __future__ import annotations

from tests.rules.found import FIRST, SECOND, crew, events, found, ship

RULE = "lands-without-launching"


def test_nobody_comes_down_without_going_up() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander, leg: down"), *FIRST),
    )
    assert problems == [
        (8, 16, ("ada must have launched before coming down on Ship A: no launch of theirs is recorded")),
    ]


def test_a_landing_ends_one_journey_only() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST)
        + ship(
            "b",
            *crew("person: ada, role: pilot, leg: down"),
            *events(
                "launch, at: 2026-03-01T05:00Z",
                "dock, at: 2026-03-01T11:00Z, port: base/back",
                "undock, at: 2026-09-01T05:00Z, port: base/back",
                "landing, at: 2026-09-01T08:30Z",
            ),
        ),
    )
    assert problems == [
        (
            21,
            16,
            (
                "ada must have launched before coming down on Ship B: their last journey ended with "
                "Ship A on 2025-06-01T08:30Z"
            ),
        ),
    ]


def test_who_went_up_on_another_ship_comes_down() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander, leg: up"), *FIRST)
        + ship("b", *crew("person: ada, role: commander, leg: down"), *SECOND),
    )
    assert problems == []


def test_a_launch_without_a_record_explains_the_landing() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              unrecorded_flights:
                - {flight: F-1, landed_on: Ship A, launched: 2024-10, landed: 2025-06-01}
        """,
        missions=ship("a", *crew("person: ada, role: pilot, leg: down"), *FIRST),
    )
    assert problems == []


def test_a_launch_in_the_month_of_the_landing_may_be_before_it() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *crew("person: ada, role: commander, leg: up"),
            *events("launch, at: 2025-06", "landing, at: 2025-07"),
        )
        + ship(
            "b",
            *crew("person: ada, role: pilot, leg: down"),
            *events("launch, at: 2025-01", "landing, at: 2025-06-15"),
        ),
    )
    assert problems == []
