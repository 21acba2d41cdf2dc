from __future__ import annotations

from generator.pages.pieces import Link
from generator.pages.table import Cell, Table

EVIL = "<b> & \"'"
SAFE = "&lt;b&gt; &amp; &#34;&#39;"


def test_cells_say_how_they_are_set() -> None:
    assert (Cell("a").css, Cell.number("1").css, Cell.date("2025").css) == ("", "p-num", "p-date")


def test_a_table_without_rows_is_no_table() -> None:
    assert not Table("Flights", ("Mission",), ())
    assert Table("Flights", ("Mission",), ((Cell("a"),),))


def test_headings_are_set_like_the_cells_below_them() -> None:
    table = Table("Flights", ("Mission", "Days"), ((Cell("a"), Cell.number("1")),))
    assert table.columns == (Cell("Mission"), Cell.number("Days"))
    assert Table("Flights", ("Mission",), ()).columns == (Cell("Mission"),)


def test_a_row_is_printed_without_the_columns_that_are_empty() -> None:
    rows = ((Cell("a"), Cell(""), Cell.number(EVIL)), (Cell(Link("b", "c/")), Cell(""), Cell("d")))
    assert Table("Flights", ("Mission", "Note", "Days"), rows).printed == (
        f'<th scope="row">a</th><td class="p-num">{SAFE}</td>',
        '<th scope="row"><a href="c/">b</a></th><td>d</td>',
    )


def test_each_cell_of_a_row_that_stacks_is_labelled_but_the_first() -> None:
    table = Table("Flights", ("Mission", EVIL), ((Cell("a"), Cell("b")),), stacks=True)
    assert table.printed == (f'<th scope="row">a</th><td data-label="{SAFE}">b</td>',)


def test_a_table_is_long_when_its_rows_may_arrive_one_after_another() -> None:
    row = (Cell("a"),)
    assert not Table("Flights", ("Mission",), (row,) * 40).is_long
    assert Table("Flights", ("Mission",), (row,) * 41).is_long
