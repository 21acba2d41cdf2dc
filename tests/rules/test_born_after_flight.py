from __future__ import annotations

from tests.rules.found import crew, events, found, ship

RULE = "born-after-flight"


def test_nobody_flies_before_they_are_born() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              born: {at: 2010-08-19}
        """,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2001-04-08T05:47Z", "landing, at: 2001-04-18T05:47Z"),
        ),
    )
    assert problems == [
        (4, 14, ("Ada must be born before the launch of Ship A on 2001-04-08T05:47Z: 2010-08-19 is later")),
    ]


def test_unrecorded_flights_count() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              born: {at: 1999}
              unrecorded_flights:
                - {flight: F-1, launched: 1998-05, landed: 1998-06}
        """,
    )
    assert problems == [
        (4, 14, "Ada must be born before the launch of F-1 on 1998-05: 1999 is later"),
    ]


def test_someone_born_before_flies() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              born: {at: 1970-08-19}
        """,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2001-04-08T05:47Z", "landing, at: 2001-04-18T05:47Z"),
        ),
    )
    assert problems == []


def test_a_birth_in_the_decade_of_the_flight_may_be_before_it() -> None:
    problems = found(
        RULE,
        crew="""
            ada:
              name: Ada
              sort: Ada
              born: {at: 200X}
        """,
        missions=ship(
            "a",
            *crew("person: ada, role: commander"),
            *events("launch, at: 2001-04-08T05:47Z", "landing, at: 2001-04-18T05:47Z"),
        ),
    )
    assert problems == []
