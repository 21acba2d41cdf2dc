from __future__ import annotations

from tests.rules.found import FIRST, SECOND, events, found, ship

RULE = "hull-flies-twice"


def test_a_hull_lands_before_it_flies_again() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST, hull="gull") + ship("b", *SECOND, hull="gull"),
    )
    assert problems == [
        (
            19,
            9,
            (
                "gull must be on the ground at the launch on 2025-03-01T05:00Z: it flies Ship A until "
                "2025-06-01T08:30Z"
            ),
        ),
    ]


def test_a_hull_that_is_still_up_does_not_launch() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-01-01T05:00Z", "dock, at: 2025-01-01T11:00Z, port: base/front"),
            outcome="in-progress",
            hull="gull",
        )
        + ship("b", *SECOND, hull="gull"),
    )
    assert problems == [
        (
            17,
            9,
            (
                "gull must be on the ground at the launch on 2025-03-01T05:00Z: it flies Ship A and "
                "is not down"
            ),
        ),
    ]


def test_two_hulls_fly_at_once() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST, hull="gull") + ship("b", *SECOND, hull="tern"),
    )
    assert problems == []


def test_a_hull_may_fly_again_in_the_month_of_its_landing() -> None:
    problems = found(
        RULE,
        missions=ship("a", *events("launch, at: 2025-01", "landing, at: 2025-03"), hull="gull")
        + ship("b", *events("launch, at: 2025-03-09"), hull="gull"),
    )
    assert problems == []
