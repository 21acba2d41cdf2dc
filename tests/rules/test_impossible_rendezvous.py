from __future__ import annotations

from tests.rules.found import FIRST, events, found, ship

RULE = "impossible-rendezvous"


def test_no_ship_docks_within_the_hour() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a", *events("launch, at: 2025-01-01T05:00Z", "dock, at: 2025-01-01T05:57Z, port: base/front")
        ),
    )
    assert problems == [
        (
            9,
            25,
            (
                "dock at 2025-01-01T05:57Z is 57 minutes after launch at 2025-01-01T05:00Z: no ship "
                "does that in under 80 minutes"
            ),
        ),
    ]


def test_no_ship_comes_down_within_half_an_hour() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "dock, at: 2025-01-01T11:00Z, port: base/front",
                "undock, at: 2025-06-01T05:00Z, port: base/front",
                "landing, at: 2025-06-01T05:30:10Z",
            ),
        ),
    )
    assert problems == [
        (
            11,
            28,
            (
                "landing at 2025-06-01T05:30:10Z is 30 minutes after undock at 2025-06-01T05:00Z: no "
                "ship does that in under 50 minutes"
            ),
        ),
    ]


def test_no_flight_that_reached_orbit_lands_within_the_hour() -> None:
    problems = found(
        RULE,
        missions=ship("a", *events("launch, at: 2025-01-01T05:00Z", "landing, at: 2025-01-01T05:40Z")),
    )
    assert problems == [
        (
            9,
            28,
            (
                "landing at 2025-01-01T05:40Z is 40 minutes after launch at 2025-01-01T05:00Z: no "
                "ship does that in under 80 minutes"
            ),
        ),
    ]


def test_a_suborbital_flight_does() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-01-01T05:00Z", "landing, at: 2025-01-01T05:10Z"),
            regime="suborbital",
        ),
    )
    assert problems == []


def test_three_hours_are_enough() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST),
    )
    assert problems == []


def test_a_day_leaves_time_enough() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a", *events("launch, at: 2025-01-01T05:00Z", "dock, at: 2025-01-01, port: base/front")
        ),
    )
    assert problems == []
