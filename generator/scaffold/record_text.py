"""The text of a new record, and where it goes in its file."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.events import flight_order
from generator.load.document import Document
from generator.model.kinds import Kind
from generator.model.fields import Field

_PLAIN = re.compile(r"[\w(][^:#\[\]{},&*!|>'\"%@`\n]*[^\s:#\[\]{},&*!|>'\"%@`]|\w")


def record_text(record_id: str, fields: list[Field], values: Mapping[str, str | list[str]]) -> str:
    """The YAML of a record: given fields, then the open ones as comments that say what they want."""
    lines = [f"{record_id}:"]
    for field in fields:
        value = values.get(field.key)
        if isinstance(value, list):
            lines.append(f"  {field.key}: [{', '.join(quote(item) for item in value)}]")
        elif value is not None:
            lines.append(f"  {field.key}: {quote(value)}")
        else:
            lines.append(f"  # {field.key}: {_wish(field)}")
    return "\n".join(lines) + "\n"


def quote(value: str) -> str:
    """A scalar as YAML, in quotes only where it needs them."""
    if _PLAIN.fullmatch(value) and value not in ("~", "null"):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def insert_record(
    text: str, document: Document, record_id: str, new: str, before: str | None
) -> tuple[str, int]:
    """The file with the new record before another one (or at the end), and the line it begins on."""
    lines = text.rstrip("\n").split("\n")
    position = len(lines)
    if before is not None:
        position = document.line_of(before) - 1
        while position > 0 and lines[position - 1].startswith("#"):
            position -= 1
    head, tail = lines[:position], lines[position:]
    while head and not head[-1].strip():
        head.pop()
    block = [*head, "", *new.rstrip("\n").split("\n")]
    if tail:
        block += ["", *tail]
    assert record_id in new, "the new text holds the record"
    return "\n".join(block) + "\n", len(head) + 2


def next_record(kind: Kind, record_id: str, encyclopedia: Encyclopedia, document: Document) -> str | None:
    """The record that a new one stands before: missions without a launch go last, others by id."""
    if kind is Kind.MISSIONS:
        planned = [m for m in encyclopedia.missions.values() if flight_order(m)[0].year > 9000]
        return planned[0].id if planned else None
    return next((other for other in document.records if other > record_id), None)


def _wish(field: Field) -> str:
    if field.choices:
        return f"one of {', '.join(field.choices)}. {field.wants}"
    if field.points_at is not None:
        of = f"ids of {field.points_at}" if field.is_list else f"an id of {field.points_at}"
        return f"{of}. {field.wants}"
    return field.wants
