"""Every page of the manual of checks as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.derive.facts import Facts
from generator.pages.rule import FOLDER, checks_view, find_exemptions, rule_view
from generator.pages.site_pages import File, render_template
from generator.problem import Problem
from generator.rules.rule import Rule


def render_rule_pages(
    facts: Facts, rules: Mapping[str, Rule], told: Mapping[str, str], problems: Sequence[Problem]
) -> Iterator[File]:
    """A page for each rule, and the list of them.

    `told` gives what each rule says of its own failing sample; `problems` are those that the records have.
    """
    exemptions = find_exemptions(facts)
    for rule in rules.values():
        view = rule_view(rule, rules, told[rule.id], facts, exemptions=exemptions, problems=problems)
        yield File(f"{FOLDER}/{rule.id}/index.md", render_template("rule", view=view))
    index = checks_view(rules, problems, exemptions, facts)
    yield File(f"{FOLDER}/index.md", render_template("checks", view=index))
