from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.cli import as_of
from generator.cli.as_of import DayType, default_as_of
from generator.model.date import Date
from tests.repository import commit, git, repository


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of records that were committed late on a day, far from today."""
    folder = repository(tmp_path / "repository", programmes="soyuz: {name: Soyuz}\n")
    (folder / "agencies.yaml").write_text("nasa: {name: NASA}\n", encoding="utf-8")
    commit(folder, at="2001-02-03T23:30:00Z")
    return folder


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> str:
    """A clock that stands still."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            assert tz is UTC
            return datetime(1999, 12, 31, 23, 59, tzinfo=UTC)

    monkeypatch.setattr(as_of, "datetime", Clock)
    return "1999-12-31"


def test_now_is_the_day_of_the_newest_commit_of_the_data(data: Path) -> None:
    assert default_as_of(data).text == "2001-02-03"


def test_a_commit_that_does_not_touch_the_data_does_not_count(data: Path) -> None:
    (data.parent / "README.md").write_text("Read me.\n", encoding="utf-8")
    git(data.parent, "add", "README.md")
    git(data.parent, "commit", "--quiet", "--message=Read", at="2002-02-02T12:00:00Z")
    assert default_as_of(data).text == "2001-02-03"


def test_the_day_is_that_of_utc(data: Path) -> None:
    (data / "agencies.yaml").unlink()
    commit(data, at="2003-01-01T01:00:00+03:00")
    assert default_as_of(data).text == "2002-12-31"


def test_an_edit_that_is_not_committed_does_not_count(data: Path) -> None:
    (data / "agencies.yaml").write_text("nasa: {name: N.A.S.A.}\n", encoding="utf-8")
    assert default_as_of(data).text == "2001-02-03"


def test_data_that_was_never_committed_is_of_today(data: Path, today: str) -> None:
    other = data.parent / "other"
    other.mkdir()
    (other / "agencies.yaml").write_text("nasa: {name: NASA}\n", encoding="utf-8")
    assert default_as_of(other).text == today


def test_data_outside_of_any_repository_is_of_today(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, today: str
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert default_as_of(tmp_path).text == today


def test_a_machine_without_git_takes_today(
    data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, today: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert default_as_of(data).text == today


@click.command()
@as_of.as_of_option
def command(as_of: Date | None) -> None:
    click.echo(as_of.text if as_of is not None else "none")


def test_a_day_can_be_given() -> None:
    assert CliRunner().invoke(command, ["--as-of", "2026-11-22"]).stdout == "2026-11-22\n"
    assert CliRunner().invoke(command, []).stdout == "none\n"


@pytest.mark.parametrize(
    "text", ["2026-11", "2026", "2026-11-22~", "2026-11-22/..", "2026-11-22T05:00Z", "2026-Q1"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    result = CliRunner().invoke(command, ["--as-of", text])
    assert result.exit_code == 2
    assert f"'{text}' is not a day: write it like 2026-11-22" in result.stderr


@pytest.mark.parametrize("text", ["today", "2026-02-30", "22.11.2026", ""])
def test_what_is_no_date_is_refused(text: str) -> None:
    result = CliRunner().invoke(command, ["--as-of", text])
    assert result.exit_code == 2
    assert "Invalid value for '--as-of'" in result.stderr


def test_a_day_is_taken_as_it_is() -> None:
    day = Date.parse("2026-11-22")
    assert DayType().convert(day, None, None) is day
