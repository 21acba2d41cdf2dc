"""What the checks found: values in the sources that a rule gave away as wrong."""

from __future__ import annotations

from collections.abc import Iterable

from generator.derive.claims import FollowedClaim
from generator.derive.facts import Facts
from generator.model.base import ClaimStatus
from generator.pages.claims import claim_badge, show_accepted, show_claimed
from generator.pages.event_words import say_field
from generator.pages.linker import Linker
from generator.pages.overview import Overview, Section, linker_of, overview
from generator.pages.pieces import Link, phrase
from generator.pages.rule import mark_code
from generator.pages.table import Cell, Table
from generator.rules.registry import all_rules

PATH = "discoveries"
_LEAD = (
    "Histories that contradict themselves cannot all be true. These values stand in published sources, and "
    "the checks over all records showed that they are wrong, or that two sources cannot both be right."
)
_NONE = "No claim of these records names a check yet."
_SHOWN = (ClaimStatus.REJECTED, ClaimStatus.DISPUTED)


def discoveries_view(facts: Facts) -> Overview:
    """The page, a section for each rule that found something, in the order of the manual."""
    linker = linker_of(PATH, facts)
    by_rule: dict[str, list[FollowedClaim]] = {}
    for followed in facts.claims:
        if followed.claim.found_by is not None and followed.claim.status in _SHOWN:
            by_rule.setdefault(followed.claim.found_by, []).append(followed)
    sections = (
        Section(
            mark_code(rule.manual.title).text.removesuffix("."),
            rule.id,
            _table(rule.id, by_rule[rule.id], linker),
            phrase("Found by the rule ", Link(rule.id, linker.url(f"checks/{rule.id}")), "."),
        )
        for rule in all_rules().values()
        if rule.id in by_rule
    )
    return overview(PATH, "What the checks found", _LEAD, facts, sections, empty=_NONE)


def _table(rule: str, claims: Iterable[FollowedClaim], linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(item.kind, item.record.id)),
            Cell(say_field(item.claim.field)),
            Cell(show_accepted(item.target.value, linker)),
            Cell(show_claimed(item.claim, linker)),
            Cell(linker.publishers(item.claim.sources)),
            Cell(claim_badge(item.claim)),
            Cell(item.claim.why or ""),
        )
        for item in claims
    )
    headings = ("Record", "Field", "Accepted here", "Printed elsewhere", "By", "Status", "Why")
    return Table(f"Found by {rule}", headings, rows, stacks=True)
