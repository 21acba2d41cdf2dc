from __future__ import annotations

import pytest

from tests.rules.said import said

STATION = """
base:
  name: Base
  status: operational
  plan:
    - [{plan}]
  modules:
    - {{id: hall, name: Hall}}
    - {{id: wing, name: Wing}}
  ports:
    - {{id: front, name: Front, module: hall}}
"""
HINT = "write ids of its modules and ports, each once, and `.` for an empty place"


@pytest.mark.parametrize(
    ("plan", "column", "message"),
    [
        ("., fron", 11, "base has no module or port fron"),
        ("front, hall, wing/hal", 21, "wing is joined to hal, and base has no such module"),
        ("wing/front", 8, "wing is joined to front, and base has no such module"),
        ("front, hall, front", 21, "front stands on the plan twice"),
    ],
)
def test_a_word_of_a_plan_that_is_no_part_of_the_station_is_told(
    plan: str, column: int, message: str
) -> None:
    assert said("plan-part", stations=STATION.format(plan=plan)) == [(5, column, message, HINT)]


def test_a_word_that_is_a_module_and_a_port_is_told() -> None:
    stations = STATION.format(plan="hall").replace("{id: front,", "{id: hall,")
    message = "hall is a module of base and a port as well, and a plan cannot tell which"
    assert said("plan-part", stations=stations) == [(5, 8, message, HINT)]


def test_a_plan_of_modules_and_ports_is_right() -> None:
    assert said("plan-part", stations=STATION.format(plan="., front, wing/hall, hall")) == []
