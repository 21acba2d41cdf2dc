from __future__ import annotations

from tests.rules.found import FIRST, SECOND, crew, events, found, ship

RULE = "aboard-two-ships"


def test_nobody_launches_before_landing() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST)
        + ship("b", *crew("person: ada, role: commander"), *SECOND),
    )
    assert problems == [
        (
            21,
            16,
            (
                "ada is aboard Ship A from 2025-01-01T05:00Z until 2025-06-01T08:30Z, and launches on "
                "Ship B on 2025-03-01T05:00Z"
            ),
        ),
    ]


def test_nobody_lands_in_the_middle_of_another_flight() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a", *crew("person: ben, role: commander", "person: ada, role: pilot, leg: down"), *FIRST
        )
        + ship(
            "b",
            *crew("person: ada, role: commander"),
            *events(
                "launch, at: 2025-02-01T05:00Z",
                "dock, at: 2025-02-01T11:00Z, port: base/back",
                "undock, at: 2025-09-01T05:00Z, port: base/back",
                "landing, at: 2025-09-01T08:30Z",
            ),
        ),
    )
    assert problems == [
        (
            22,
            16,
            (
                "ada is aboard Ship B from 2025-02-01T05:00Z until 2025-09-01T08:30Z, and comes down "
                "on Ship A on 2025-06-01T08:30Z"
            ),
        ),
    ]


def test_nobody_has_two_seats() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander", "person: ada, role: pilot"), *FIRST),
    )
    assert problems == [
        (9, 16, "ada has two seats on Ship A"),
    ]


def test_nobody_launches_while_still_in_space() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2025-01-01T05:00Z", "dock, at: 2025-01-01T11:00Z, port: base/front"),
            outcome="in-progress",
        )
        + ship("b", *crew("person: ada, role: commander"), *SECOND),
    )
    assert problems == [
        (
            19,
            16,
            (
                "ada is aboard Ship A from 2025-01-01T05:00Z and has not landed, and launches on Ship "
                "B on 2025-03-01T05:00Z"
            ),
        ),
    ]


def test_up_on_one_ship_and_down_on_another_is_one_journey() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander, leg: up"), *FIRST)
        + ship("b", *crew("person: ada, role: commander, leg: down"), *SECOND),
    )
    assert problems == []


def test_two_flights_one_after_the_other_are_fine() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST)
        + ship(
            "b",
            *crew("person: ada, role: commander"),
            *events(
                "launch, at: 2026-03-01T05:00Z",
                "dock, at: 2026-03-01T11:00Z, port: base/back",
                "undock, at: 2026-09-01T05:00Z, port: base/back",
                "landing, at: 2026-09-01T08:30Z",
            ),
        ),
    )
    assert problems == []


def test_a_launch_in_the_month_of_the_landing_may_be_after_it() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2025-01-01T05:00Z", "landing, at: 2025-06"),
        )
        + ship(
            "b",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2025-06-15T05:00Z", "landing, at: 2025-09"),
        ),
    )
    assert problems == []
