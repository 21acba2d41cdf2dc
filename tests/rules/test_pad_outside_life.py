from __future__ import annotations

from tests.rules.found import events, found, ship

RULE = "pad-outside-life"


def test_nothing_launches_from_a_pad_that_is_closed() -> None:
    problems = found(
        RULE,
        sites="""
            skerry:
              name: Skerry
              country: NO
              timezone: Europe/Oslo
              pads:
                - {id: east, name: East, from: 2001-03, until: 2019-09-25}
        """,
        missions=ship("a", *events("launch, at: 2020-04-09T08:05Z, site: skerry/east")),
    )
    assert problems == [
        (
            8,
            52,
            (
                "launch at 2020-04-09T08:05Z is not in the life of skerry/east, in use from 2001-03 "
                "until 2019-09-25"
            ),
        ),
    ]


def test_nothing_launches_from_a_pad_before_it_is_built() -> None:
    problems = found(
        RULE,
        sites="""
            skerry:
              name: Skerry
              country: NO
              timezone: Europe/Oslo
              pads:
                - {id: east, name: East, from: 2001-03, until: 2019-09-25}
        """,
        missions=ship("a", *events("launch, at: 2001-02, site: skerry/east")),
    )
    assert problems == [
        (
            8,
            42,
            ("launch at 2001-02 is not in the life of skerry/east, in use from 2001-03 until 2019-09-25"),
        ),
    ]


def test_the_last_day_of_a_pad_is_in_its_life() -> None:
    problems = found(
        RULE,
        sites="""
            skerry:
              name: Skerry
              country: NO
              timezone: Europe/Oslo
              pads:
                - {id: east, name: East, from: 2001-03, until: 2019-09-25}
        """,
        missions=ship("a", *events("launch, at: 2019-09-25T08:05Z, site: skerry/east")),
    )
    assert problems == []


def test_a_launch_in_the_month_of_the_last_day_may_be_before_it() -> None:
    problems = found(
        RULE,
        sites="""
            skerry:
              name: Skerry
              country: NO
              timezone: Europe/Oslo
              pads:
                - {id: east, name: East, from: 2001-03, until: 2019-09-25}
        """,
        missions=ship("a", *events("launch, at: 2019-09, site: skerry/east")),
    )
    assert problems == []


def test_a_site_without_a_pad_has_no_life() -> None:
    problems = found(
        RULE,
        sites="""
            skerry:
              name: Skerry
              country: NO
              timezone: Europe/Oslo
              pads:
                - {id: east, name: East, from: 2001-03, until: 2019-09-25}
        """,
        missions=ship("a", *events("launch, at: 2030-04-09, site: skerry")),
    )
    assert problems == []
