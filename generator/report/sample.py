"""What a rule says of the failing sample in its own manual: really run, so never out of date."""

from __future__ import annotations

from generator.check.sample import check_sample
from generator.report.text import render_problem
from generator.rules.rule import Rule

MAX_SHOWN = 3
WIDTH = 100


def render_sample(rule: Rule) -> str:
    """The first problems of the rule's failing sample as `perigee check` prints them.

    Empty where the sample alone does not show it: what is lost in history needs two states of the data.
    """
    checked = check_sample(rule.manual.fails)
    found = [problem for problem in checked.problems if problem.rule == rule.id]
    return "\n".join(
        render_problem(problem, checked.source_line, WIDTH).plain for problem in found[:MAX_SHOWN]
    )
