"""`unknown-rule`."""

from __future__ import annotations

from tests.rules.said import MISSION, said

RULE = "unknown-rule"


def found_by(rule: str) -> str:
    return f"{MISSION}      claims: [{{field: serial, value: '9', status: rejected, found_by: {rule}}}]\n"


def test_a_claim_found_by_a_misspelt_rule_is_told_with_the_nearest() -> None:
    assert said(RULE, missions=found_by("port-ocupied")) == [
        (7, 68, "there is no rule port-ocupied", "did you mean port-occupied?")
    ]


def test_a_claim_found_by_nothing_like_a_rule_is_sent_to_the_manual() -> None:
    assert said(RULE, missions=found_by("xyzzy")) == [
        (7, 68, "there is no rule xyzzy", "see `perigee explain`")
    ]


def test_a_claim_found_by_a_rule_is_fine() -> None:
    assert said(RULE, missions=found_by("port-occupied")) == []
