from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from generator.problem import Level, Place, Problem
from generator.report.text import MAX_WIDTH, render_count, render_problem


def render(line: str, column: int, end: int, *, end_line: int = 12, hint: str = "", width: int = 160) -> str:
    problem = Problem("bad-date", "it is wrong", Place("data/crew.yaml", 12, column, end_line, end), hint)
    return render_problem(problem, lambda _: line, width).plain


def test_a_problem_is_its_place_its_line_with_a_caret_and_the_remedy() -> None:
    assert render("  born: {at: yesterday}", 14, 23, hint="write 2027") == (
        "data/crew.yaml:12:14: error[bad-date] it is wrong\n"
        "      born: {at: yesterday}\n"
        "                 ^^^^^^^^^\n"
        "    → write 2027"
    )


def test_a_warning_says_so_and_a_problem_without_a_remedy_shows_none() -> None:
    problem = Problem("old", "it is old", Place("f.yaml", 1, 1, 1, 2), level=Level.WARNING)
    assert render_problem(problem, lambda _: "a").plain == "f.yaml:1:1: warning[old] it is old\n    a\n    ^"


def test_the_line_is_asked_for_by_the_place_of_the_problem() -> None:
    place = Place("f.yaml", 7, 1, 7, 2)
    asked: list[Place] = []

    def read_line(wanted: Place) -> str:
        asked.append(wanted)
        return "abc"

    render_problem(Problem("r", "m", place), read_line)
    assert asked == [place]


@pytest.mark.parametrize("line", ["", "   "])
def test_a_line_with_nothing_on_it_is_not_shown(line: str) -> None:
    assert render(line, 1, 1) == "data/crew.yaml:12:1: error[bad-date] it is wrong"


def test_a_place_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    assert render("  a: 'b", 6, 3, end_line=14).splitlines()[1:] == ["      a: 'b", "         ^^"]


@pytest.mark.parametrize(
    ("column", "end", "carets"),
    [(1, 1, "^"), (2, 2, " ^"), (3, 4, "  ^"), (1, 9, "^^^"), (4, 4, "   ^"), (9, 10, "   ^")],
)
def test_the_caret_stays_on_the_line(column: int, end: int, carets: str) -> None:
    assert render("abc", column, end).splitlines()[1:] == ["    abc", f"    {carets}"]


def test_letters_of_two_cells_have_two_carets() -> None:
    assert render("a: 神舟 b", 4, 6).splitlines()[1:] == ["    a: 神舟 b", "       ^^^^"]
    assert render("a: 神舟 b", 7, 8).splitlines()[2] == "            ^"


def test_a_tab_takes_one_cell_and_a_control_character_is_shown() -> None:
    assert render("\ta\x1b: b", 5, 6).splitlines()[1:] == ["     a\N{REPLACEMENT CHARACTER}: b", "        ^"]


@pytest.mark.parametrize("column", [1, 60, 120, 200, 399])
def test_a_long_line_is_cut_around_the_place(column: int) -> None:
    line = "".join(chr(ord("a") + number % 26) for number in range(400))
    _, shown, carets = render(line, column, column + 1, width=60).splitlines()
    assert len(shown) <= 60
    assert "…" in shown
    assert shown[carets.index("^")] == line[column - 1]


def test_combining_marks_take_no_cell() -> None:
    assert render("e\u0301e\u0301: x", 6, 7).splitlines()[2] == "       ^"


@pytest.mark.parametrize(
    ("column", "end", "shown", "carets"),
    [
        (2, 5, "01234567890123456789012345678901234…", " ^^^"),
        (50, 53, "…4567890123456789012345678901234567…", "                ^^^"),
        (98, 101, "…56789012345678901234567890123456789", "                                 ^^^"),
        (11, 91, "…9012345678901234567890123456789012…", "  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"),
    ],
    ids=["beginning", "middle", "end", "value too long"],
)
def test_each_cut_is_marked(column: int, end: int, shown: str, carets: str) -> None:
    assert render("0123456789" * 10, column, end, width=40).splitlines()[1:] == [
        f"    {shown}",
        f"    {carets}",
    ]


def test_a_line_of_ten_megabytes_is_cut_like_any_other() -> None:
    line = "x" * 5_000_000 + "WRONG" + "日" * 5_000_000
    _, shown, carets = render(line, 5_000_001, 5_000_006).splitlines()
    assert cell_len(shown) <= MAX_WIDTH
    assert shown[carets.index("^") :].startswith("WRONG")
    assert (shown[4], shown[-1]) == ("…", "…")


@given(
    st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), max_size=400),
    st.integers(1, 420),
    st.integers(0, 420),
    st.integers(30, 120),
)
def test_no_line_is_wider_than_asked_and_each_has_a_caret(
    line: str, column: int, length: int, width: int
) -> None:
    _, *excerpt = render(line, column, column + length, width=width).split("\n")
    if excerpt:
        shown, carets = excerpt
        assert cell_len(shown) <= width
        assert set(carets) == {" ", "^"}
        assert carets.endswith("^")


def test_what_would_steer_the_terminal_is_shown_as_a_replacement() -> None:
    problem = Problem("r", "a \x1b[31m b", Place.of_file("x"), "c \u202e d")
    assert render_problem(problem, lambda _: "\x07: \u202e").plain == (
        "x:1:1: error[r] a �[31m b\n    �: �\n    ^\n    → c � d"
    )


def test_text_in_brackets_is_not_taken_for_a_style() -> None:
    problem = Problem("r", "[red]insert[/red]", Place.of_file("x"))
    assert render_problem(problem, lambda _: "a: [bold]").plain == (
        "x:1:1: error[r] [red]insert[/red]\n    a: [bold]\n    ^"
    )


@pytest.mark.parametrize(("level", "style"), [(Level.ERROR, "bold red"), (Level.WARNING, "bold yellow")])
def test_levels_differ_in_colour(level: Level, style: str) -> None:
    text = render_problem(Problem("r", "m", Place.of_file("x"), level=level), lambda _: "abc")
    assert [text.plain[span.start : span.end] for span in text.spans if span.style == style] == [
        f"{level.value}[r]",
        "^",
    ]


@pytest.mark.parametrize(
    ("levels", "count"),
    [
        ([], "no problems"),
        ([Level.ERROR], "1 error"),
        ([Level.WARNING, Level.WARNING], "2 warnings"),
        ([Level.WARNING, Level.ERROR, Level.ERROR], "2 errors, 1 warning"),
    ],
)
def test_problems_are_counted_by_level(levels: list[Level], count: str) -> None:
    place = Place("f.yaml", 1, 1, 1, 2)
    assert render_count([Problem("r", "m", place, level=level) for level in levels]) == count
