"""A claim says that it was found by a rule that does not exist.

`found_by:` names the rule that gave a wrong value away, so that the page of what the checks found can
list it under that rule. A name that is misspelt would leave it out.

Fails:
    # programmes.yaml
    one:
      name: One
      claims: [{field: name, value: Two, status: rejected, found_by: port-ocupied}]

Passes:
    # programmes.yaml
    one:
      name: One
      claims: [{field: name, value: Two, status: rejected, found_by: port-occupied}]
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.suggest import did_you_mean
from generator.derive.facts import Facts
from generator.problem import Level
from generator.rules.registry import all_rules
from generator.rules.rule import Finding

GROUP = "references"
LEVEL = Level.ERROR


def check(facts: Facts) -> Iterator[Finding]:
    """Every claim whose rule is not in the registry."""
    rules = all_rules()
    for followed in facts.claims:
        named = followed.claim.found_by
        if named is not None and named not in rules:
            yield Finding(
                followed.kind,
                followed.record.id,
                ("claims", followed.position, "found_by"),
                f"there is no rule {named}",
                did_you_mean(named, rules) or "see `perigee explain`",
            )
