"""Runs the rules over the linked records, minus what a record exempts itself from with a reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.check.suggest import did_you_mean
from generator.derive.facts import Facts
from generator.load.document import Document
from generator.model.base import Record
from generator.model.kinds import Kind
from generator.problem import Level, Problem
from generator.rules.registry import all_rules
from generator.rules.rule import Finding, Rule


def check_rules(facts: Facts, documents: Mapping[Kind, Document]) -> Iterator[Problem]:
    """Every finding of every rule that no exemption covers, and every exemption that covers none."""
    exempt = _exemptions(facts)
    used: set[tuple[Kind, str, str]] = set()
    for rule in all_rules().values():
        if rule.check is None:
            continue
        for finding in rule.check(facts):
            key = (finding.kind, finding.record_id, rule.id)
            if key in exempt:
                used.add(key)
            else:
                yield _problem(rule, finding, documents[finding.kind])
    for key, position in exempt.items():
        if key not in used:
            yield _unused(key, position, documents[key[0]])


def _exemptions(facts: Facts) -> dict[tuple[Kind, str, str], int]:
    """Position in `ignore` by kind, record and rule."""
    return {
        (kind, record.id, exemption.rule): position
        for kind in Kind
        for record in facts.encyclopedia.of_kind(kind).values()
        if isinstance(record, Record)
        for position, exemption in enumerate(record.ignore)
    }


def _problem(rule: Rule, finding: Finding, document: Document) -> Problem:
    return Problem(
        rule.id,
        finding.message,
        document.place_of((finding.record_id, *finding.path), key=finding.at_key),
        finding.hint,
        rule.level,
        f"{finding.kind}/{finding.record_id}",
        ".".join(str(step) for step in finding.path),
    )


def _unused(key: tuple[Kind, str, str], position: int, document: Document) -> Problem:
    kind, record_id, rule = key
    known = all_rules()
    message = f"{record_id} does not break {rule}: the exemption is not needed"
    hint = "delete the exemption"
    if rule not in known:
        message, hint = f"there is no rule {rule}", did_you_mean(rule, known) or "see `perigee explain`"
    return Problem(
        "unused-exemption",
        message,
        document.place_of((record_id, "ignore", position, "rule")),
        hint,
        Level.ERROR,
        f"{kind}/{record_id}",
        f"ignore.{position}.rule",
    )
