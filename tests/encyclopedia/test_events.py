from __future__ import annotations

from datetime import UTC, datetime

import pytest

from generator.encyclopedia.events import (
    end_of,
    first_event,
    flight_order,
    landing_of,
    launch_of,
    name_events,
    newest_event,
    planned_launch,
)
from generator.model.event import EventKind
from tests.records import mission

RELOCATED = mission("""
    ms-1:
      events:
        - {event: scrub, at: 2025-04-07}
        - {event: launch, at: 2025-04-08T05:00Z}
        - {event: dock, at: 2025-04-08T08:00Z, port: iss/aft}
        - {event: undock, at: 2025-05-01T08:00Z, port: iss/aft, purpose: relocation}
        - {event: dock, at: 2025-05-01T08:30Z, port: iss/zenith}
        - {event: undock, at: 2025-06-01T08:00Z, port: iss/zenith}
        - {event: landing, at: 2025-06-01T11:00Z}
""")
PROMISED = mission("""
    ms-2:
      outcome: planned
      schedule:
        - {for: launch, date: 2027-05, as_of: 2026-06}
        - {for: launch, date: 2027-03, as_of: 2026-01}
        - {for: landing, date: 2027-11, as_of: 2026-09}
""")


def test_from_the_second_of_a_kind_on_events_have_a_number() -> None:
    assert [name for name, _ in name_events(RELOCATED)] == [
        "scrub",
        "launch",
        "dock",
        "undock",
        "dock-2",
        "undock-2",
        "landing",
    ]
    assert [event for _, event in name_events(RELOCATED)] == list(RELOCATED.events)


def test_events_are_found_by_kind() -> None:
    launch, landing = launch_of(RELOCATED), landing_of(RELOCATED)
    assert launch is not None
    assert landing is not None
    assert (str(launch.at), str(landing.at)) == ("2025-04-08T05:00Z", "2025-06-01T11:00Z")
    second = first_event(RELOCATED, EventKind.UNDOCK, EventKind.DOCK)
    assert second is RELOCATED.events[2]


def test_a_flight_that_has_not_begun_has_no_launch_and_no_end() -> None:
    assert (launch_of(PROMISED), landing_of(PROMISED), end_of(PROMISED)) == (None, None, None)


@pytest.mark.parametrize("kind", ["landing", "splashdown", "impact", "decay", "loss"])
def test_a_flight_ends_with_the_last_event_that_ends_it(kind: str) -> None:
    ended = mission(f"""
        m:
          events:
            - {{event: launch, at: 2025-01-01}}
            - {{event: {kind}, at: 2025-01-02}}
            - {{event: milestone, at: 2025-01-03}}
    """)
    assert end_of(ended) is ended.events[1]


def test_a_ship_that_is_lost_after_landing_ends_with_the_loss() -> None:
    ended = mission("m: {events: [{event: landing, at: 2025-01-02}, {event: loss, at: 2025-01-03}]}")
    assert end_of(ended) is ended.events[1]
    assert landing_of(ended) is ended.events[0]


def test_the_newest_promise_of_a_launch_counts_whatever_the_order() -> None:
    assert str(planned_launch(PROMISED)) == "2027-05"


@pytest.mark.parametrize("status", ["postponed", "cancelled"])
def test_a_launch_put_off_without_a_date_has_none(status: str) -> None:
    put_off = mission(f"""
        m:
          schedule:
            - {{for: launch, date: 2027-03, as_of: 2026-01}}
            - {{for: launch, as_of: 2026-06, status: {status}}}
    """)
    assert planned_launch(put_off) is None


def test_a_flight_without_promises_has_no_planned_launch() -> None:
    assert planned_launch(RELOCATED) is None


def test_flights_are_ordered_by_launch_else_by_first_event_else_by_promise() -> None:
    aborted = mission("pad: {events: [{event: abort, at: 2025-04-08T04:00Z}]}")
    undated = mission("some-day: {outcome: planned}")
    first, second, third, last = sorted([undated, PROMISED, RELOCATED, aborted], key=flight_order)
    assert [first.id, second.id, third.id, last.id] == ["pad", "ms-1", "ms-2", "some-day"]
    assert flight_order(last)[0] == datetime.max.replace(tzinfo=UTC)


def test_an_approximate_launch_is_ordered_as_written() -> None:
    about = mission("m: {events: [{event: launch, at: 2025-04-08~}]}")
    assert flight_order(about) == (datetime(2025, 4, 8, tzinfo=UTC), "m")


def test_the_newest_event_tells_how_far_the_records_reach() -> None:
    newest = newest_event([RELOCATED, PROMISED])
    assert newest is not None
    assert newest.text == "2025-06-01T11:00Z"


def test_flights_of_which_nothing_happened_have_no_newest_event() -> None:
    assert newest_event([PROMISED]) is None
