from __future__ import annotations

from tests.rules.found import FIRST, crew, found, ship

RULE = "eva-crew-not-aboard"
STATION = """\
base:
  name: Base
  status: operational
  modules:
    - {id: hall, name: Hall, from: 2001, until: 2030-06}
  ports:
    - {id: front, name: Front, module: hall}
    - {id: back, name: Back, module: hall, from: 2020-03, until: 2024-07-26T10:55Z}
"""
PEOPLE = """\
ada:
  name: Ada
  sort: Ada
"""


def test_nobody_walks_after_they_left() -> None:
    problems = found(
        RULE,
        crew=PEOPLE,
        spacewalks="""
            walk-1:
              name: Walk 1
              station: base
              crew: [ada]
              start: 2025-07-16T14:00Z
        """,
        stations=STATION,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST),
    )
    assert problems == [
        (
            4,
            10,
            (
                "Ada must be aboard Base for a spacewalk on 2025-07-16T14:00Z: their last journey "
                "ended with Ship A on 2025-06-01T08:30Z"
            ),
        ),
    ]


def test_nobody_walks_past_the_departure() -> None:
    problems = found(
        RULE,
        spacewalks="""
            walk-1:
              name: Walk 1
              station: base
              crew: [ada]
              start: 2025-06-01T04:00Z
              end: 2025-06-01T06:00Z
        """,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST),
    )
    assert problems == [
        (
            4,
            10,
            (
                "ada must be aboard base for a spacewalk on 2025-06-01T04:00Z: they were away on Ship "
                "A on 2025-01-01T05:00Z, until the landing of Ship A on 2025-06-01T08:30Z; "
                "aboard base from 2025-01-01T11:00Z to 2025-06-01T05:00Z"
            ),
        ),
    ]


def test_nobody_walks_who_was_never_up() -> None:
    problems = found(
        RULE,
        spacewalks="""
            walk-1:
              name: Walk 1
              station: base
              crew: [ada, cleo]
              start: 2025-03-16T14:00Z
        """,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST),
    )
    assert problems == [
        (
            4,
            15,
            (
                "cleo must be aboard base for a spacewalk on 2025-03-16T14:00Z: no launch of theirs "
                "is recorded"
            ),
        ),
    ]


def test_where_nobody_is_aboard_the_date_is_told() -> None:
    problems = found(
        RULE,
        spacewalks="""
            walk-1:
              name: Walk 1
              station: base
              crew: [ada, ben]
              start: 2024-03-16T14:00Z
        """,
        missions=ship("a", *crew("person: ada, role: commander", "person: ben, role: pilot"), *FIRST),
    )
    assert problems == [
        (5, 10, "none of the crew is aboard on 2024-03-16T14:00Z: ada and ben"),
    ]


def test_a_walk_from_a_ship_is_made_in_flight() -> None:
    problems = found(
        RULE,
        spacewalks="""
            walk-1:
              name: Walk 1
              mission: ship-a
              crew: [ada]
              start: 2025-07-16
        """,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST),
    )
    assert problems == [
        (
            4,
            10,
            (
                "ada must be aboard Ship A for a spacewalk on 2025-07-16: their last journey ended "
                "with Ship A on 2025-06-01T08:30Z"
            ),
        ),
    ]


def test_who_is_aboard_walks() -> None:
    problems = found(
        RULE,
        spacewalks="""
            walk-1:
              name: Walk 1
              station: base
              crew: [ada]
              start: 2025-03-16T14:00Z
        """,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST),
    )
    assert problems == []


def test_a_month_may_hold_a_day_before_the_departure() -> None:
    problems = found(
        RULE,
        spacewalks="""
            walk-1:
              name: Walk 1
              station: base
              crew: [ada]
              start: 2025-06
        """,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST),
    )
    assert problems == []


def test_who_flew_unrecorded_may_have_been_aboard() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              unrecorded_flights:
                - {flight: F-1, launched: 1998-05, landed: 1998-06}
        """,
        spacewalks="""
            walk-1:
              name: Walk 1
              station: base
              crew: [ada]
              start: 1998-05-20
        """,
    )
    assert problems == []
