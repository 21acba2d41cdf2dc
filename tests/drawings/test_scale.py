from __future__ import annotations

from generator.drawings.scale import WIDTH_PX, draw_fleet, draw_to_scale, scaled
from generator.drawings.shapes import Label
from generator.pages.linker import Linker
from generator.pages.pieces import plain
from tests.drawings.svg import svg_of, titles_of
from tests.records import facts

SPACECRAFT = """
    soyuz-ms: {name: Soyuz MS, level: class, specs: {length_m: {value: 13.96}}}
    crew-dragon: {name: Crew Dragon, level: class, specs: {height_m: {min: 7, max: 8.1}}}
    starliner: {name: Starliner, level: class, specs: {launch_mass_kg: {value: 13000}}}
    mercury: {name: Mercury, level: class, specs: {diameter_m: {value: 1.9}}}
    gondola: {name: Gondola, level: class, specs: {length_m: {value: 3}}}
"""
MISSIONS = """
    one: {spacecraft: crew-dragon, events: [{event: launch, at: 2020-05-30T19:22Z}]}
    two: {spacecraft: soyuz-ms, events: [{event: launch, at: 2016-07-07T01:36Z}]}
"""
FOUND = facts(spacecraft=SPACECRAFT, missions=MISSIONS)
CRAFT = FOUND.encyclopedia.spacecraft


def test_an_outline_is_scaled_by_the_measure_of_the_record() -> None:
    ship = scaled(CRAFT["soyuz-ms"])
    assert ship is not None
    assert (ship.metres, ship.height) == (2, 13.96)


def test_of_a_range_the_most_is_drawn() -> None:
    ship = scaled(CRAFT["crew-dragon"])
    assert ship is not None
    assert ship.height == 8.1


def test_a_class_without_an_outline_or_without_its_measure_is_not_drawn() -> None:
    assert not draw_to_scale(CRAFT["gondola"])
    assert not draw_to_scale(CRAFT["starliner"])


def test_a_class_stands_beside_a_person_on_one_ground() -> None:
    shown = svg_of(draw_to_scale(CRAFT["crew-dragon"]))
    assert 'class="d-person" transform="translate(0 6.55)"' in shown
    assert 'class="d-craft" transform="translate(1.7 0.2) scale(1)"' in shown
    assert '<line x1="0" y1="8.3" x2="6" y2="8.3" class="d-ground"/>' in shown


def test_a_bar_of_five_metres_is_drawn_on_the_scale_of_the_ship() -> None:
    shown = svg_of(draw_to_scale(CRAFT["crew-dragon"]))
    assert f'<g transform="scale({280 / 8.3:.4g})">' in shown
    assert f'<line x1="0" y1="294" x2="{5 * 280 / 8.3:.2f}" y2="294" class="d-measure"/>' in shown


def test_the_words_beside_the_bar_stand_inside_the_drawing_of_a_small_ship() -> None:
    drawing = draw_to_scale(CRAFT["mercury"])
    (words,) = (shape for shape in drawing.shapes if isinstance(shape, Label))
    assert isinstance(words.x, float)
    assert words.x + 5 * len(words.text) < WIDTH_PX


def test_all_classes_stand_in_order_of_first_flight_and_link_to_their_pages() -> None:
    fleet = draw_fleet(FOUND, Linker(FOUND.encyclopedia, "spacecraft"))
    assert titles_of(svg_of(fleet))[1:] == ["A person 1.75 m tall", "Soyuz MS", "Crew Dragon", "Mercury"]
    assert '<a href="soyuz-ms/">' in svg_of(fleet)
    assert [[plain(cell.content) for cell in row[:3]] for row in fleet.table.rows] == [
        ["Soyuz MS", "Length", "13.96 m"],
        ["Crew Dragon", "Height", "8.1 m"],
        ["Mercury", "Diameter", "1.9 m"],
    ]
