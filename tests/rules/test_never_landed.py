from __future__ import annotations

from tests.rules.found import FIRST, crew, events, found, ship

RULE = "never-landed"


def test_who_goes_up_comes_down() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander, leg: up"), *FIRST),
    )
    assert problems == [
        (
            8,
            16,
            (
                "ada went up on Ship A on 2025-01-01T05:00Z and must land: Ship A ended with landing "
                "on 2025-06-01T08:30Z, and they have no seat down after it"
            ),
        ),
    ]


def test_who_was_on_a_lost_ship_has_a_fate() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2025-01-01T05:00Z", "loss, at: 2025-01-01T05:02Z"),
        ),
    )
    assert problems == [
        (8, 16, "ada was on Ship A, which ended with loss on 2025-01-01T05:02Z"),
    ]


def test_who_died_with_the_ship_did_not_land() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *crew("person: ada, role: commander, fate: died"),
            *events("launch, at: 2025-01-01T05:00Z", "loss, at: 2025-01-01T05:02Z"),
        ),
    )
    assert problems == []


def test_a_seat_on_a_ship_that_is_still_to_fly_is_a_way_home() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander, leg: up"), *FIRST)
        + ship("b", *crew("person: ada, role: commander, leg: down"), outcome="planned"),
    )
    assert problems == []


def test_whose_ship_is_still_up_is_aboard() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2025-01-01T05:00Z", "dock, at: 2025-01-01T11:00Z, port: base/front"),
            outcome="in-progress",
        ),
    )
    assert problems == []


def test_a_landing_of_which_only_the_year_is_known_is_one() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a", *crew("person: ada, role: commander"), *events("launch, at: 2025", "landing, at: 2025")
        ),
    )
    assert problems == []
