from __future__ import annotations

from generator.problem import Level, Place, Problem
from generator.report.github import render_github

PLACE = Place("data/missions.yaml", 4, 5, 4, 9)


def test_no_problems_print_nothing() -> None:
    assert render_github([]) == ""


def test_a_problem_is_an_annotation_of_its_place() -> None:
    assert render_github([Problem("port-occupied", "a ship is there", PLACE, "mend the port")]) == (
        "::error file=data/missions.yaml,line=4,endLine=4,col=5,endColumn=9,title=port-occupied"
        "::data/missions.yaml:4:5: a ship is there%0A→ mend the port\n"
    )


def test_a_warning_is_one() -> None:
    assert render_github([Problem("old-plan", "is past", PLACE, level=Level.WARNING)]) == (
        "::warning file=data/missions.yaml,line=4,endLine=4,col=5,endColumn=9,title=old-plan"
        "::data/missions.yaml:4:5: is past\n"
    )


def test_a_place_of_several_lines_has_no_columns() -> None:
    told = Problem("relative-date", "say when", Place("data/crew.yaml", 4, 5, 6, 2))
    assert render_github([told]) == (
        "::error file=data/crew.yaml,line=4,endLine=6,title=relative-date::data/crew.yaml:4:5: say when\n"
    )


def test_what_a_command_is_made_of_is_escaped() -> None:
    told = Problem("odd", "100% of it,\r\n::error::injected", Place("a,b:c%\n.yaml", 1, 1, 1, 2))
    assert render_github([told]) == (
        "::error file=a%2Cb%3Ac%25%0A.yaml,line=1,endLine=1,col=1,endColumn=2,title=odd"
        "::a,b:c%25%0A.yaml:1:1: 100%25 of it,%0D%0A::error::injected\n"
    )


def test_each_problem_is_one_line() -> None:
    told = [Problem("odd", f"{number}\nlines", PLACE, "so\nit is") for number in range(3)]
    lines = render_github(told).splitlines()
    assert len(lines) == 3
    assert all(line.startswith("::error ") for line in lines)
