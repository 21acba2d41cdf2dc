"""All rules, by id. A module in this package with a `GROUP` is a rule; nothing else needs to be told."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import generator.rules as package
from generator.rules.rule import Rule, read_rule

GROUPS = {
    "text-files": "Files that cannot be read",
    "shape": "Shape of a record",
    "references": "References between records",
    "chronology": "Order of time",
    "space": "Who and what is where",
    "agreement": "Agreement of values",
    "trust": "Sources",
    "text": "Wording",
    "time": "What has become old",
    "names": "Names",
    "history": "Ids over time",
    "exemptions": "Exemptions",
}
"""Groups of rules with their headings, in the order of the manual."""


@cache
def all_rules() -> Mapping[str, Rule]:
    """Every rule by id, in order of group and id. Raises `ValueError` for a rule without a manual."""
    modules = [import_module(f"{package.__name__}.{info.name}") for info in iter_modules(package.__path__)]
    rules = [read_rule(module) for module in modules if hasattr(module, "GROUP")]
    order = list(GROUPS)
    return {rule.id: rule for rule in sorted(rules, key=lambda rule: (order.index(rule.group), rule.id))}
