"""A rule as an argument or option of a command."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from generator.check.suggest import did_you_mean
from generator.rules.registry import all_rules
from generator.rules.rule import Rule


class RuleType(click.ParamType[Rule]):
    """A rule by its id."""

    name = "rule"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Rule:
        """Find the rule; fails with a usage error that names the nearest."""
        if isinstance(value, Rule):
            return value
        rules = all_rules()
        found = rules.get(str(value).strip())
        if found is None:
            hint = did_you_mean(str(value), rules) or "`perigee explain` lists all"
            self.fail(f"there is no rule {value}: {hint}", param, ctx)
        return found

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002  click's signature
        param: click.Parameter,  # noqa: ARG002  click's signature
        incomplete: str,
    ) -> list[CompletionItem]:
        """The rules that begin with what is typed."""
        return [
            CompletionItem(rule.id, help=rule.manual.title)
            for rule in all_rules().values()
            if rule.id.startswith(incomplete)
        ]
