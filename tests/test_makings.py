from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from generator import makings
from generator.makings import digest_makings
from tests.records import date

DAY = date("2032-03-01")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "crew.yaml"
    path.write_text("a: {}\n", encoding="utf-8")
    return path


def test_the_same_makings_have_one_digest(file: Path) -> None:
    missing = file.with_name("sites.yaml")
    assert digest_makings([file], DAY) == digest_makings([missing, file], DAY)


def test_another_record_is_another_making(file: Path) -> None:
    before = digest_makings([file], DAY)
    file.write_text("b: {}\n", encoding="utf-8")
    assert digest_makings([file], DAY) != before


def test_another_name_of_a_file_is_another_making(file: Path) -> None:
    before = digest_makings([file], DAY)
    assert digest_makings([file.rename(file.with_name("sites.yaml"))], DAY) != before


def test_another_day_is_another_making(file: Path) -> None:
    assert digest_makings([file], DAY) != digest_makings([file], date("2032-03-02"))


@pytest.mark.parametrize("name", ["code.py", "templates/page.md.j2"])
def test_other_code_is_another_making(
    file: Path, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = tmp_path / "generator" / name
    code.parent.mkdir(parents=True)
    code.write_text("one", encoding="utf-8")
    monkeypatch.setattr(makings, "__file__", str(tmp_path / "generator/makings.py"))
    before = digest_makings([file], DAY)
    code.write_text("two", encoding="utf-8")
    assert digest_makings([file], DAY) != before


def test_another_version_of_a_library_is_another_making(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest_makings([file], DAY)
    monkeypatch.setattr(makings, "distributions", lambda: list(metadata.distributions())[1:])
    assert digest_makings([file], DAY) != before
