from __future__ import annotations

from generator.drawings.population_chart import draw_population
from generator.pages.linker import Linker
from generator.pages.pieces import plain
from tests.drawings.svg import svg_of
from tests.records import facts

STATIONS = """
    iss: {name: Station, modules: [{id: a, name: A}], ports: [{id: a-aft, name: A aft, module: a}]}
"""
MISSIONS = """
    one:
      crew: [{person: ann, role: commander}, {person: bo, role: pilot}]
      events:
        - {event: launch, at: 2020-02-01T00:00:00Z}
        - {event: dock, at: 2020-02-02T00:00:00Z, port: iss/a-aft}
        - {event: undock, at: 2020-02-29T00:00:00Z, port: iss/a-aft}
        - {event: landing, at: 2020-03-01T00:00:00Z}
    hop:
      regime: suborbital
      max_altitude_km: 105
      crew: [{person: cy, role: pilot}]
      events: [{event: launch, at: 2021-01-01T12:00:00Z}, {event: landing, at: 2021-01-01T12:15:00Z}]
"""
CREW = """
    ann: {name: Ann, sort: Ann, citizenship: [US]}
    bo: {name: Bo, sort: Bo, citizenship: [JP]}
    cy: {name: Cy, sort: Cy, citizenship: [US]}
"""
FOUND = facts("2022-01-01", missions=MISSIONS, crew=CREW, stations=STATIONS)
DRAWING = draw_population(FOUND, Linker(FOUND.encyclopedia, "in-space"))


def test_there_is_a_strip_for_all_for_each_station_and_for_each_country() -> None:
    shown = svg_of(DRAWING)
    for words in (
        "In space · at most 2",
        "Aboard Station · at most 2",
        "Of the United States · at most 1",
        "Of Japan",
    ):
        assert words in shown


def test_strips_stretch_with_the_window() -> None:
    assert svg_of(DRAWING).count('preserveAspectRatio="none"') == 4
    assert DRAWING.width is None


def test_the_table_has_each_year_under_each_counting_rule() -> None:
    rows = [[plain(cell.content) for cell in row] for row in DRAWING.table.rows]
    assert rows == [["2020", "2", "2", "2"], ["2021", "0", "1", "1"], ["2022", "0", "0", "0"]]


def test_nobody_in_space_is_nothing_to_draw() -> None:
    empty = facts(missions="one: {outcome: planned}")
    assert not draw_population(empty, Linker(empty.encyclopedia, "in-space"))
