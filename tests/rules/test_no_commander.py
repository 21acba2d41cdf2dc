from __future__ import annotations

from tests.rules.found import FIRST, crew, events, found, ship

RULE = "no-commander"


def test_somebody_commands() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: pilot", "person: ben, role: pilot"), *FIRST),
    )
    assert problems == [
        (7, 3, "one of those who go up on Ship A must have role: commander, and none has"),
    ]


def test_who_only_comes_down_does_not_command_the_way_up() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *crew(
                "person: ada, role: pilot",
                "person: cleo, role: flight-engineer",
                "person: ben, role: commander, leg: down",
            ),
            *FIRST,
        )
        + ship(
            "b",
            *crew("person: ben, role: commander, leg: up"),
            *events("launch, at: 2024-01-01", "landing, at: 2024-05-01"),
        ),
    )
    assert problems == [
        (7, 3, "one of those who go up on Ship A must have role: commander, and none has"),
    ]


def test_a_commander_is_enough() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander", "person: ben, role: pilot"), *FIRST),
    )
    assert problems == []


def test_somebody_alone_needs_none() -> None:
    problems = found(RULE, missions=ship("a", *crew("person: ada, role: pilot"), *FIRST))
    assert problems == []


def test_passengers_of_a_ship_that_flies_itself_need_none() -> None:
    up = crew("person: ada, role: passenger", "person: ben, role: spaceflight-participant")
    assert found(RULE, missions=ship("a", *up, *FIRST)) == []


def test_a_passenger_beside_a_pilot_does_not_make_it_a_flight_of_passengers() -> None:
    up = crew("person: ada, role: passenger", "person: ben, role: pilot")
    assert len(found(RULE, missions=ship("a", *up, *FIRST))) == 1


def test_a_ship_that_went_up_empty_needs_none() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: pilot, leg: down"), *FIRST),
    )
    assert problems == []


def test_a_ship_that_has_not_flown_may_still_find_one() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: pilot"), outcome="planned"),
    )
    assert problems == []
