from __future__ import annotations

from generator.drawings.land import LAND
from generator.drawings.world_map import draw_world_map, project
from generator.pages.linker import Linker
from generator.pages.pieces import plain
from tests.drawings.svg import svg_of, titles_of
from tests.records import facts

SITES = """
    cape: {name: Cape, country: US, timezone: America/New_York, latitude: 28.5, longitude: -80.5}
    kennedy: {name: Kennedy, country: US, timezone: America/New_York, latitude: 28.6, longitude: -80.6}
    steppe: {name: Steppe, country: KZ, timezone: Asia/Qyzylorda, latitude: 46, longitude: 63}
    unknown: {name: Unknown, country: KZ, timezone: Asia/Qyzylorda}
    school: {name: School, kind: training-centre, country: RU, timezone: Asia/Omsk, latitude: 5, longitude: 3}
"""
MISSIONS = """
    one:
      name: One
      events:
        - {event: launch, at: 2020-01-01T00:00Z, site: cape}
        - {event: splashdown, at: 2020-01-02T00:00Z, latitude: 0, longitude: 0}
"""
FOUND = facts(sites=SITES, missions=MISSIONS)
DRAWING = draw_world_map(FOUND, Linker(FOUND.encyclopedia, "sites"))


def test_a_place_stands_at_its_coordinates() -> None:
    assert project(0, 0) == (360, 170)
    assert project(85, -180) == (0, 0)
    assert project(-60, 180) == (720, 290)


def test_launch_sites_with_coordinates_are_numbered_and_neighbours_share_a_sign() -> None:
    shown = svg_of(DRAWING)
    assert [plain(row[1].content) for row in DRAWING.table.rows] == ["Cape", "Kennedy", "Steppe"]
    assert shown.count('class="d-site"') == 2 + len(
        [item for item in DRAWING.key if item.words == "launch site"]
    )
    assert '<a href="kennedy/"><title>Kennedy</title>' in shown


def test_a_landing_is_a_cross_where_it_was() -> None:
    assert "One landed, 2 January 2020" in titles_of(svg_of(DRAWING))
    assert 'class="d-landing" transform="translate(360 170)"' in svg_of(DRAWING)


def test_the_land_is_drawn_in_closed_rings() -> None:
    assert LAND.startswith("M")
    assert LAND.count("M") == LAND.count("z") > 50


def test_no_coordinates_are_no_map() -> None:
    empty = facts(sites="unknown: {name: Unknown, country: KZ, timezone: Asia/Qyzylorda}")
    assert not draw_world_map(empty, Linker(empty.encyclopedia, "sites"))
