from __future__ import annotations

from generator.drawings.career import draw_career
from generator.pages.linker import Linker
from tests.drawings.svg import svg_of, titles_of
from tests.records import facts

MISSIONS = """
    one:
      name: One
      crew: [{person: ann, role: commander}]
      events: [{event: launch, at: 2020-01-01T00:00:00Z}, {event: landing, at: 2020-01-11T00:00:00Z}]
    two:
      name: Two
      crew: [{person: bo, role: commander}]
      backup: [ann]
      events: [{event: launch, at: 2021-01-01T00:00:00Z}, {event: landing, at: 2021-01-11T00:00:00Z}]
    three:
      name: Three
      outcome: in-progress
      crew: [{person: ann, role: commander}]
      events: [{event: launch, at: 2022-01-01T00:00:00Z}]
"""
CREW = """
    ann: {name: Ann, sort: Ann, agencies: [{agency: nasa, selected: 2010-06, group: G-1}]}
    bo: {name: Bo, sort: Bo}
"""


def draw(person: str) -> str:
    found = facts("2022-02-01", missions=MISSIONS, crew=CREW)
    people = found.encyclopedia.people
    return svg_of(draw_career(people[person], found, Linker(found.encyclopedia, f"crew/{person}")))


def test_a_career_has_a_bar_for_each_journey_that_links_to_its_mission() -> None:
    shown = draw("ann")
    assert '<a href="../../missions/one/"><title>One: 1 January 2020 to 11 January 2020, 10\u00a0d' in shown
    assert "Three: 1 January 2022, in space" in shown
    assert "d-open" in shown


def test_a_career_begins_with_the_selection() -> None:
    assert "Selected: June 2010, G-1" in titles_of(draw("ann"))
    assert '<circle cx="0%"' in draw("ann")


def test_a_flight_stood_by_for_is_a_ring() -> None:
    assert "Stood by for Two, 1 January 2021" in titles_of(draw("ann"))


def test_one_flight_and_nothing_else_is_no_career_to_draw() -> None:
    assert not draw("bo")
