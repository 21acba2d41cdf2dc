from __future__ import annotations

from tests.rules.found import events, found, ship

RULE = "port-outside-life"
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


def test_nothing_docks_to_a_port_that_is_gone() -> None:
    problems = found(
        RULE,
        stations=STATION,
        missions=ship("a", *events("dock, at: 2024-07-27T06:26Z, port: base/back")),
    )
    assert problems == [
        (
            8,
            50,
            (
                "dock at 2024-07-27T06:26Z is not in the life of base/back, which could be used from "
                "2020-03 until 2024-07-26T10:55Z"
            ),
        ),
    ]


def test_nothing_docks_to_a_port_on_a_module_that_is_gone() -> None:
    problems = found(
        RULE,
        stations=STATION,
        missions=ship("a", *events("dock, at: 2030-08-01, port: base/front")),
    )
    assert problems == [
        (
            8,
            43,
            (
                "dock at 2030-08-01 is not in the life of base/hall, the module of base/front, which "
                "was there from 2001 until 2030-06"
            ),
        ),
    ]


def test_a_ship_docks_to_a_port_that_is_there() -> None:
    problems = found(
        RULE,
        stations=STATION,
        missions=ship("a", *events("dock, at: 2021-02-17T06:26Z, port: base/back")),
    )
    assert problems == []


def test_a_month_may_hold_the_beginning_of_the_port() -> None:
    problems = found(
        RULE,
        stations=STATION,
        missions=ship("a", *events("dock, at: 2020-03-01, port: base/back")),
    )
    assert problems == []


def test_a_year_may_hold_the_end_of_the_module() -> None:
    problems = found(
        RULE,
        stations=STATION,
        missions=ship("a", *events("dock, at: 2030, port: base/front")),
    )
    assert problems == []
