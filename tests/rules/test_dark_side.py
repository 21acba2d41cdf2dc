"""`dark-side`."""

from __future__ import annotations

from tests.rules.said import MISSION, said

RULE = "dark-side"


def test_the_far_side_is_not_dark() -> None:
    missions = f"{MISSION}      summary: It landed on the Dark side of the Moon.\n"
    message = "the half of the Moon never seen from Earth is its far side: it is called 'Dark side'"
    assert said(RULE, missions=missions) == [(7, 29, message, "write far side")]


def test_the_far_side_and_a_quotation_are_fine() -> None:
    missions = f"{MISSION}      summary: The far side, which some call the “dark side”.\n"
    assert said(RULE, missions=missions) == []
