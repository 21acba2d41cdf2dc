"""`placeholder-text`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "placeholder-text"
HINT = "write what belongs here, or leave the sentence out"


def summary(text: str) -> str:
    return f"{MISSION}      summary: '{text}'\n"


@pytest.mark.parametrize(
    ("text", "column", "found"),
    [
        ("It joined Expedition [XX] in May.", 34, "[XX]"),
        ("It stayed [insert duration, e.g. 12 days] there.", 23, "[insert duration, e.g. 12 days]"),
        ("It is [the current status] now.", 19, "[the current status]"),
        ("They studied [biology and/or physics] there.", 26, "[biology and/or physics]"),
        ("Landed on TBD.", 23, "TBD"),
        ("TODO: say more", 13, "TODO"),
        ("Lorem ipsum dolor", 13, "Lorem ipsum"),
        ("It flew. Would you like more information?", 22, "Would you like more information"),
        ("As an AI language model I know.", 13, "As an AI language model"),
    ],
)
def test_what_waits_to_be_filled_in_is_told_where_it_stands(text: str, column: int, found: str) -> None:
    message = f"a text must be finished: {found!r} is a placeholder"
    assert said(RULE, missions=summary(text)) == [(7, column, message, HINT)]


@pytest.mark.parametrize("text", ["He wrote [sic] of it.", "Soyuz XX-2 flew.", "An aim [of all]."])
def test_other_brackets_and_capitals_are_fine(text: str) -> None:
    assert said(RULE, missions=summary(text)) == []


def test_a_name_and_an_alias_are_looked_at_and_what_others_print_is_not() -> None:
    missions = (
        MISSION.replace("name: Flight", "name: TBD")
        + """\
      aliases: [Soyuz XXX]
      claims: [{field: name, printed: "[insert name]", status: rejected}]
"""
    )
    assert [(line, column) for line, column, _, _ in said(RULE, missions=missions)] == [(2, 9), (7, 19)]


def test_an_audit_may_report_a_placeholder() -> None:
    audits = """
    one:
      name: One
      source: text
      made: 2025
      statements: [{line: "1", text: "It joined Expedition [XX]", verdict: template}]
    """
    assert said(RULE, audits=audits) == []
