from __future__ import annotations

from tests.rules.found import events, found, ship

RULE = "undock-elsewhere"


def test_a_ship_leaves_the_port_that_it_is_at() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "dock, at: 2025-01-01T11:00Z, port: base/front",
                "undock, at: 2025-06-01T05:00Z, port: base/back",
                "landing, at: 2025-06-01T08:30Z",
            ),
        ),
    )
    assert problems == [
        (
            10,
            52,
            ("Ship A must leave from base/front, where it is since 2025-01-01T11:00Z: this says base/back"),
        ),
    ]


def test_a_ship_that_is_docked_does_not_dock() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "dock, at: 2025-01-01T11:00Z, port: base/front",
                "dock, at: 2025-03-19T17:12Z, port: base/back",
            ),
        ),
    )
    assert problems == [
        (
            10,
            50,
            (
                "Ship A must leave base/front, where it is since 2025-01-01T11:00Z, before it docks "
                "to base/back"
            ),
        ),
    ]


def test_a_ship_that_never_docked_does_not_leave() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "undock, at: 2025-06-01T05:00Z, port: base/front",
                "landing, at: 2025-06-01T08:30Z",
            ),
        ),
    )
    assert problems == [
        (9, 52, "Ship A must have docked to base/front before it leaves it: it is at no port"),
    ]


def test_a_relocation_is_an_undock_and_a_dock() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "dock, at: 2025-01-01T11:00Z, port: base/front",
                "undock, at: 2025-03-19T16:38Z, port: base/front, purpose: relocation",
                "dock, at: 2025-03-19T17:12Z, port: base/back",
                "undock, at: 2025-06-01T05:00Z, port: base/back",
                "landing, at: 2025-06-01T08:30Z",
            ),
        ),
    )
    assert problems == []


def test_days_without_times_are_fine() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01",
                "dock, at: 2025-01-01, port: base/front",
                "undock, at: 2025-01-01, port: base/front",
            ),
        ),
    )
    assert problems == []


def test_ships_that_dock_with_one_another_take_no_port() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01",
                "dock, at: 2025-01-02, with: ship-b",
                "undock, at: 2025-01-03, with: ship-b",
            ),
        ),
    )
    assert problems == []
