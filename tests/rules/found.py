"""What one rule finds in a few records, as rows of an expectation."""

from __future__ import annotations

from textwrap import dedent

from generator.check.sample import check_sample
from generator.rules.registry import all_rules

Row = tuple[int, int, str]
"""Line, column, message."""


def found(rule: str, **texts: str) -> list[Row]:
    """Line, column and message of each problem of a rule in the files named, as of 1 January 2026.

    Files are named as in `data/`, with `_` for `-`; references that lead nowhere are no matter here.
    """
    assert rule in all_rules()
    sample = {name.replace("_", "-"): dedent(text).lstrip("\n") for name, text in texts.items()}
    return [
        (problem.place.line, problem.place.column, problem.message)
        for problem in check_sample(sample).problems
        if problem.rule == rule
    ]


def ship(name: str, *lines: str, **fields: str) -> str:
    """A mission `ship-<name>`; what a test does not name is obvious. Its `lines` follow from line 7 on."""
    values = {"kind": "crewed", "regime": "orbital", "spacecraft": "soyuz", "outcome": "success", **fields}
    head = [f"ship-{name}:", f"  name: Ship {name.upper()}", *(f"  {k}: {v}" for k, v in values.items())]
    return "\n".join([*head, *(f"  {line}" for line in lines)]) + "\n"


def crew(*rows: str) -> list[str]:
    return ["crew:", *(f"  - {{{row}}}" for row in rows)]


def events(*rows: str) -> list[str]:
    return ["events:", *(f"  - {{event: {row}}}" for row in rows)]


FIRST = events(
    "launch, at: 2025-01-01T05:00Z",
    "dock, at: 2025-01-01T11:00Z, port: base/front",
    "undock, at: 2025-06-01T05:00Z, port: base/front",
    "landing, at: 2025-06-01T08:30Z",
)
"""A flight from January to June."""
SECOND = events(
    "launch, at: 2025-03-01T05:00Z",
    "dock, at: 2025-03-01T11:00Z, port: base/back",
    "undock, at: 2025-09-01T05:00Z, port: base/back",
    "landing, at: 2025-09-01T08:30Z",
)
"""A flight from March to September, at another port."""
