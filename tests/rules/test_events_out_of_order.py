from __future__ import annotations

from tests.rules.found import FIRST, events, found, ship

RULE = "events-out-of-order"


def test_a_hatch_cannot_open_before_docking() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "dock, at: 2025-01-01T08:57:43Z",
                "hatch-open, at: 2025-01-01T08:28Z",
            ),
        ),
    )
    assert problems == [
        (
            10,
            31,
            (
                "hatch-open must not be before dock, which stands above it: 2025-01-01T08:28Z is "
                "earlier than 2025-01-01T08:57:43Z"
            ),
        ),
    ]


def test_events_in_order_are_fine() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST),
    )
    assert problems == []


def test_an_event_of_a_day_may_be_at_any_hour_of_it() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z", "dock, at: 2025-01-01", "hatch-open, at: 2025-01-01T05:30Z"
            ),
        ),
    )
    assert problems == []


def test_an_event_is_compared_with_all_above_it() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-01-01T05:00Z", "dock, at: 2025-01", "undock, at: 2024-12-31T23:00Z"),
        ),
    )
    assert problems == [
        (
            10,
            27,
            (
                "undock must not be before launch, which stands above it: 2024-12-31T23:00Z is "
                "earlier than 2025-01-01T05:00Z"
            ),
        ),
    ]


def test_nothing_happens_after_the_end_of_the_flight() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "landing, at: 2025-06-01T08:30Z",
                "hatch-open, at: 2025-06-01T09:00Z",
            ),
        ),
    )
    assert problems == [
        (
            10,
            15,
            (
                "hatch-open at 2025-06-01T09:00Z stands after the flight has ended with landing at "
                "2025-06-01T08:30Z"
            ),
        ),
    ]


def test_what_lands_may_still_be_lost() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "landing, at: 2025-06-01T08:30Z",
                "loss, at: 2025-06-01T08:30Z",
            ),
        ),
    )
    assert problems == []
