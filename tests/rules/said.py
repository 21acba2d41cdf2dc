"""What one rule says of a few records, remedy and all, as rows of an expectation."""

from __future__ import annotations

from textwrap import dedent

from generator.check.sample import check_sample
from generator.rules.registry import all_rules

Row = tuple[int, int, str, str]
"""Line, column, message, hint."""

MISSION = """\
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
"""
"""A mission to add fields to, of six lines: the next one is line 7."""


def said(rule: str, **texts: str) -> list[Row]:
    """What a rule finds in the files named, as of 1 January 2026. Files are named as for `found`."""
    assert rule in all_rules()
    sample = {name.replace("_", "-"): dedent(text).lstrip("\n") for name, text in texts.items()}
    return [
        (problem.place.line, problem.place.column, problem.message, problem.hint)
        for problem in check_sample(sample).problems
        if problem.rule == rule
    ]
