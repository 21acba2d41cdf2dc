"""The manual of the checks: a page for each rule, and their list with the state of the data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.derive.facts import Facts
from generator.model.base import Record
from generator.model.kinds import Kind
from generator.model.reference import PageId
from generator.pages.frame import dump_front_matter
from generator.pages.linker import Linker
from generator.pages.pieces import Badge, Inline, Link, Phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import capitalised, say_date, say_times
from generator.problem import Level, Problem
from generator.rules.registry import GROUPS
from generator.rules.rule import Rule

FOLDER = "checks"
_TONES = {Level.ERROR: "failure", Level.WARNING: "partial"}
_DESCRIPTION = (
    "What is checked in every record before it is published, and what is exempt from it, with the reason."
)


@dataclass(frozen=True)
class Code:
    """A word that a machine reads: an id, a key, a command."""

    text: str

    def __html__(self) -> str:
        return Markup("<code>{}</code>").format(self.text)


@dataclass(frozen=True)
class Exempt:
    """A record that a rule does not hold for, and why."""

    kind: Kind
    record_id: str
    rule: str
    why: str


@dataclass(frozen=True)
class RuleView:
    """All that the template of a rule prints."""

    front_matter: str
    title: str
    lead: Phrase
    level: Badge
    group: Link
    why: str
    """Markdown."""
    told: str
    fails: tuple[str, ...]
    passes: tuple[str, ...]
    exemptions: Table
    standing: Table
    """What it finds in the records as they are."""


@dataclass(frozen=True)
class RuleGroup:
    """Rules of one subject."""

    id: str
    table: Table


@dataclass(frozen=True)
class ChecksView:
    """All that the template of the list of rules prints."""

    front_matter: str
    lead: str
    state: str
    groups: tuple[RuleGroup, ...]
    exemptions: Table


def find_exemptions(facts: Facts) -> tuple[Exempt, ...]:
    """Every exemption in the records, in order of rule."""
    found = [
        Exempt(kind, record.id, exemption.rule, exemption.why)
        for kind in Kind
        for record in facts.encyclopedia.of_kind(kind).values()
        if isinstance(record, Record)
        for exemption in record.ignore
    ]
    return tuple(sorted(found, key=lambda exempt: (exempt.rule, exempt.kind, exempt.record_id)))


def rule_view(
    rule: Rule,
    rules: Mapping[str, Rule],
    told: str,
    facts: Facts,
    *,
    exemptions: Sequence[Exempt],
    problems: Sequence[Problem],
) -> RuleView:
    """The page of a rule. `told` is what it says of its own failing sample.

    `exemptions` and `problems` are all that the records have, whichever rule they are of.
    """
    linker = Linker(facts.encyclopedia, f"{FOLDER}/{rule.id}")
    values = {
        "title": rule.id,
        "description": rule.manual.title.replace("`", ""),
        "template": "record.html",
        "kind_label": "Check",
        "search_weight": 0.2,
        "neighbours": list(_neighbours(rule, rules, linker)),
    }
    own = [exempt for exempt in exemptions if exempt.rule == rule.id]
    return RuleView(
        dump_front_matter(values, f"generator/rules/{rule.id.replace('-', '_')}.py"),
        rule.id,
        mark_code(rule.manual.title),
        _badge(rule.level),
        Link(GROUPS[rule.group], linker.url(FOLDER, rule.group)),
        link_rules(rule.manual.why, rules, rule.id),
        told,
        tuple(_samples(rule.manual.fails)),
        tuple(_samples(rule.manual.passes)),
        Table("Exempt", ("Record", "Why"), tuple((_record(e, linker), Cell(e.why)) for e in own)),
        _standing([problem for problem in problems if problem.rule == rule.id], linker),
    )


def checks_view(
    rules: Mapping[str, Rule], problems: Sequence[Problem], exemptions: Sequence[Exempt], facts: Facts
) -> ChecksView:
    """The list of rules, and the report: `problems` are those of the records that the site is built from."""
    linker = Linker(facts.encyclopedia, FOLDER)
    found = Counter(problem.rule for problem in problems)
    groups = tuple(
        RuleGroup(group, Table(heading, ("Rule", "What it catches", "Level", "Finds now"), rows))
        for group, heading in GROUPS.items()
        if (
            rows := tuple(
                _rule_row(rule, found[rule.id], linker) for rule in rules.values() if rule.group == group
            )
        )
    )
    standing = tuple(
        (_record(exempt, linker), Cell(_rule(exempt.rule, linker)), Cell(exempt.why)) for exempt in exemptions
    )
    many = say_times(len(problems), "problem", "problems") if problems else "no problem"
    state = (
        f"{say_times(len(rules), 'rule', 'rules')}. As of {say_date(facts.as_of)} the records have {many}, "
        f"and {say_times(len(exemptions), 'exemption', 'exemptions') if exemptions else 'no exemption'}."
    )
    values = {"title": "Checks", "description": _DESCRIPTION, "template": "list.html"}
    return ChecksView(
        dump_front_matter(values, "generator/rules/"),
        _DESCRIPTION,
        capitalised(state),
        groups,
        Table("Exemptions", ("Record", "Rule", "Why"), standing),
    )


def mark_code(text: str) -> Phrase:
    """A line of Markdown whose only markup is words between backticks."""
    parts = text.split("`")
    return Phrase(tuple(Code(part) if odd % 2 else part for odd, part in enumerate(parts) if part))


def link_rules(text: str, rules: Mapping[str, Rule], here: str) -> str:
    """Markdown with the ids of other rules between backticks made links to their pages."""

    def link(found: re.Match[str]) -> str:
        other = found[1]
        return f"[{found[0]}](../{other}/index.md)" if other in rules and other != here else found[0]

    return re.sub(r"`([a-z0-9-]+)`", link, text)


def _rule_row(rule: Rule, found: int, linker: Linker) -> tuple[Cell, ...]:
    return (
        Cell(_rule(rule.id, linker)),
        Cell(mark_code(rule.manual.title)),
        Cell(_badge(rule.level)),
        Cell.number(f"{found:,}" if found else ""),
    )


def _standing(problems: Sequence[Problem], linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.page(PageId(problem.record)) if problem.record else problem.place.file),
            Cell(problem.message),
            Cell(problem.hint),
            Cell(f"{problem.place.file}, line {problem.place.line}"),
        )
        for problem in problems
    )
    return Table("What it finds in the records now", ("Record", "What it says", "Remedy", "Where"), rows)


def _rule(rule_id: str, linker: Linker) -> Inline:
    return Link(rule_id, linker.url(f"{FOLDER}/{rule_id}"))


def _record(exempt: Exempt, linker: Linker) -> Cell:
    return Cell(linker.to(exempt.kind, exempt.record_id))


def _badge(level: Level) -> Badge:
    return Badge(level.value, _TONES[level])


def _samples(files: Mapping[str, str]) -> Iterator[str]:
    for name, text in files.items():
        yield f"# {name}.yaml\n{text.rstrip()}"


def _neighbours(rule: Rule, rules: Mapping[str, Rule], linker: Linker) -> Iterator[dict[str, object]]:
    """The rules before and after in the manual, and those of the same subject."""

    def entry(other: str, note: str = "") -> dict[str, object]:
        return {"title": other, "url": linker.url(f"{FOLDER}/{other}"), "note": note}

    order = list(rules)
    here = order.index(rule.id)
    beside = [entry(other, "previous") for other in order[max(here - 1, 0) : here]]
    beside += [entry(other, "next") for other in order[here + 1 : here + 2]]
    if beside:
        yield {"label": "Checks", "items": beside}
    alike = [entry(other.id) for other in rules.values() if other.group == rule.group and other is not rule]
    if alike:
        yield {"label": GROUPS[rule.group], "items": alike}
