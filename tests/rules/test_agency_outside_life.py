from __future__ import annotations

from tests.rules.found import events, found, ship

RULE = "agency-outside-life"


def test_nothing_is_flown_by_an_agency_before_it_is_founded() -> None:
    problems = found(
        RULE,
        agencies="""
            office:
              name: The Office
              founded: 1992-02-25
        """,
        missions=ship("a", *events("launch, at: 1975-07-15T12:20Z"), operator="office"),
    )
    assert problems == [
        (7, 13, "The Office existed from 1992-02-25, not at the launch on 1975-07-15T12:20Z"),
    ]


def test_nothing_is_flown_by_an_agency_that_is_dissolved() -> None:
    problems = found(
        RULE,
        agencies="""
            office:
              name: The Office
              founded: 1955
              dissolved: 1991
        """,
        missions=ship("a", *events("launch, at: 1995-07-15"), operator="office"),
    )
    assert problems == [
        (7, 13, "The Office existed from 1955 until 1991, not at the launch on 1995-07-15"),
    ]


def test_an_agency_flies_in_its_life() -> None:
    problems = found(
        RULE,
        agencies="""
            office:
              name: The Office
              founded: 1992-02-25
        """,
        missions=ship("a", *events("launch, at: 1995-07-15T12:20Z"), operator="office"),
    )
    assert problems == []


def test_the_year_of_founding_may_be_early_enough() -> None:
    problems = found(
        RULE,
        agencies="""
            office:
              name: The Office
              founded: 1992-02-25
        """,
        missions=ship("a", *events("launch, at: 1992"), operator="office"),
    )
    assert problems == []
