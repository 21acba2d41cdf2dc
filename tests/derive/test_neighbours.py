from __future__ import annotations

from tests.records import facts

MISSIONS = """
    c:
      programmes: [iss]
      spacecraft: soyuz
      events: [{event: launch, at: 2003}, {event: dock, at: 2003, port: iss/aft}]
    a: {programmes: [iss], spacecraft: soyuz, events: [{event: launch, at: 2001}]}
    b: {programmes: [iss, mir], spacecraft: dragon, hull: endeavour, events: [{event: launch, at: 2002}]}
    d:
      spacecraft: dragon
      hull: endeavour
      events: [{event: launch, at: 2004}, {event: dock, at: 2004, port: iss/aft}]
    alone: {spacecraft: vostok, programmes: [vostok]}
"""


def neighbours(mission: str) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (
            n.series_kind,
            n.series,
            n.previous.id if n.previous is not None else None,
            n.following.id if n.following is not None else None,
        )
        for n in facts(missions=MISSIONS).neighbours.get(mission, [])
    ]


def test_the_flights_before_and_after_are_by_launch_in_each_series() -> None:
    assert neighbours("b") == [
        ("programmes", "iss", "a", "c"),
        ("spacecraft", "dragon", None, "d"),
        ("spacecraft", "endeavour", None, "d"),
    ]


def test_the_first_has_none_before_and_the_last_none_after() -> None:
    assert neighbours("a") == [("programmes", "iss", None, "b"), ("spacecraft", "soyuz", None, "c")]
    assert neighbours("c") == [
        ("programmes", "iss", "b", None),
        ("spacecraft", "soyuz", "a", None),
        ("stations", "iss", None, "d"),
    ]


def test_the_only_flight_of_a_series_has_no_neighbours() -> None:
    assert neighbours("alone") == []
