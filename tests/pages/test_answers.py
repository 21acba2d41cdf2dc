from __future__ import annotations

import pytest

from generator.model.mission import Mission
from generator.pages.answers import first_of, mission_answers, ranking_answers
from generator.pages.overview import Section
from generator.pages.search_entry import Answer
from generator.pages.table import Cell, Table
from tests.records import facts


def mission(text: str) -> Mission:
    return facts(missions=f"one: {{name: One, {text}}}").encyclopedia.missions["one"]


def test_a_flight_answers_with_its_milestones() -> None:
    flight = mission("milestones: [{text: First spacewalk}, {text: Only flight of two}]")
    assert list(mission_answers(flight, "One", "Ana")) == [
        Answer("First spacewalk", "milestones"),
        Answer("Only flight of two", "milestones"),
    ]


@pytest.mark.parametrize(
    ("outcome", "text"),
    [
        ("launch-abort", "Launch abort of Hawk"),
        ("pad-abort", "Pad abort of Hawk"),
        ("lost", "Loss of Hawk"),
        ("lost-with-crew", "Loss of Hawk with its crew"),
    ],
)
def test_a_flight_answers_with_the_mishap_that_ended_it_and_who_was_aboard(outcome: str, text: str) -> None:
    assert list(mission_answers(mission(f"outcome: {outcome}"), "Hawk", "Ana and Boris")) == [
        Answer(text, said="Ana and Boris")
    ]


def test_a_flight_that_went_well_has_no_mishap_to_tell() -> None:
    assert list(mission_answers(mission("outcome: success"), "Hawk", "Ana")) == []


def test_a_ranking_answers_with_the_first_and_by_how_much() -> None:
    rows = (
        (Cell("1"), Cell("Ana"), Cell("3 d"), Cell("One")),
        (Cell("2"), Cell("Boris"), Cell("2 d"), Cell("Two")),
    )
    ranking = Table("Longest flight", ("Place", "Person", "Length", "On"), rows)
    section = Section("Longest flight", "longest", ranking)
    assert list(ranking_answers([section])) == [Answer("Longest flight", "longest", "Ana · 3 d")]


def test_a_table_without_rows_has_no_first() -> None:
    assert first_of(Table("Planned", ("Mission", "Due"), ())) == ""
