from __future__ import annotations

from generator.drawings.mission_timeline import draw_mission_timeline
from generator.pages.linker import Linker
from tests.drawings.svg import svg_of, titles_of
from tests.records import facts

STATION = """
    iss:
      name: Station
      modules: [{id: a, name: A}]
      ports: [{id: a-aft, name: A aft, module: a}, {id: a-top, name: A top, module: a}]
"""
MISSION = """
    one:
      name: One
      events:
        - {event: launch, at: 2020-01-01T00:00:00Z}
        - {event: dock, at: 2020-01-02T00:00:00Z, port: iss/a-aft}
        - {event: undock, at: 2020-01-05T00:00:00Z, port: iss/a-aft, purpose: relocation}
        - {event: dock, at: 2020-01-05T12:00:00Z, port: iss/a-top}
        - {event: undock, at: 2020-01-10T00:00:00Z, port: iss/a-top}
        - {event: landing, at: 2020-01-11T00:00:00Z}
      schedule:
        - {for: landing, date: 2020-01-09, as_of: 2020-01-01}
        - {for: dock, date: 2020-01-02T03:00Z, as_of: 2020-01-01}
"""


def draw(mission: str, *, as_of: str = "2026-01-01", **others: str) -> str:
    found = facts(as_of, missions=mission, stations=STATION, **others)
    (record,) = [m for m in found.encyclopedia.missions.values() if m.id == "one"]
    return svg_of(draw_mission_timeline(record, found, Linker(found.encyclopedia, "missions/one")))


def test_each_port_has_a_lane_and_a_relocation_goes_from_one_to_the_other() -> None:
    shown = draw(MISSION)
    assert "Docked: Station A aft" in shown
    assert "Docked: Station A top" in shown
    assert '<rect x="10%" y="51" width="30%" height="10" class="d-bar d-bar--b"/>' in shown
    assert '<rect x="45%" y="85" width="45%" height="10" class="d-bar d-bar--b"/>' in shown


def test_a_promised_day_is_drawn_only_where_another_one_came() -> None:
    assert [title for title in titles_of(draw(MISSION)) if "planned" in title] == [
        "Landing planned for 9 January 2020"
    ]


def test_a_spacewalk_from_the_ship_is_a_dot_that_links_to_its_page() -> None:
    walks = "walk: {name: EVA-1, kind: eva, start: 2020-01-06T00:00:00Z, crew: [], mission: one}"
    shown = draw(MISSION, spacewalks=walks)
    assert '<a href="../../spacewalks/walk/"><title>EVA-1, 6 January 2020' in shown
    assert '<circle cx="50%"' in shown


def test_a_flight_under_way_reaches_to_the_day_of_the_records_and_stays_open() -> None:
    under_way = MISSION.split("        - {event: undock, at: 2020-01-10", maxsplit=1)[0].replace(
        "name: One", "name: One\n      outcome: in-progress"
    )
    shown = draw(under_way, as_of="2020-01-20")
    assert "d-open" in shown
    assert "In flight from 1 January 2020, 00:00:00\u00a0UTC to now" in titles_of(shown)


def test_two_ships_that_dock_with_one_another_have_a_lane_for_it() -> None:
    shown = draw("""
    one:
      events:
        - {event: launch, at: 1975-07-15T12:20Z}
        - {event: dock, at: 1975-07-17T16:12Z, with: two}
        - {event: undock, at: 1975-07-19T15:26Z, with: two}
        - {event: landing, at: 1975-07-21T10:51Z}
    two: {name: Apollo}
    """)
    assert "Docked: Apollo" in shown


def test_nothing_is_drawn_of_a_flight_that_only_went_up_and_down() -> None:
    assert not draw(
        "one: {events: [{event: launch, at: 1961-04-12T06:07Z}, {event: landing, at: 1961-04-12T07:55Z}]}"
    )


def test_nothing_is_drawn_before_the_launch() -> None:
    assert not draw("one: {outcome: planned}")
