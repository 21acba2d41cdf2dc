from __future__ import annotations

from datetime import UTC, datetime

import pytest

from generator.derive.occupancy import Occupancy
from tests.records import date, facts

MISSIONS = """
    a:
      crew: [{person: anna, role: pilot}]
      events:
        - {event: launch, at: 2020-01-01T00:00:00Z}
        - {event: dock, at: 2020-01-02T00:00:00Z, port: iss/aft}
        - {event: undock, at: 2020-01-20T00:00:00Z, port: iss/aft}
        - {event: landing, at: 2020-01-20T06:00:00Z}
    b:
      crew: [{person: boris, role: pilot}, {person: carla, role: commander}]
      events:
        - {event: launch, at: 2020-01-10T00:00:00Z}
        - {event: dock, at: 2020-01-11T00:00:00Z, port: iss/zenith}
        - {event: undock, at: 2020-01-30T00:00:00Z, port: iss/zenith}
        - {event: landing, at: 2020-01-30T06:00:00Z}
    c:
      crew: [{person: dora, role: pilot}]
      events:
        - {event: launch, at: 2020-02-01T00:00:00Z}
        - {event: dock, at: 2020-02-02T00:00:00Z, port: iss/aft}
"""
OCCUPANCY = facts(missions=MISSIONS).occupancy["iss"]


@pytest.mark.parametrize(
    ("moment", "aboard"),
    [
        (datetime(2019, 1, 1, tzinfo=UTC), set()),
        (datetime(2020, 1, 1, 23, 59, 59, tzinfo=UTC), set()),
        (datetime(2020, 1, 2, tzinfo=UTC), {"anna"}),
        (datetime(2020, 1, 11, tzinfo=UTC), {"anna", "boris", "carla"}),
        (datetime(2020, 1, 19, 23, 59, 59, tzinfo=UTC), {"anna", "boris", "carla"}),
        (datetime(2020, 1, 20, tzinfo=UTC), {"boris", "carla"}),
        (datetime(2020, 1, 31, tzinfo=UTC), set()),
        (datetime(2030, 1, 1, tzinfo=UTC), {"dora"}),
    ],
)
def test_who_is_aboard_is_known_at_any_moment(moment: datetime, aboard: set[str]) -> None:
    assert OCCUPANCY.at(moment) == aboard


@pytest.mark.parametrize(
    ("start", "end", "aboard"),
    [
        ("2019", "2020-01-01", set()),
        ("2019", "2020-01-02T00:00:00Z", set()),
        ("2020-01-01", "2020-01-02T00:00:01Z", {"anna"}),
        ("2020-01-12T00:00:00Z", "2020-01-13T00:00:00Z", {"anna", "boris", "carla"}),
        ("2020-01-20T00:00:00Z", "2020-01-25T00:00:00Z", {"boris", "carla"}),
        ("2020-01-01", "2020-12-31", {"anna", "boris", "carla", "dora"}),
        ("2020-01-31T00:00:00Z", None, {"dora"}),
        ("2025-01-01", None, {"dora"}),
    ],
)
def test_who_was_aboard_in_a_stretch_of_time_is_known(start: str, end: str | None, aboard: set[str]) -> None:
    assert OCCUPANCY.during(date(start), date(end) if end is not None else None) == aboard


def test_people_who_arrive_together_are_one_step() -> None:
    assert [sorted(step) for step in OCCUPANCY.aboard] == [
        ["anna"],
        ["anna", "boris", "carla"],
        ["boris", "carla"],
        [],
        ["dora"],
    ]
    assert list(OCCUPANCY.moments) == sorted(set(OCCUPANCY.moments))


def test_a_departure_known_to_the_day_leaves_at_the_end_of_that_day() -> None:
    missions = """
        m:
          crew: [{person: anna, role: pilot}]
          events:
            - {event: launch, at: 2020-01-01}
            - {event: dock, at: 2020-01-02, port: iss/aft}
            - {event: undock, at: 2020-01-05, port: iss/aft}
            - {event: landing, at: 2020-01-05}
    """
    occupancy = facts(missions=missions).occupancy["iss"]
    assert occupancy.at(datetime(2020, 1, 5, 23, 59, tzinfo=UTC)) == {"anna"}
    assert occupancy.at(datetime(2020, 1, 6, tzinfo=UTC)) == frozenset()


def test_a_station_that_nobody_visited_is_empty() -> None:
    empty = Occupancy.of([])
    assert empty.at(datetime(2020, 1, 1, tzinfo=UTC)) == frozenset()
    assert empty.during(date("2020"), None) == frozenset()
    assert facts().occupancy == {}
