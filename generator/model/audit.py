"""An audit: one source, gone through statement by statement."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from generator.model.base import Named, Sourced, Text
from generator.model.date import Date
from generator.model.reference import PageId, SourceId


class Verdict(StrEnum):
    """What became of a statement when it was checked."""

    TRUE = "true"
    """It holds as stated."""
    IMPRECISE = "imprecise"
    """True, but a more precise value is known."""
    FALSE = "false"
    """It does not hold."""
    GARBLED = "garbled"
    """A true fact, mangled."""
    SUPERSEDED = "superseded"
    """Right when written, overtaken since."""
    DISPUTED = "disputed"
    """Serious sources disagree."""
    UNCHECKED = "unchecked"
    """Nothing was found either way."""
    OPINION = "opinion"
    """Not a matter of fact."""
    TEMPLATE = "template"
    """An unfilled placeholder or a machine's residue."""


class Statement(Sourced):
    """One thing that the source states, in our own words."""

    line: Text
    """Where in the text: a line number."""
    text: Text
    """What it states, paraphrased."""
    verdict: Verdict
    """What became of it."""
    about: tuple[PageId, ...] = ()
    """The pages it concerns; a false one is shown there."""
    why: Text | None = None
    """What is so instead, or why it is judged so."""


class Audit(Named):
    """One source, gone through statement by statement."""

    source: SourceId
    """The source that is audited."""
    made: Date
    """When the audit was made."""
    statements: tuple[Statement, ...] = Field(min_length=1)
    """What it states, in its order."""
