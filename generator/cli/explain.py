"""`perigee explain`: the manual of a rule."""

from __future__ import annotations

import click
from rich.markdown import Markdown

from generator.cli.output import print_lines, print_rendered, terminal
from generator.cli.rule_type import RuleType
from generator.report.manual import render_list, render_manual
from generator.rules.registry import all_rules
from generator.rules.rule import Rule


@click.command()
@click.argument("rule", type=RuleType(), required=False)
def explain(rule: Rule | None) -> None:
    """Print the manual of a RULE: what it catches, why, and a sample that fails and one that passes.

    Without an argument, list every rule. The id of a rule stands in each problem: error[port-occupied].
    """
    manual = render_manual(rule) if rule is not None else render_list(all_rules())
    console = terminal()
    if console is None:
        print_lines([manual.rstrip("\n")])
    else:
        print_rendered(Markdown(manual), console)
