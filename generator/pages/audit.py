"""The page of an audit: one source, statement by statement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.model.audit import Audit, Verdict
from generator.model.kinds import Kind
from generator.pages.frame import VERDICT_TONES, Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.pieces import Badge, Phrase, join, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import on_day, say_day, say_times, say_word, show_day


@dataclass(frozen=True)
class AuditView:
    """All that the template of an audit prints."""

    frame: Frame
    counts: Table
    statements: Table


def audit_view(audit: Audit, facts: Facts, framer: Framer) -> AuditView:
    """Everything about one audit."""
    linker = framer.linker(Kind.AUDITS, audit.id)
    others = [other for other in facts.encyclopedia.audits.values() if other.id != audit.id]
    frame = framer.frame(
        Kind.AUDITS,
        audit,
        lead=_lead(audit, facts, linker),
        when=f"made {say_day(audit.made)}",
        infobox=(Group.of("Text", _rows(audit, facts, linker)),),
        neighbours=(
            NeighbourGroup("Other audits", tuple(Neighbour(linker.to(Kind.AUDITS, o.id)) for o in others)),
        ),
    )
    return AuditView(frame, _counts(audit), _statements(audit, linker))


def _lead(audit: Audit, facts: Facts, linker: Linker) -> Phrase:
    source = facts.encyclopedia.sources[audit.source]
    wrong = sum(s.verdict in (Verdict.FALSE, Verdict.GARBLED, Verdict.TEMPLATE) for s in audit.statements)
    return phrase(
        "This audit goes through ", linker.to(Kind.SOURCES, audit.source, f"“{source.title}”"),
        f" ({source.publisher}): {say_times(len(audit.statements), 'statement')} checked"
        f" {on_day(audit.made)}, {say_word(wrong) if wrong else 'none'} of them false, garbled"
        " or a machine's residue.",
    )  # fmt: skip


def _rows(audit: Audit, facts: Facts, linker: Linker) -> Iterator[Row]:
    source = facts.encyclopedia.sources[audit.source]
    yield Row("Source", linker.to(Kind.SOURCES, audit.source, source.title))
    yield Row("Publisher", source.publisher)
    if source.published is not None:
        yield Row("Published", show_day(source.published))
    yield Row("Audited", show_day(audit.made))
    if source.derived_from:
        yield Row("It repeats", join(linker.to(Kind.SOURCES, parent) for parent in source.derived_from))


def _counts(audit: Audit) -> Table:
    counts = Counter(statement.verdict for statement in audit.statements)
    rows = tuple(
        (Cell(Badge(verdict.value, VERDICT_TONES[verdict])), Cell.number(str(counts[verdict])))
        for verdict in Verdict
        if counts[verdict]
    )
    return Table("Verdicts", ("Verdict", "Statements"), rows)


def _statements(audit: Audit, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell.number(statement.line),
            Cell(statement.text),
            Cell(Badge(statement.verdict.value, VERDICT_TONES[statement.verdict])),
            Cell(statement.why or ""),
            Cell(join(linker.page(page) for page in statement.about)),
            Cell(linker.publishers(statement.sources)),
        )
        for statement in audit.statements
    )
    headings = ("Line", "What it states, paraphrased", "Verdict", "What is so", "About", "Sources")
    return Table("Statements", headings, rows, stacks=True)
