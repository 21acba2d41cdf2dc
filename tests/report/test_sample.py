from __future__ import annotations

from dataclasses import replace

from generator.problem import Level
from generator.report.sample import render_sample
from generator.rules.rule import Manual, Rule

RULE = Rule(
    "unknown-key",
    "shape",
    Level.ERROR,
    Manual("A key is not known.", "", {"programmes": "one:\n  name: One\n  nmae: Two\n"}),
)


def test_the_message_is_what_the_check_says_of_the_sample() -> None:
    assert render_sample(RULE) == (
        "programmes.yaml:3:3: error[unknown-key] nmae is not a key here\n"
        "      nmae: Two\n"
        "      ^^^^\n"
        "    → did you mean name?"
    )


def test_only_the_problems_of_the_rule_are_shown() -> None:
    assert render_sample(replace(RULE, id="aboard-two-ships")) == ""


def test_no_more_than_three_problems_are_shown() -> None:
    keys = "".join(f"  key_{number}: x\n" for number in range(9))
    many = replace(RULE, manual=Manual("", "", {"programmes": f"one:\n  name: One\n{keys}"}))
    assert render_sample(many).count("error[unknown-key]") == 3
