from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.check.check import check_data
from generator.check.history import HistoryError, check_history
from tests.records import date, told, write_data

PROGRAMMES = """
    one:
      name: One
    two:
      name: Two
    three:
      name: Three
"""


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A repository with three programmes and a redirect."""
    write_data(tmp_path, programmes=PROGRAMMES, redirects="programmes/zero: programmes/one\n")
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "base"]):
        identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *identity, *arguments], cwd=tmp_path, check=True, capture_output=True)
    return tmp_path


def lost(folder: Path) -> list[tuple[int, int, str, str, str]]:
    checked = check_data(folder, date("2026-01-01"))
    redirects = checked.facts.encyclopedia.redirects
    return [told(problem) for problem in check_history(folder, "HEAD", checked.documents, redirects)]


def test_nothing_is_lost_where_nothing_changed(base: Path) -> None:
    assert lost(base) == []


def test_a_lost_record_is_told_at_the_one_that_stands_in_its_place(base: Path) -> None:
    write_data(base, programmes=PROGRAMMES.replace("    two:\n      name: Two\n", ""))
    message = "two was a record at HEAD, and is gone without a redirect"
    hint = "put the record back, or write in redirects.yaml: programmes/two: programmes/…"
    assert lost(base) == [(3, 1, "id-lost", message, hint)]


def test_the_last_record_is_told_at_the_beginning_of_the_file_and_a_new_id_is_proposed(base: Path) -> None:
    write_data(base, programmes=PROGRAMMES.replace("three:", "three-b:"))
    message = "three was a record at HEAD, and is gone without a redirect"
    hint = "put the record back, or write in redirects.yaml: programmes/three: programmes/three-b"
    assert lost(base) == [(1, 1, "id-lost", message, hint)]


def test_a_redirect_keeps_an_id(base: Path) -> None:
    redirects = "programmes/zero: programmes/one\nprogrammes/three: programmes/three-b\n"
    write_data(base, programmes=PROGRAMMES.replace("three:", "three-b:"), redirects=redirects)
    assert lost(base) == []


def test_a_redirect_is_kept_for_ever_too(base: Path) -> None:
    write_data(base, redirects="{}\n")
    message = "programmes/zero was redirected to programmes/one at HEAD, and is gone"
    hint = "put the line back: programmes/zero: programmes/one"
    assert lost(base) == [(1, 1, "id-lost", message, hint)]


def test_a_redirect_to_a_record_that_moved_on_is_put_back_in_one_step(base: Path) -> None:
    write_data(
        base,
        programmes=PROGRAMMES.replace("one:", "uno:"),
        redirects="programmes/one: programmes/uno\n",
    )
    ((_, _, _, _, hint),) = lost(base)
    assert hint == "put the line back: programmes/zero: programmes/uno"


def test_without_a_repository_nothing_can_be_compared(tmp_path: Path) -> None:
    write_data(tmp_path, programmes=PROGRAMMES)
    with pytest.raises(HistoryError, match="there is no revision 'HEAD'"):
        lost(tmp_path)
