from __future__ import annotations

from tests.rules.found import crew, events, found, ship

RULE = "expect-differs"
PEOPLE = "ada:\n  name: Ada\n  sort: Ada\n"
FLIGHT = [
    *crew("person: ada, role: commander"),
    *events("launch, at: 2025-04-08T05:00:00Z", "landing, at: 2025-04-10T07:30:10Z"),
]
WALK = """
    eva-1:
      name: EVA 1
      mission: ship-a
      crew: [ada]
      start: 2025-04-09T10:00Z
      end: 2025-04-09T16:48Z
      expect: {{duration: {}}}
"""


def test_published_totals_that_add_up_are_no_problem() -> None:
    totals = "{flights: 1, time_in_space: 2d 2h 30m 10s, spacewalks: 1, spacewalk_time: 6h 48m}"
    problems = found(
        RULE,
        missions=ship("a", *FLIGHT, "expect: {duration: 2d 2h 30m 10s}"),
        crew=f"{PEOPLE}  expect: {totals}\n",
        spacewalks=WALK.format("6h 48m"),
    )
    assert problems == []


def test_a_published_duration_that_differs_is_told_at_its_value() -> None:
    missions = ship("a", *FLIGHT, "expect: {duration: 2d 2h 30m 11s}")
    assert found(RULE, missions=missions) == [
        (12, 22, "the records add up to 2d 2h 30m 10s, the published duration is 2d 2h 30m 11s")
    ]


def test_totals_of_a_person_and_of_a_spacewalk_are_told_too() -> None:
    people = PEOPLE + "  expect: {flights: 2, time_in_space: 3d 0h}\n"
    problems = found(RULE, missions=ship("a", *FLIGHT), crew=people, spacewalks=WALK.format("7h 0m"))
    assert problems == [
        (4, 21, "the records add up to 1, the published flights is 2"),
        (4, 39, "the records add up to 2d 2h 30m 10s, the published time_in_space is 3d 0h"),
        (7, 22, "the records add up to 6h 48m, the published duration is 7h 0m"),
    ]


def test_a_person_is_not_accused_of_what_their_mission_is() -> None:
    people = PEOPLE + "  expect: {time_in_space: 3d 0h}\n"
    missions = ship("a", *FLIGHT, "expect: {duration: 3d 0h}")
    assert found(RULE, missions=missions, crew=people) == [
        (12, 22, "the records add up to 2d 2h 30m 10s, the published duration is 3d 0h")
    ]


def test_a_landing_of_which_only_the_day_is_known_accuses_nobody() -> None:
    flight = events("launch, at: 2025-04-08T05:00:00Z", "landing, at: 2025-04-10")
    missions = ship("a", *flight, "expect: {duration: 2d 2h 30m 10s}")
    assert found(RULE, missions=missions) == []
