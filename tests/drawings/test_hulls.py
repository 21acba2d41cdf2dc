from __future__ import annotations

from generator.drawings.hulls import draw_hulls
from generator.pages.linker import Linker
from tests.drawings.svg import svg_of, titles_of
from tests.records import facts

SPACECRAFT = """
    ship: {name: Ship, level: class}
    ship-a: {name: Anna, level: hull, class: ship}
    ship-b: {name: Berta, level: hull, class: ship}
"""


def mission(name: str, launch: str, landing: str, hull: str = "") -> str:
    events = f"[{{event: launch, at: {launch}T00:00Z}}, {{event: landing, at: {landing}T00:00Z}}]"
    flown = f", hull: {hull}" if hull else ""
    return f"    {name}: {{name: {name.title()}, spacecraft: ship{flown}, events: {events}}}\n"


def draw(craft: str, missions: str) -> str:
    found = facts(missions=missions, spacecraft=SPACECRAFT)
    record = found.encyclopedia.spacecraft[craft]
    return svg_of(draw_hulls(record, found, Linker(found.encyclopedia, f"spacecraft/{craft}")))


HULLS = (
    mission("one", "2020-01-01", "2020-01-11", "ship-a")
    + mission("two", "2020-02-01", "2020-02-11", "ship-b")
    + mission("three", "2020-03-01", "2020-03-11", "ship-a")
)


def test_each_hull_has_a_lane() -> None:
    shown = draw("ship", HULLS)
    assert "Anna · 2 flights" in shown
    assert "Berta · 1 flight" in shown


def test_the_time_on_the_ground_before_a_flight_is_told() -> None:
    assert "Three: 1 March 2020 to 11 March 2020, after 50 days on the ground" in titles_of(
        draw("ship", HULLS)
    )


def test_ships_without_hulls_share_lanes_as_long_as_they_do_not_meet() -> None:
    missions = (
        mission("one", "2020-01-01", "2020-01-11")
        + mission("two", "2020-01-05", "2020-01-15")
        + mission("three", "2020-01-12", "2020-01-20")
    )
    shown = draw("ship", missions)
    assert shown.count('class="d-words"') == 2
    assert shown.index("Three:") < shown.index("Two:")


def test_two_flights_are_no_drawing() -> None:
    assert not draw(
        "ship", mission("one", "2020-01-01", "2020-01-11") + mission("two", "2021-01-01", "2021-01-02")
    )
