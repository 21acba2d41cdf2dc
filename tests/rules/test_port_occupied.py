from __future__ import annotations

from tests.rules.found import FIRST, SECOND, events, found, ship

RULE = "port-occupied"


def test_two_ships_do_not_sit_at_one_port() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST)
        + ship(
            "b",
            *events(
                "launch, at: 2025-03-01T05:00Z",
                "dock, at: 2025-03-01T11:00Z, port: base/front",
                "undock, at: 2025-09-01T05:00Z, port: base/front",
                "landing, at: 2025-09-01T08:30Z",
            ),
        ),
    )
    assert problems == [
        (
            20,
            50,
            (
                "base/front must be free for Ship B from 2025-03-01T11:00Z until 2025-09-01T05:00Z: "
                "Ship A is there from 2025-01-01T11:00Z until 2025-06-01T05:00Z"
            ),
        ),
    ]


def test_a_ship_in_the_way_of_two_is_told_once() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST)
        + ship(
            "b",
            *events(
                "launch, at: 2025-03-01T05:00Z",
                "dock, at: 2025-03-01T11:00Z, port: base/front",
                "undock, at: 2025-09-01T05:00Z, port: base/front",
                "landing, at: 2025-09-01T08:30Z",
            ),
        )
        + ship(
            "c",
            *events(
                "launch, at: 2025-08-01T05:00Z",
                "dock, at: 2025-08-01T11:00Z, port: base/front",
                "undock, at: 2025-11-01T05:00Z, port: base/front",
                "landing, at: 2025-11-01T08:30Z",
            ),
        ),
    )
    assert problems == [
        (
            20,
            50,
            (
                "base/front must be free for Ship B from 2025-03-01T11:00Z until 2025-09-01T05:00Z: "
                "Ship A is there from 2025-01-01T11:00Z until 2025-06-01T05:00Z and Ship C is there "
                "from 2025-08-01T11:00Z until 2025-11-01T05:00Z"
            ),
        ),
    ]


def test_a_long_stay_is_in_the_way_of_every_later_one() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "dock, at: 2025-01-01T11:00Z, port: base/front",
                "undock, at: 2025-12-01T05:00Z, port: base/front",
                "landing, at: 2025-12-01T08:30Z",
            ),
        )
        + ship(
            "b",
            *events(
                "launch, at: 2025-03-01",
                "dock, at: 2025-03-02, port: base/front",
                "undock, at: 2025-03-10, port: base/front",
            ),
        )
        + ship(
            "c",
            *events(
                "launch, at: 2025-05-01",
                "dock, at: 2025-05-02, port: base/front",
                "undock, at: 2025-05-10, port: base/front",
            ),
        ),
    )
    assert problems == [
        (
            9,
            50,
            (
                "base/front must be free for Ship A from 2025-01-01T11:00Z until 2025-12-01T05:00Z: "
                "Ship B is there from 2025-03-02 until 2025-03-10 and Ship C is there from 2025-05-02 "
                "until 2025-05-10"
            ),
        ),
    ]


def test_a_ship_that_has_not_left_is_in_the_way() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-01-01T05:00Z", "dock, at: 2025-01-01T11:00Z, port: base/front"),
            outcome="in-progress",
        )
        + ship(
            "b",
            *events(
                "launch, at: 2025-03-01T05:00Z",
                "dock, at: 2025-03-01T11:00Z, port: base/front",
                "undock, at: 2025-09-01T05:00Z, port: base/front",
                "landing, at: 2025-09-01T08:30Z",
            ),
        ),
    )
    assert problems == [
        (
            18,
            50,
            (
                "base/front must be free for Ship B from 2025-03-01T11:00Z until 2025-09-01T05:00Z: "
                "Ship A is there from 2025-01-01T11:00Z to this day"
            ),
        ),
    ]


def test_two_ports_are_no_port() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST) + ship("b", *SECOND),
    )
    assert problems == []


def test_one_may_come_on_the_day_the_other_leaves() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01",
                "dock, at: 2025-01-02, port: base/front",
                "undock, at: 2025-03-01, port: base/front",
            ),
        )
        + ship(
            "b",
            *events(
                "launch, at: 2025-03-01T05:00Z",
                "dock, at: 2025-03-01T11:00Z, port: base/front",
                "undock, at: 2025-09-01T05:00Z, port: base/front",
                "landing, at: 2025-09-01T08:30Z",
            ),
        ),
    )
    assert problems == []


def test_when_a_ship_moved_nobody_knows() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events(
                "launch, at: 2025-01-01T05:00Z",
                "dock, at: 2025-01-01T11:00Z, port: base/front",
                "undock, at: 2025-06-01T05:00Z, port: base/back",
            ),
        )
        + ship(
            "b",
            *events(
                "launch, at: 2025-03-01T05:00Z",
                "dock, at: 2025-03-01T11:00Z, port: base/front",
                "undock, at: 2025-09-01T05:00Z, port: base/front",
                "landing, at: 2025-09-01T08:30Z",
            ),
        ),
    )
    assert problems == []
