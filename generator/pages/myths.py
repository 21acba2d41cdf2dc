"""Myths: every statement that an audit found to be wrong, with what is so instead."""

from __future__ import annotations

from dataclasses import replace

from generator.derive.facts import Facts
from generator.model.audit import Audit, Statement, Verdict
from generator.model.kinds import KINDS, Kind
from generator.pages.frame import VERDICT_TONES
from generator.pages.linker import Linker
from generator.pages.listing import Entry, Filter, Value, build_listing
from generator.pages.overview import Overview, linker_of
from generator.pages.pieces import Badge, join
from generator.pages.table import Cell
from generator.pages.wording import capitalised, say_date

PATH = "myths"
_LEAD = (
    "What is printed of spaceflight and is not so: statements that an audit found false, garbled or disputed."
)
_WRONG = (Verdict.FALSE, Verdict.GARBLED, Verdict.DISPUTED)
_FILTERS = (Filter("verdict", "Verdict"), Filter("about", "About"), Filter("audit", "Audit"))


def myths_view(facts: Facts) -> Overview:
    """The list of wrong statements, in order of audit."""
    linker = linker_of(PATH, facts)
    listing = build_listing(
        "Myths",
        ("Statement, paraphrased", "Verdict", "What is so", "About", "Audit"),
        [
            Entry(_cells(audit, statement, linker), _values(audit, statement))
            for audit in facts.encyclopedia.audits.values()
            for statement in audit.statements
            if statement.verdict in _WRONG
        ],
        filters=_FILTERS,
        noun=("statement", "statements"),
        css="p-myths",
        stacks=True,
    )
    return replace(Overview(PATH, "Myths", _LEAD, say_date(facts.as_of)), listing=listing)


def _cells(audit: Audit, statement: Statement, linker: Linker) -> tuple[Cell, ...]:
    return (
        Cell(statement.text),
        Cell(Badge(statement.verdict.value, VERDICT_TONES[statement.verdict])),
        Cell(statement.why or ""),
        Cell(join(linker.page(page) for page in statement.about)),
        Cell(linker.to(Kind.AUDITS, audit.id)),
    )


def _values(audit: Audit, statement: Statement) -> dict[str, tuple[Value, ...]]:
    kinds = dict.fromkeys(Kind(page.record) for page in statement.about)
    return {
        "verdict": (Value(statement.verdict.value, capitalised(statement.verdict.value)),),
        "about": tuple(Value(kind.value, capitalised(KINDS[kind].many)) for kind in kinds),
        "audit": (Value(audit.id, audit.name),),
    }
