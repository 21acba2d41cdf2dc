"""The names of a record."""

from __future__ import annotations

from generator.model.base import Record


def names_of(record: Record) -> tuple[str, ...]:
    """Every name of a record: its own, the native ones, all others."""
    own = str(getattr(record, "name", ""))
    return tuple(dict.fromkeys([own, *record.native.values(), *record.aliases]))
