"""`relative-date`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "relative-date"
HINT = "write the date, or relate it to another event"


def summary(text: str) -> str:
    return f'{MISSION}      summary: "{text}"\n'


@pytest.mark.parametrize(
    ("text", "column", "found"),
    [
        ("It landed last week.", 23, "last week"),
        ("Yesterday it flew.", 13, "Yesterday"),
        ("It was recently moved.", 20, "recently"),
        ("It flew earlier this year.", 21, "earlier this year"),
        ("It flew 10 months ago.", 21, "10 months ago"),
        ("It flew a few days ago.", 21, "a few days ago"),
        ("It flew on Tuesday and landed.", 21, "on Tuesday"),
        ("It flies next Friday.", 22, "next Friday"),
    ],
)
def test_a_date_that_hangs_on_the_day_of_writing_is_told_where_it_stands(
    text: str, column: int, found: str
) -> None:
    message = f"a date must stand by itself: {found!r} depends on when it was written"
    assert said(RULE, missions=summary(text)) == [(7, column, message, HINT)]


@pytest.mark.parametrize(
    "text",
    [
        "In the last week of the flight, the next year and its last month.",
        "On Tuesday, 13 October 2020, and on Tuesday 13 October.",
        "Two days before the landing, a year later.",
        "The last Apollo, the next crew.",
        "They called it a flight of “last week”.",
    ],
)
def test_relations_dates_and_quotations_are_fine(text: str) -> None:
    assert said(RULE, missions=summary(text)) == []


def test_a_phrase_across_two_lines_of_a_folded_text_begins_on_the_first() -> None:
    missions = (
        MISSION
        + """\
      summary: >-
        The ship landed on its last
        day. It flew last
        week.
"""
    )
    ((line, column, message, _),) = said(RULE, missions=missions)
    assert (line, column) == (9, 18)
    assert message == "a date must stand by itself: 'last week' depends on when it was written"


def test_what_a_claim_prints_and_a_source_is_called_is_not_ours() -> None:
    missions = f"{MISSION}      claims: [{{field: serial, printed: last week, status: rejected}}]\n"
    sources = """
    text:
      title: What happened last week
      publisher: Somebody
      tier: press
    """
    assert said(RULE, missions=missions, sources=sources) == []
