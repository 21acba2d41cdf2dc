from __future__ import annotations

from tests.rules.found import crew, found, ship

RULE = "seats-exceeded"
CLASS = """\
soyuz:
  name: Soyuz
  level: class
  capacity: {}
"""


def test_three_people_have_no_room_on_two_seats() -> None:
    problems = found(
        RULE,
        spacecraft=CLASS.format(2),
        missions=ship(
            "a",
            *crew(
                "person: ada, role: commander", "person: ben, role: pilot", "person: cleo, role: passenger"
            ),
        ),
    )
    assert problems == [
        (10, 16, "soyuz has 2 seats: 3 people cannot go up on Ship A"),
    ]


def test_nor_on_the_way_down() -> None:
    problems = found(
        RULE,
        spacecraft=CLASS.format(2),
        missions=ship(
            "a",
            *crew(
                "person: ada, role: commander",
                "person: ben, role: pilot",
                "person: cleo, role: passenger, leg: down",
            ),
        ),
    )
    assert problems == [
        (10, 16, "soyuz has 2 seats: 3 people cannot go down on Ship A"),
    ]


def test_an_unnamed_seat_is_a_seat() -> None:
    problems = found(
        RULE,
        spacecraft=CLASS.format(2),
        missions=ship(
            "a", *crew("person: ada, role: commander", "person: ben, role: pilot", "role: passenger")
        ),
    )
    assert problems == [
        (10, 7, "soyuz has 2 seats: 3 people cannot go up on Ship A"),
    ]


def test_seats_are_counted_for_each_way() -> None:
    problems = found(
        RULE,
        spacecraft=CLASS.format(2),
        missions=ship(
            "a",
            *crew(
                "person: ada, role: commander",
                "person: ben, role: pilot, leg: up",
                "person: cleo, role: passenger, leg: down",
            ),
        ),
    )
    assert problems == []


def test_a_class_without_a_number_of_seats_has_no_limit() -> None:
    problems = found(
        RULE,
        spacecraft=CLASS.format(2).replace("  capacity: 2\n", ""),
        missions=ship(
            "a",
            *crew(
                "person: ada, role: commander", "person: ben, role: pilot", "person: cleo, role: passenger"
            ),
        ),
    )
    assert problems == []
