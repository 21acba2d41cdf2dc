from __future__ import annotations

import pytest
from click.testing import CliRunner

from generator.cli.main import perigee
from generator.cli.rule_type import RuleType
from generator.report.manual import render_manual
from generator.rules.registry import GROUPS, all_rules


def test_a_rule_is_explained_by_its_manual() -> None:
    result = CliRunner().invoke(perigee, ["explain", "port-occupied"])
    assert result.stdout == render_manual(all_rules()["port-occupied"])
    assert result.exit_code == 0


def test_without_a_rule_all_are_listed_under_their_groups() -> None:
    result = CliRunner().invoke(perigee, ["explain"])
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    for rule in all_rules().values():
        assert f"- `{rule.id}` ({rule.level.value}): {rule.manual.title}" in lines
        assert f"## {GROUPS[rule.group]}" in lines


def test_an_unknown_rule_is_answered_with_the_nearest() -> None:
    result = CliRunner().invoke(perigee, ["explain", "port-ocupied"])
    assert result.exit_code == 2
    assert "there is no rule port-ocupied: did you mean port-occupied" in result.stderr


def test_a_rule_like_no_other_is_answered_with_the_list() -> None:
    result = CliRunner().invoke(perigee, ["explain", "zzzzzz"])
    assert result.exit_code == 2
    assert "there is no rule zzzzzz: `perigee explain` lists all" in result.stderr


def test_a_forced_terminal_gets_headings_instead_of_markdown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    result = CliRunner().invoke(perigee, ["explain", "port-occupied"])
    assert "```" not in result.stdout
    assert "\x1b[" in result.stdout
    assert "ship-a" in result.stdout


def test_a_shell_completes_the_ids_of_rules() -> None:
    command = perigee.get_command(None, "explain")  # type: ignore[arg-type]
    assert command is not None
    (argument,) = command.params
    found = RuleType().shell_complete(None, argument, "port-occ")  # type: ignore[arg-type]
    assert [item.value for item in found] == ["port-occupied"]
