"""What readers ask and a page answers, taken from what the page says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.classification import Outcome
from generator.model.mission import Mission
from generator.pages.overview import Section
from generator.pages.pieces import plain
from generator.pages.search_entry import Answer
from generator.pages.table import Table

_SAID_CELLS = 2
"""Cells of a first row that make the answer: who or what, and by how much or when."""
_MISHAPS = {
    Outcome.LAUNCH_ABORT: "Launch abort of {ship}",
    Outcome.PAD_ABORT: "Pad abort of {ship}",
    Outcome.LOST: "Loss of {ship}",
    Outcome.LOST_WITH_CREW: "Loss of {ship} with its crew",
}


def mission_answers(mission: Mission, ship: str, crew: str) -> Iterator[Answer]:
    """The milestones of a flight, and the mishap that ended it.

    `ship` is the name of the hull, else of the flight; `crew` names those aboard.
    """
    for milestone in mission.milestones:
        yield Answer(milestone.text, "milestones")
    if mission.outcome in _MISHAPS:
        yield Answer(_MISHAPS[mission.outcome].format(ship=ship), said=crew)


def ranking_answers(sections: Iterable[Section]) -> Iterator[Answer]:
    """Each ranking of a page by its heading, with who or what is first in it."""
    for section in sections:
        yield Answer(section.title, section.id, first_of(section.table, after=1))


def first_of(table: Table, *, after: int = 0) -> str:
    """The first cells of a table's first row in a line, those from `after` on; empty without rows."""
    cells = table.rows[0][after : after + _SAID_CELLS] if table else ()
    return " · ".join(plain(cell.content) for cell in cells)
