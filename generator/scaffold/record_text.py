"""The text of a new record, and where it goes in its file."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.events import flight_order
from generator.format.formatter import format_bytes
from generator.format.scalar import write_scalar
from generator.load.document import Document
from generator.model.fields import Field, fields_in, fields_of
from generator.model.kinds import Kind

_NO_RECORDS = re.compile(r"\s*\{\s*\}\s*(#.*)?")


def record_text(kind: Kind, record_id: str, values: Mapping[str, str | list[str]]) -> str:
    """The YAML of a record: given fields, and the open ones as comments that say what they want.

    It is in the one form of `perigee fmt`.
    """
    lines = [f"{write_scalar(record_id, as_text=True)}:"]
    for field in fields_of(kind):
        value = values.get(field.key)
        if isinstance(value, list):
            items = (write_scalar(item, as_text=field.is_text, in_flow=True) for item in value)
            lines.append(f"  {field.key}: [{', '.join(items)}]")
        elif value is not None:
            lines.append(f"  {field.key}: {write_scalar(value, as_text=field.is_text)}")
        else:
            lines.append(f"  # {field.key}: {_wish(field)}")
    text = "\n".join(lines) + "\n"
    return format_bytes(text.encode("utf-8"), kind, kind.file_name).text


def insert_record(document: Document, block: str, before: str | None) -> tuple[str, int]:
    """The file with the new record before another one (or at the end), and the line it begins on.

    All else stays as it is, byte for byte. Comments right above the other record stay with it, those
    that the file begins with stay at its head, and those that it ends with at its end.
    """
    lines = document.text.split("\n")
    if not document.records:
        lines = "\n".join(line for line in lines if not _NO_RECORDS.fullmatch(line)).rstrip("\n").split("\n")
        lines = lines if lines != [""] else []
    position = _position(lines, document, before)
    head, tail = lines[:position], lines[position:]
    gap = [""] if head and head[-1].strip() else []
    rest = ["", *tail] if tail and tail[0].strip() else tail or [""]
    return "\n".join([*head, *gap, *block.rstrip("\n").split("\n"), *rest]), len(head) + len(gap) + 1


def next_record(kind: Kind, record_id: str, encyclopedia: Encyclopedia, document: Document) -> str | None:
    """The record that a new one stands before: missions without a launch go last, others by id."""
    if kind is Kind.MISSIONS:
        undated = (m.id for m in encyclopedia.missions.values() if flight_order(m)[0].year == 9999)
        return next((mission for mission in undated if mission > record_id), None)
    return next((other for other in document.records if other > record_id), None)


def _position(lines: list[str], document: Document, before: str | None) -> int:
    """How many lines of the file stand above a new record."""
    if before is None:
        last = len(lines)
        while last > 0 and (not lines[last - 1].strip() or lines[last - 1].startswith("#")):
            last -= 1
        return last if document.records else len(lines)
    start = document.line_of(before) - 1
    first = start
    while first > 0 and lines[first - 1].startswith("#"):
        first -= 1
    return first if first > 0 else start


def _wish(field: Field) -> str:
    """What stands in the comment of an open field."""
    plain = field.is_structured or field.form == "text"
    parts = [field.wants if plain else f"{field.form}. {field.wants}"]
    if field.required:
        parts.append("Must be given.")
    if field.parts is not None and not field.is_mapping:
        inner = list(fields_in(field.parts))
        needed = ", ".join(part.key for part in inner if part.required)
        known = ", ".join(part.key for part in inner if not part.required)
        if not needed:
            needed, known = known, ""
        rows = "Rows of" if field.is_list else "A row of"
        parts.append(f"{rows} {{{needed}}}" + (f", where known with {known}." if known else "."))
    return " ".join(parts)
