from __future__ import annotations

from generator.pages.compare import compare_view
from generator.pages.pieces import plain
from tests.records import facts

VIEW = compare_view(
    facts(
        missions="""
            one:
              name: One
              spacecraft: boat
              crew: [{person: anna, role: pilot}]
              events: [{event: launch, at: 2020-01-01T00:00Z}, {event: landing, at: 2020-01-03T00:00Z}]
            """,
        spacecraft="""
            tug: {name: Tug, specs: {launch_mass_kg: {min: 7000, max: 7200}}, reusable: true}
            boat: {name: Boat, service: crew, capacity: 2}
            family: {name: All boats, level: family}
            hull: {name: The boat, level: hull, class: boat}
            """,
    )
)
ROWS = {
    craft.id: {
        plain(heading.content): plain(cell.content)
        for heading, cell in zip(VIEW.headings, craft.cells, strict=True)
    }
    for craft in VIEW.crafts
}


def test_every_class_is_compared_by_name_and_nothing_else() -> None:
    assert list(ROWS) == ["boat", "tug"]


def test_a_class_is_told_with_its_measures_and_with_what_it_flew() -> None:
    assert ROWS["tug"]["Launch mass"] == "7,000–7,200\u00a0kg"
    assert ROWS["tug"]["Flies again"] == "yes"
    assert ROWS["boat"]["Seats"] == "2"
    assert (ROWS["boat"]["Flights"], ROWS["boat"]["Went as planned"]) == ("1", "1 of 1")
    assert ROWS["boat"]["Longest flight"] == "2\u00a0d 0\u00a0h 0\u00a0m, One"


def test_a_measure_that_no_class_has_is_left_out() -> None:
    assert "Span" not in ROWS["tug"]
