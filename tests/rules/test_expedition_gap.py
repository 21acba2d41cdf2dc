from __future__ import annotations

from tests.rules.found import FIRST, SECOND, crew, events, found, ship

RULE = "expedition-gap"


def test_an_expedition_begins_when_the_one_before_ends() -> None:
    problems = found(
        RULE,
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {at: 2025-03-01}
            base-2:
              name: Expedition 2
              station: base
              number: '2'
              begins: {at: 2025-03-05}
              ends: {at: 2025-06-01}
        """,
    )
    assert problems == [
        (
            11,
            16,
            (
                "Expedition 2 must begin when Expedition 1 ends, 2025-03-01: it begins on 2025-03-05, "
                "so there is a gap"
            ),
        ),
    ]


def test_two_expeditions_do_not_overlap() -> None:
    problems = found(
        RULE,
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {at: 2025-03-09}
            base-2:
              name: Expedition 2
              station: base
              number: '2'
              begins: {at: 2025-03-05}
        """,
    )
    assert problems == [
        (
            11,
            16,
            (
                "Expedition 2 must begin when Expedition 1 ends, 2025-03-09: it begins on 2025-03-05, "
                "so the two overlap"
            ),
        ),
    ]


def test_an_expedition_before_another_has_an_end() -> None:
    problems = found(
        RULE,
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
            base-2:
              name: Expedition 2
              station: base
              number: '2'
              begins: {at: 2025-03-05}
        """,
    )
    assert problems == [
        (
            10,
            16,
            (
                "Expedition 2 must begin when Expedition 1 ends, which has no end yet: it begins on "
                "2025-03-05, so the two overlap"
            ),
        ),
    ]


def test_a_command_begins_when_the_one_before_ends() -> None:
    problems = found(
        RULE,
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {at: 2025-06-01}
              commanders:
                - {person: ada, until: 2025-03-01}
                - {person: ben, from: 2025-03-04}
        """,
    )
    assert problems == [
        (9, 27, ("the command of ben must begin when that of ada ends, 2025-03-01: it begins on 2025-03-04")),
    ]


AWAY = events(
    "launch, at: 2025-01-01T05:00Z",
    "dock, at: 2025-01-01T11:00Z, port: base/front",
    "undock, at: 2025-03-01T05:00Z, port: base/front",
    "dock, at: 2025-03-02T05:00Z, port: old/front",
    "undock, at: 2025-05-01T05:00Z, port: old/front",
    "dock, at: 2025-05-02T05:00Z, port: base/front",
    "undock, at: 2025-06-01T05:00Z, port: base/front",
    "landing, at: 2025-06-01T08:30Z",
)
TWICE_IN_COMMAND = """
    base-1:
      name: Expedition 1
      station: base
      number: '1'
      begins: {event: ship-a/dock}
      ends: {event: ship-a/undock-3}
      commanders:
        - {person: ada, until: 2025-03-01T05:00Z}
        - {person: ada, from: 2025-05-02T05:00Z}
"""


def test_nobody_commands_while_the_whole_crew_is_at_another_station() -> None:
    ada = crew("person: ada, role: commander")
    assert found(RULE, missions=ship("a", *ada, *AWAY), expeditions=TWICE_IN_COMMAND) == []


def test_somebody_commands_while_part_of_the_crew_stays_behind() -> None:
    ada = crew("person: ada, role: commander")
    ben = crew("person: ben, role: commander")
    both = ship("a", *ada, *AWAY) + ship("b", *ben, *SECOND)
    assert found(RULE, missions=both, expeditions=TWICE_IN_COMMAND) == [
        (
            9,
            27,
            (
                "the command of ada must begin when that of ada ends, 2025-03-01T05:00Z: "
                "it begins on 2025-05-02T05:00Z"
            ),
        )
    ]


def test_two_commands_do_not_overlap() -> None:
    problems = found(
        RULE,
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {at: 2025-06-01}
              commanders:
                - {person: ada}
                - {person: ben, from: 2025-03-04}
        """,
    )
    assert problems == [
        (9, 27, ("the command of ben must begin when that of ada ends, 2025-06-01: it begins on 2025-03-04")),
    ]


def test_the_last_command_ends_with_the_expedition() -> None:
    problems = found(
        RULE,
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {at: 2025-06-01}
              commanders:
                - {person: ada, until: 2025-05-01}
        """,
    )
    assert problems == [
        (8, 28, ("the command of ada must end when the expedition ends, 2025-06-01: it ends on 2025-05-01")),
    ]


def test_the_first_command_begins_with_the_expedition() -> None:
    problems = found(
        RULE,
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {at: 2025-06-01}
              commanders:
                - {person: ada, from: 2025-01-03}
        """,
    )
    assert problems == [
        (
            8,
            27,
            ("the command of ada must begin when the expedition begins, 2025-01-01: it begins on 2025-01-03"),
        ),
    ]


def test_one_moment_typed_as_one_event_leaves_no_gap() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST),
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {event: ship-a/undock}
              commanders:
                - {person: ada, until: 2025-03-01}
                - {person: ben, from: 2025-03-01}
            base-2:
              name: Expedition 2
              station: base
              number: '2'
              begins: {event: ship-a/undock}
        """,
    )
    assert problems == []


def test_a_month_may_hold_the_day() -> None:
    problems = found(
        RULE,
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {at: 2025-03}
            base-2:
              name: Expedition 2
              station: base
              number: '2'
              begins: {at: 2025-03-05}
        """,
    )
    assert problems == []


def test_an_expedition_without_a_record_is_no_gap() -> None:
    problems = found(
        RULE,
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {at: 2025-03-01}
            base-3:
              name: Expedition 3
              station: base
              number: '3'
              begins: {at: 2025-06-05}
        """,
    )
    assert problems == []


def test_a_crew_that_docks_with_an_empty_station_leaves_no_gap() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST),
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2024-01-01}
              ends: {at: 2024-06-01}
            base-2:
              name: Expedition 2
              station: base
              number: '2'
              begins: {event: ship-a/dock}
        """,
    )
    assert problems == []


def test_a_crew_that_docks_does_not_begin_before_the_one_before_ends() -> None:
    problems = found(
        RULE,
        missions=ship("a", *FIRST),
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2024-01-01}
              ends: {at: 2025-02-01}
            base-2:
              name: Expedition 2
              station: base
              number: '2'
              begins: {event: ship-a/dock}
        """,
    )
    assert len(problems) == 1
    assert problems[0][2].endswith("so the two overlap")
