from __future__ import annotations

from generator.drawings.port_map import draw_port_map
from generator.pages.linker import Linker
from tests.drawings.svg import svg_of, titles_of
from tests.records import facts

STATION = """
    base:
      name: Base
      status: {status}
      plan: [[., front], [wing/hall, hall], [old/hall, back]]
      modules:
        - {{id: hall, name: Hall}}
        - {{id: wing, name: Wing, from: 2024-01-01}}
        - {{id: old, name: Old, until: 2020-01-01}}
      ports:
        - {{id: front, name: Hall front, module: hall}}
        - {{id: back, name: Hall back, module: hall}}
"""
MISSIONS = """
    one:
      name: One
      events:
        - {event: launch, at: 2019-06-01T00:00Z}
        - {event: dock, at: 2019-06-02T00:00Z, port: base/front}
        - {event: undock, at: 2019-09-02T00:00Z, port: base/front}
    two:
      name: Two
      outcome: in-progress
      events:
        - {event: launch, at: 2019-07-01T00:00Z}
        - {event: dock, at: 2019-07-02T00:00Z, port: base/back}
"""


LATER = """
    three:
      name: Three
      outcome: in-progress
      events:
        - {event: launch, at: 2024-02-01T00:00Z}
        - {event: dock, at: 2024-02-02T00:00Z, port: base/front}
"""


def draw(as_of: str, status: str = "operational", stations: str = STATION, missions: str = MISSIONS) -> str:
    found = facts(as_of, stations=stations.format(status=status), missions=missions)
    station = found.encyclopedia.stations["base"]
    return svg_of(draw_port_map(station, found, Linker(found.encyclopedia, "stations/base")))


def test_each_port_shows_its_ship_or_that_it_is_free() -> None:
    assert titles_of(draw("2025-01-01"))[1:] == [
        "Hall front: no ship on record",
        "Wing",
        "Hall",
        "Hall back: Two since 2 July 2019",
    ]


def test_a_ship_at_a_port_links_to_its_page() -> None:
    assert '<a href="../../missions/two/"><title>Hall back: Two' in draw("2025-01-01")


def test_a_module_is_on_the_plan_only_while_it_is_there() -> None:
    assert [name in titles_of(draw("2019-08-01")) for name in ("Wing", "Old")] == [False, True]


def test_parts_stand_in_the_cells_of_the_plan_and_are_joined() -> None:
    shown = draw("2025-01-01")
    assert '<line x1="75%" y1="25" x2="75%" y2="75" class="d-joint"/>' in shown
    assert '<line x1="25%" y1="75" x2="75%" y2="75" class="d-joint"/>' in shown


def test_a_port_is_called_without_the_name_of_its_module() -> None:
    assert 'class="d-small" text-anchor="middle">front</text>' in draw("2025-01-01")


def test_a_station_that_is_gone_is_drawn_on_the_first_day_with_the_most_ships() -> None:
    shown = draw("2025-01-01", status="deorbited")
    assert titles_of(shown)[0] == "Ports of Base on 2 July 2019"
    assert "Hall front: One since 2 June 2019" in titles_of(shown)


def test_of_days_with_as_many_ships_the_one_with_the_most_modules_is_drawn() -> None:
    grown = STATION.replace(", until: 2020-01-01", "")
    shown = draw("2025-01-01", status="deorbited", stations=grown, missions=MISSIONS + LATER)
    assert titles_of(shown)[0] == "Ports of Base on 2 February 2024"
    assert "Wing" in titles_of(shown)


def test_nothing_is_drawn_of_a_planned_station() -> None:
    assert not draw("2025-01-01", status="planned")
