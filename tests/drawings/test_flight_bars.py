from __future__ import annotations

from generator.drawings.flight_bars import draw_flight_bars
from generator.pages.linker import Linker
from generator.pages.pieces import plain
from tests.drawings.svg import svg_of, titles_of
from tests.records import facts

MISSIONS = """
    first:
      name: First
      crew: [{person: ann, role: commander}, {person: bo, role: pilot}]
      events: [{event: launch, at: 1965-01-01T00:00:00Z}, {event: landing, at: 1965-01-02T00:00:00Z}]
    hop:
      name: Hop
      regime: suborbital
      max_altitude_km: 105
      crew: [{person: ann, role: pilot}]
      events: [{event: launch, at: 1981-01-01T12:00:00Z}, {event: landing, at: 1981-01-01T12:15:00Z}]
    lost:
      name: Lost
      outcome: lost-with-crew
      crew: [{person: bo, role: pilot, fate: died}]
      events: [{event: launch, at: 1981-06-01T12:00:00Z}, {event: loss, at: 1981-06-02T12:00:00Z}]
    cargo:
      name: Cargo
      kind: cargo
      events: [{event: launch, at: 1981-07-01T12:00:00Z}]
"""
FOUND = facts(missions=MISSIONS)
DRAWING = draw_flight_bars(FOUND, Linker(FOUND.encyclopedia, ""))


def test_each_crewed_flight_is_a_bar_that_links_to_its_page() -> None:
    assert titles_of(svg_of(DRAWING))[1:] == [
        "First, 1\u00a0Jan 1965",
        "Hop, 1\u00a0Jan 1981",
        "Lost, 1\u00a0Jun 1981",
    ]
    assert '<a href="missions/first/">' in svg_of(DRAWING)


def test_a_decade_without_a_flight_has_its_row() -> None:
    shown = svg_of(DRAWING)
    assert [words in shown for words in ("1960s", "1970s", "1980s", "1990s")] == [True, True, True, False]


def test_a_bar_stands_at_the_day_of_launch_and_is_as_tall_as_the_crew() -> None:
    assert '<rect x="50.01%" y="34" width="0.6%" height="8" class="d-bar"/>' in svg_of(DRAWING)


def test_what_became_of_a_flight_is_in_its_shape_and_in_the_key() -> None:
    assert 'class="d-bar d-bar--c"/></a>' in svg_of(DRAWING)
    assert 'class="d-bar d-lost"/></a>' in svg_of(DRAWING)
    assert [item.words for item in DRAWING.key] == [
        "in orbit or beyond",
        "reached no orbit",
        "lost with its crew",
    ]


def test_the_table_has_the_flights_of_each_year() -> None:
    rows = [[plain(cell.content) for cell in row] for row in DRAWING.table.rows]
    assert rows == [["1965", "1", "2", "First"], ["1981", "2", "2", "Hop, Lost"]]


def test_no_flight_is_nothing_to_draw() -> None:
    empty = facts(missions="one: {outcome: planned}")
    assert not draw_flight_bars(empty, Linker(empty.encyclopedia, ""))
