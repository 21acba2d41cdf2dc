"""Runs the rules over the linked records: each mistake told once, and none that a record is exempt from.

One wrong value can break several rules. Each finding says which values may be wrong (`about`) and from which
others it follows (`rests_on`), and each rule which others are heard first (`YIELDS_TO`): where one of those
blames such a value, it is silent. A relocation that is missing is told as such, not also as two ships at one
port. What follows from a silent finding is silent too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import TopologicalSorter

from generator.check.suggest import did_you_mean
from generator.derive.facts import Facts
from generator.load.document import Document
from generator.model.base import Record
from generator.model.kinds import Kind
from generator.problem import Level, Problem
from generator.rules.registry import all_rules
from generator.rules.rule import Finding, Rule, Spot


def check_rules(
    facts: Facts, documents: Mapping[Kind, Document], told: frozenset[Spot] = frozenset()
) -> Iterator[Problem]:
    """Every finding of every rule that no exemption covers, and every exemption that covers none.

    `told` are values that were found wrong before; nothing that rests on them is told again.
    """
    exempt = _exemptions(facts)
    used: set[tuple[Kind, str, str]] = set()
    rules = all_rules()
    blamed: dict[str, set[Spot]] = {}
    for rule_id in hearing_order(rules):
        rule = rules[rule_id]
        blamed[rule_id] = set()
        heard = [told, *(blamed[earlier] for earlier in rule.yields_to)]
        for finding in rule.check(facts) if rule.check is not None else ():
            key = (finding.kind, finding.record_id, rule.id)
            if key in exempt:
                used.add(key)
                continue
            blamed[rule_id].update(_with_parents(_blames(finding)))
            suspects = _blames(finding) | finding.rests_on
            if not any(suspects & spots for spots in heard):
                yield _problem(rule, finding, documents[finding.kind])
    for key, position in exempt.items():
        if key not in used:
            yield _unused(key, position, documents[key[0]])


def hearing_order(rules: Mapping[str, Rule]) -> list[str]:
    """Ids of rules, those that others yield to first. Raises `CycleError` where rules yield in a circle."""
    return list(TopologicalSorter({rule.id: rule.yields_to for rule in rules.values()}).static_order())


def _blames(finding: Finding) -> frozenset[Spot]:
    """The value that a finding points at, and the others that may be wrong instead."""
    return finding.about | {(finding.kind.value, finding.record_id, *finding.path)}


def _with_parents(spots: Iterable[Spot]) -> Iterator[Spot]:
    """Values, and all that they are parts of."""
    for spot in spots:
        for length in range(2, len(spot) + 1):
            yield spot[:length]


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
    path = (finding.record_id, *finding.path)
    return Problem(
        rule.id,
        finding.message,
        document.place_of(path, key=finding.at_key)
        if finding.span is None
        else document.place_in(path, *finding.span),
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
