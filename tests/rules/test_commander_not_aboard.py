from __future__ import annotations

from tests.rules.found import FIRST, crew, found, ship

RULE = "commander-not-aboard"
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


def test_a_commander_is_aboard() -> None:
    problems = found(
        RULE,
        stations=STATION,
        missions=ship("a", *crew("person: ben, role: commander"), *FIRST),
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-02}
              ends: {at: 2025-05-01}
              commanders:
                - {person: ada}
        """,
    )
    assert problems == [
        (
            8,
            16,
            (
                "ada must be aboard base from 2025-01-02 until 2025-05-01 to command Expedition 1: no "
                "launch of theirs is recorded"
            ),
        ),
    ]


def test_a_commander_is_aboard_to_the_end() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST),
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-02}
              ends: {at: 2025-07-01}
              commanders:
                - {person: ada}
        """,
    )
    assert problems == [
        (
            8,
            16,
            (
                "ada must be aboard base from 2025-01-02 until 2025-07-01 to command Expedition 1: "
                "their last journey ended with Ship A on 2025-06-01T08:30Z"
            ),
        ),
    ]


def test_a_commander_who_is_aboard_commands() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST),
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-02}
              ends: {event: ship-a/undock}
              commanders:
                - {person: ada}
        """,
    )
    assert problems == []


def test_a_command_from_the_day_of_docking_may_begin_after_it() -> None:
    problems = found(
        RULE,
        missions=ship("a", *crew("person: ada, role: commander"), *FIRST),
        expeditions="""
            base-1:
              name: Expedition 1
              station: base
              number: '1'
              begins: {at: 2025-01-01}
              ends: {at: 2025-06}
              commanders:
                - {person: ada}
        """,
    )
    assert problems == []
