from __future__ import annotations

import re

from generator.drawings.crew_swap import LEFT, RIGHT, draw_crew_swap
from generator.pages.linker import Linker
from tests.drawings.svg import svg_of, titles_of
from tests.records import facts

MISSIONS = """
    one:
      name: One
      crew: [{person: ann, role: commander, leg: up}, {person: bo, role: pilot, leg: up}]
      events: [{event: launch, at: 2020-01-01T00:00:00Z}, {event: landing, at: 2020-03-01T00:00:00Z}]
    two:
      name: Two
      crew: [{person: cy, role: commander}, {person: ann, role: pilot, leg: down}, {person: bo, role: pilot, leg: down}]
      events: [{event: launch, at: 2020-02-01T00:00:00Z}, {event: landing, at: 2020-06-01T00:00:00Z}]
    three:
      name: Three
      crew: [{person: dee, role: commander}]
      events: [{event: launch, at: 2020-02-01T00:00:00Z}, {event: landing, at: 2020-06-01T00:00:00Z}]
"""  # noqa: E501 - a crew is read best in one row
CREW = "\n".join(f"    {name}: {{name: {name.title()}, sort: {name}}}" for name in ("ann", "bo", "cy", "dee"))


def draw(mission: str) -> str:
    found = facts(missions=MISSIONS, crew=CREW)
    record = found.encyclopedia.missions[mission]
    return svg_of(draw_crew_swap(record, found, Linker(found.encyclopedia, f"missions/{mission}")))


def threads(shown: str) -> list[tuple[float, float, bool]]:
    """Height on the left and on the right of each line, and whether it is that of a swap."""
    found = re.findall(
        rf'<line x1="{LEFT}%" y1="([\d.]+)" x2="{RIGHT}%" y2="([\d.]+)" class="([^"]*)"', shown
    )
    return [(float(left), float(right), "swap" in css) for left, right, css in found]


def test_each_person_has_a_line_from_the_ship_up_to_the_ship_down() -> None:
    shown = draw("two")
    assert titles_of(shown)[1:4] == ["Cy: Two → Two", "Ann: One → Two", "Bo: One → Two"]
    assert threads(shown) == [(132.5, 47.5, False), (47.5, 66.5, True), (66.5, 85.5, True)]


def test_a_ship_that_landed_with_nobody_aboard_is_told_on_the_right() -> None:
    shown = draw("one")
    assert ">One</text>" in shown
    assert ">home 1\u00a0Mar 2020</text>" in shown
    assert ">nobody aboard</text>" in shown


def test_the_words_say_how_many_of_all_changed_ships() -> None:
    assert "Two of three changed ships." in draw("two")
    assert "Both changed ships." in draw("one")


def test_the_key_has_no_line_that_nobody_took() -> None:
    assert "came home as they went" in draw("two")
    assert "came home as they went" not in draw("one")


def test_ships_link_to_their_pages() -> None:
    assert '<a href="../one/"><title>One: launch 1\u00a0Jan 2020' in draw("two")


def test_nothing_is_drawn_where_everybody_came_home_as_they_went() -> None:
    assert not draw("three")
