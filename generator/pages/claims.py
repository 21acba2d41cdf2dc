"""Claims on the pages: values that others print, beside the accepted one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.derive.field_path import follow_path
from generator.model.anomaly import Step
from generator.model.base import Claim, Record
from generator.model.date import Date, Precision
from generator.model.duration import Duration
from generator.model.reference import PartReference, Reference
from generator.model.spacecraft import Spec
from generator.pages.event_words import say_field
from generator.pages.linker import Linker
from generator.pages.measures import say_measure
from generator.pages.pieces import Badge, Inline, Link, phrase, plain
from generator.pages.table import Cell, Table
from generator.pages.wording import say_duration, say_number, show_date

CLAIM_TONES = {
    "compatible": "neutral",
    "disputed": "partial",
    "rejected": "failure",
    "superseded": "reference",
}


def claims_table(claims: Sequence[Claim], linker: Linker, record: Record) -> Table:
    """Values that others print for a record's own, what became of them, and why."""
    rows = tuple(
        (
            Cell(_field(claim.field, record)),
            Cell(show_claimed(claim, linker)),
            Cell(claim_badge(claim)),
            Cell(_why(claim, linker)),
            Cell(linker.publishers(claim.sources)),
        )
        for claim in claims
    )
    headings = ("Field", "Their value", "Status", "Why", "Source")
    return Table("Values that others give", headings, rows, stacks=True)


def _field(field: str, record: Record) -> str:
    """The field in words; what has no name but only a number among its like is told by what happened."""
    name, _, rest = field.rpartition(".")
    if rest == "at" and name.startswith(("events.milestone", "timeline.")):
        happened = follow_path(record, name).value
        what = happened.what if isinstance(happened, Step) else happened.note
        return f"{what.rstrip('.')}: time" if what else say_field(field)
    return say_field(field)


def claim_badge(claim: Claim) -> Badge:
    """What became of a claim."""
    return Badge(claim.status.value, CLAIM_TONES[claim.status])


def show_claimed(claim: Claim, linker: Linker) -> Inline:
    """The value of a claim as a reader would write it: a time, a measure with its unit, a port by name."""
    if claim.value is None:
        return claim.printed or ""
    port = PartReference(claim.value)
    if port in linker.encyclopedia.ports:
        return linker.port(port)
    return _as_number(claim.field, claim.value) or _as_time(claim.value)


def _as_number(field: str, value: str) -> Inline:
    """A measure with its unit; nothing where the field is none, or the value no number."""
    try:
        return say_measure(field, float(value))
    except ValueError:
        return ""


def _as_time(value: str) -> Inline:
    """A date or a length of time, else the value as it stands."""
    try:
        date = Date.parse(value)
    except ValueError:
        return _as_length(value)
    return show_date(date) if date.precision > Precision.YEAR else value


def _as_length(value: str) -> Inline:
    try:
        return say_duration(Duration.parse(value))
    except ValueError:
        return value


def show_accepted(value: Any, linker: Linker) -> Inline:
    """The accepted value of a field as a reader would write it; nothing for a list or a whole part."""
    match value:
        case Date():
            return show_date(value)
        case Duration():
            return say_duration(value)
        case Spec():
            return say_number(value.value) if value.value is not None else ""
        case PartReference() if value in linker.encyclopedia.ports:
            return linker.port(value)
        case Reference() if value.kind == "crew":
            return linker.person(value)
        case str():
            return str(value)
        case int() | float():
            return say_number(value)
        case _:
            return ""


def _why(claim: Claim, linker: Linker) -> Inline:
    parts: list[Inline] = [claim.why or ""]
    if claim.value and claim.printed:
        parts += [f" (as printed: {claim.printed})"]
    if claim.found_by is not None:
        if not plain(phrase(*parts)).endswith((".", "?")):
            parts += ["."]
        parts += [" Found by the check ", Link(claim.found_by, linker.url(f"checks/{claim.found_by}")), "."]
    return phrase(*parts)
