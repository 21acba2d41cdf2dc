from __future__ import annotations

from generator.model.counting import CountingRule
from generator.model.duration import Duration
from generator.pages.listing import (
    Entry,
    Facet,
    Filter,
    Option,
    Sum,
    Value,
    build_listing,
    decade_of,
    length_cell,
    number_cell,
    plain_listing,
)
from generator.pages.table import Cell, Table

RED, BLUE = Value("red", "Red"), Value("blue", "Blue")
FILTERS = (Filter("colour", "Colour"), Filter("decade", "Decade", by_id=True), Filter("shape", "Shape"))
ENTRIES = [
    Entry((Cell("a"), number_cell(3)), {"colour": (RED,), "decade": (decade_of(1999),), "shape": ()}),
    Entry((Cell("b"), number_cell(4)), {"colour": (BLUE, RED), "decade": (decade_of(2000),)}),
    Entry((Cell("c"), Cell.number("")), {"shape": (Value("round", "Round"),)}, frozenset()),
]
LISTING = build_listing(
    "Things",
    ("Thing", "Size"),
    ENTRIES,
    filters=FILTERS,
    noun=("thing", "things"),
    sums=(Sum("Size", "m", "m"),),
)


def test_a_facet_has_its_values_in_order_of_label_with_how_many_rows_have_each() -> None:
    assert LISTING.facets[0] == Facet(
        "colour", "Colour", (Option("blue", "Blue", 1), Option("red", "Red", 2))
    )


def test_decades_are_in_order_of_time() -> None:
    assert [option.id for option in LISTING.facets[1].options] == ["1990s", "2000s"]


def test_a_filter_that_tells_no_rows_apart_is_left_out() -> None:
    assert [facet.key for facet in LISTING.facets] == ["colour", "decade"]


def test_a_row_has_the_places_of_its_values_in_each_facet() -> None:
    assert [line.codes for line in LISTING.lines] == ["1 0", "0.1 1", "- -"]


def test_a_row_says_which_rules_count_it_unless_all_do() -> None:
    rules = (CountingRule.ABOVE_100_KM, CountingRule.ABOVE_80_KM)
    entries = [
        Entry((Cell("a"),)),
        Entry((Cell("b"),), counted=frozenset(rules)),
        Entry((Cell("c"),), {}, frozenset()),
    ]
    listing = build_listing("Things", ("Thing",), entries, filters=(), noun=("thing", "things"))
    assert [line.counted for line in listing.lines] == ["", "6", "0"]
    assert [(rule.id, rule.count) for rule in listing.rules] == [("orbital", 1), ("100km", 2), ("80km", 2)]


def test_a_list_that_every_rule_counts_whole_does_not_ask_for_a_rule() -> None:
    listing = build_listing("Things", ("Thing",), [Entry((Cell("a"),))], filters=(), noun=("thing", "things"))
    assert listing.rules == ()


def test_the_count_adds_up_the_columns_that_can_be_added() -> None:
    assert LISTING.count == "3 things · 7 m"
    day = Duration.parse("1d 12h")
    listing = build_listing(
        "Things",
        ("Thing", "Length"),
        [Entry((Cell(name), length_cell(day))) for name in "ab"],
        filters=(),
        noun=("thing", "things"),
        sums=(Sum("Length", "up", "up", is_time=True),),
    )
    assert listing.count == "2 things · 3 days up"


def test_a_column_knows_its_sum() -> None:
    assert [(cell.content, sum_ is not None) for cell, sum_ in LISTING.columns] == [
        ("Thing", False),
        ("Size", True),
    ]


def test_a_plain_list_has_nothing_to_choose() -> None:
    listing = plain_listing(Table("Things", ("Thing",), ((Cell("a"),),)), ("thing", "things"))
    assert (listing.facets, listing.rules, [line.codes for line in listing.lines]) == ((), (), [""])
    assert listing.count == "1 thing"


def test_cells_are_sorted_by_what_they_measure() -> None:
    assert length_cell(Duration.parse("1h 1m 1s")).marks == ' data-s="3661"'
    assert number_cell(1200) == Cell("1,200", "p-num", "1200")
    assert (length_cell(None), number_cell(None)) == (Cell.number(""), Cell.number(""))


def test_a_cell_may_have_another_value_under_each_rule() -> None:
    cell = Cell("5", "p-num", "5", ("2", "2", "5", "5", "5", "5"))
    assert cell.marks == ' data-s="5" data-by="2|2|5|5|5|5"'
    assert Cell("plain").marks == ""
