from __future__ import annotations

from generator.drawings.port_stays import draw_port_stays
from generator.pages.linker import Linker
from tests.drawings.svg import svg_of, titles_of
from tests.records import facts

STATION = """
    base:
      name: Base
      modules: [{id: hall, name: Hall}]
      ports: [{id: back, name: Back, module: hall}, {id: top, name: Top, module: hall}]
"""
MISSIONS = """
    one:
      name: One
      events:
        - {event: launch, at: 2020-01-01T00:00:00Z}
        - {event: dock, at: 2020-01-02T00:00:00Z, port: base/back}
        - {event: undock, at: 2020-01-12T00:00:00Z, port: base/back}
    two:
      name: Two
      outcome: in-progress
      events:
        - {event: launch, at: 2020-01-20T00:00:00Z}
        - {event: dock, at: 2020-01-22T00:00:00Z, port: base/back}
"""


def draw(missions: str) -> str:
    found = facts("2020-02-01", stations=STATION, missions=missions)
    station = found.encyclopedia.stations["base"]
    return svg_of(draw_port_stays(station, found, Linker(found.encyclopedia, "stations/base")))


def test_a_port_that_was_used_has_a_lane_with_a_bar_for_each_stay() -> None:
    shown = draw(MISSIONS)
    assert "Back · 2 stays" in shown
    assert "Top" not in shown
    assert titles_of(shown)[1:] == ["One: 2 January 2020 to 12 January 2020", "Two: 22 January 2020 to now"]


def test_stays_on_end_have_two_looks_and_one_that_goes_on_is_open() -> None:
    shown = draw(MISSIONS)
    assert shown.count('class="d-bar"/>') == shown.count('class="d-bar d-bar--b"/>') == 1
    assert "d-open" in shown


def test_a_station_where_nothing_docked_has_no_such_drawing() -> None:
    assert not draw("one: {events: [{event: launch, at: 2020-01-01T00:00:00Z}]}")
