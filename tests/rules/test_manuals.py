from __future__ import annotations

import ast
from graphlib import CycleError
from pathlib import Path

import pytest

import generator
from generator.check.rules import hearing_order
from generator.check.sample import check_sample
from generator.rules.registry import GROUPS, all_rules
from generator.rules.rule import Manual, Rule

RULES = all_rules()
SOURCES = [
    path for path in Path(generator.__file__).parent.rglob("*.py") if path.parent.name in ("check", "load")
]
WITHOUT_SAMPLE = {"id-lost"} | {rule.id for rule in RULES.values() if rule.group == "text-files"}
"""What no YAML text in a manual can show: broken bytes, sizes, line ends, and ids of another branch."""


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_every_rule_has_a_manual(rule: Rule) -> None:
    manual = rule.manual
    assert manual.title.endswith("."), f"the first line of {rule.id} is a sentence"
    assert manual.why, f"{rule.id} says why"
    assert rule.group in GROUPS


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_the_failing_sample_breaks_the_rule_and_the_passing_one_does_not(rule: Rule) -> None:
    if rule.id in WITHOUT_SAMPLE and not rule.manual.fails:
        return
    assert rule.id in {problem.rule for problem in check_sample(rule.manual.fails).problems}
    assert rule.manual.passes, f"{rule.id} shows how it is mended"
    assert rule.id not in {problem.rule for problem in check_sample(rule.manual.passes).problems}


def test_a_rule_without_a_sample_has_a_reason() -> None:
    assert {rule.id for rule in RULES.values() if not rule.manual.fails} <= WITHOUT_SAMPLE


def _emitted() -> dict[str, str]:
    """Rule ids that the code of loading and checking names, with the module that names each."""
    ids: dict[str, str] = {}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            first = node.args[0]
            if called in ("Problem", "_report", "PydanticCustomError") and isinstance(first, ast.Constant):
                ids[str(first.value)] = path.name
    return ids


def test_every_rule_id_that_the_code_names_is_registered() -> None:
    emitted = _emitted()
    assert "duplicate-key" in emitted
    assert {rule_id: where for rule_id, where in emitted.items() if rule_id not in RULES} == {}


def test_rules_are_in_the_order_of_the_manual() -> None:
    groups = [list(GROUPS).index(rule.group) for rule in RULES.values()]
    assert groups == sorted(groups)


def test_rules_yield_to_rules_that_exist_and_never_in_a_circle() -> None:
    for rule in RULES.values():
        assert set(rule.yields_to) <= set(RULES), f"{rule.id} yields to a rule that does not exist"
    order = hearing_order(RULES)
    assert sorted(order) == sorted(RULES)
    for rule in RULES.values():
        assert all(order.index(earlier) < order.index(rule.id) for earlier in rule.yields_to)


def test_a_circle_of_rules_is_refused() -> None:
    manual = Manual("It fails.", "Because.")
    one = RULES["port-occupied"]
    rules = {
        "a": Rule("a", one.group, one.level, manual, yields_to=("b",)),
        "b": Rule("b", one.group, one.level, manual, yields_to=("a",)),
    }
    with pytest.raises(CycleError):
        hearing_order(rules)
