from __future__ import annotations

from tests.rules.found import crew, events, found, ship

RULE = "died-before-flight"


def test_nobody_flies_after_they_died() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              died: {at: 1998-08-19}
        """,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2001-04-08T05:47Z", "landing, at: 2001-04-18T05:47Z"),
        ),
    )
    assert problems == [
        (4, 14, ("Ada flew on Ship A and was alive on 2001-04-18T05:47Z: a death on 1998-08-19 is earlier")),
    ]


def test_nobody_dies_before_a_landing_that_they_lived_through() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              died: {at: 2001-04-10}
        """,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2001-04-08T05:47Z", "landing, at: 2001-04-18T05:47Z"),
        ),
    )
    assert problems == [
        (4, 14, ("Ada flew on Ship A and was alive on 2001-04-18T05:47Z: a death on 2001-04-10 is earlier")),
    ]


def test_someone_who_died_later_flew() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              died: {at: 2018-08-19}
        """,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2001-04-08T05:47Z", "landing, at: 2001-04-18T05:47Z"),
        ),
    )
    assert problems == []


def test_a_death_in_the_year_of_the_flight_may_be_after_it() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              died: {at: 2001}
        """,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2001-04-08T05:47Z", "landing, at: 2001-04-18T05:47Z"),
        ),
    )
    assert problems == []
