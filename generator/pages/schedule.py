"""The slip ledger: what was promised, when, by whom."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.base import Scheduled
from generator.pages.event_words import say_promised
from generator.pages.linker import Linker
from generator.pages.table import Cell, Table
from generator.pages.wording import show_date, show_day


def schedule_table(
    schedule: Sequence[Scheduled], linker: Linker, caption: str = "What was promised"
) -> Table:
    """What was promised, when, by whom: the slip ledger, oldest promise first."""
    entries = sorted(schedule, key=lambda entry: entry.as_of.sort_key)
    rows = tuple(
        (
            Cell(say_promised(entry.for_)),
            Cell.date(show_date(entry.date) if entry.date is not None else entry.status.value),
            Cell.date(show_day(entry.as_of, short=True)),
            Cell(entry.note or ""),
            Cell(linker.publishers(entry.sources)),
        )
        for entry in entries
    )
    return Table(caption, ("For", "Date promised", "Said", "Remark", "Source"), rows, stacks=True)
