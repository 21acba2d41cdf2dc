from __future__ import annotations

from generator.derive.station_plan import Spot, plan_of, size_of, without_empty_rows
from generator.model.station import Station
from tests.records import encyclopedia

PARTS = """
      modules: [{id: hall, name: Hall}, {id: wing, name: Wing}]
      ports: [{id: front, name: Front, module: hall}, {id: tip, name: Tip, module: wing}]
"""


def station(plan: str = "") -> Station:
    return encyclopedia(stations=f"    base:{PARTS}{plan}").stations["base"]


def module(part: str, column: int, row: int, joined_to: str | None) -> Spot:
    return Spot(part, is_port=False, column=column, row=row, joined_to=joined_to)


def port(part: str, column: int, row: int, joined_to: str | None) -> Spot:
    return Spot(part, is_port=True, column=column, row=row, joined_to=joined_to)


def test_a_written_plan_says_where_each_part_stands_and_what_it_is_joined_to() -> None:
    assert plan_of(station("      plan: [[., front, .], [wing/hall, hall, .], [tip]]")) == (
        port("front", 1, 0, "hall"),
        module("wing", 0, 1, "hall"),
        module("hall", 1, 1, None),
        port("tip", 0, 2, "wing"),
    )


def test_without_a_plan_each_module_has_a_row_with_its_ports_beside_it() -> None:
    assert plan_of(station()) == (
        module("hall", 0, 0, None),
        port("front", 1, 0, "hall"),
        module("wing", 0, 1, None),
        port("tip", 1, 1, "wing"),
    )


def test_a_plan_is_as_large_as_its_parts_need() -> None:
    assert size_of(plan_of(station())) == (2, 2)
    assert size_of(()) == (0, 0)


def test_rows_that_are_left_out_leave_no_gap() -> None:
    left = [module("hall", 0, 1, None), port("front", 1, 1, "hall"), module("wing", 0, 4, None)]
    assert [spot.row for spot in without_empty_rows(left)] == [0, 0, 1]
