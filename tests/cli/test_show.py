from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import perigee
from generator.cli.show import record_text
from tests.records import load
from tests.records import write_data as write

PEOPLE = """
    # People.

    anna:
      name: Anna
      sort: Anna
      unrecorded_flights:
        - {flight: A, launched: 2020-01-01T00:00:00Z, landed: 2020-01-11T00:00:00Z}

    # About the second.
    twin:
      name: Twin  # so written
      sort: Twin
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    twin = "twin:\n  name: The twin programme\n"
    return write(folder, crew=PEOPLE, programmes=twin, redirects="crew/annie: crew/anna\n")


def run(data: Path, *arguments: str) -> Result:
    return CliRunner().invoke(perigee, ["show", f"--data={data}", "--as-of=2026-01-01", *arguments])


def test_a_record_is_shown_as_it_is_written_with_what_follows(data: Path) -> None:
    result = run(data, "anna")
    assert result.exit_code == 0
    assert result.stdout == (
        f"# {data}/crew.yaml:3\n"
        "anna:\n"
        "  name: Anna\n"
        "  sort: Anna\n"
        "  unrecorded_flights:\n"
        "    - {flight: A, launched: 2020-01-01T00:00:00Z, landed: 2020-01-11T00:00:00Z}\n"
        "# what follows from it, as of 2026-01-01\n"
        "flights: 1\n"
        "time in space: 10d 0h 0m 0s\n"
        "rank: 1\n"
        "flight 1: A → A: 10d 0h 0m 0s, landed\n"
        "line 3: error[value-without-source] every person must name a source: "
        "anna names none for its values\n"
        "\n"
    )


def test_an_id_of_two_kinds_shows_both_and_a_kind_chooses(data: Path) -> None:
    assert [line for line in run(data, "twin").stdout.splitlines() if line.startswith("# /")] == [
        f"# {data}/crew.yaml:10",
        f"# {data}/programmes.yaml:1",
    ]
    shown = run(data, "programmes/twin").stdout
    assert "name: The twin programme" in shown
    assert "so written" not in shown


@pytest.mark.parametrize("record", ["Anna", "ANNA", "crew/Anna"])
def test_a_name_that_is_the_id_but_for_its_capitals_will_do(data: Path, record: str) -> None:
    assert run(data, record).stdout == run(data, "anna").stdout


def test_a_comment_of_the_next_record_is_not_shown(data: Path) -> None:
    assert "About the second" not in run(data, "anna").stdout
    assert "  name: Twin  # so written\n" in run(data, "crew/twin").stdout


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ("ana", "there is no record ana; did you mean anna?\n"),
        ("Twi", "there is no record Twi; did you mean twin?\n"),
        ("missions/anna", "there is no record missions/anna; did you mean crew/anna?\n"),
        ("agencies/twin", "there is no record agencies/twin; did you mean crew/twin or programmes/twin?\n"),
        ("zzzzzz", "there is no record zzzzzz\n"),
        ("annie", "there is no record annie; it is now crew/anna\n"),
        ("crew/annie", "there is no record crew/annie; it is now crew/anna\n"),
        ("", "there is no record \n"),
    ],
)
def test_an_unknown_record_is_answered_with_the_nearest(data: Path, record: str, message: str) -> None:
    result = run(data, record)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", message)


def test_a_record_with_a_mistake_is_shown_with_it(data: Path) -> None:
    write(data, crew="anna:\n  nam: Anna\n  sort: Anna\n")
    result = run(data, "anna")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[1:] == [
        "anna:",
        "  nam: Anna",
        "  sort: Anna",
        "line 1: error[missing-key] name must be given",
        "line 2: error[unknown-key] nam is not a key here",
        "",
    ]


def test_a_locale_that_cannot_write_a_name_gets_question_marks(data: Path) -> None:
    write(data, crew="anna:\n  name: Анна\n  sort: Anna\n")
    result = CliRunner(charset="ascii").invoke(perigee, ["show", f"--data={data}", "anna"])
    assert result.exit_code == 0
    assert "  name: ????\n" in result.stdout


def test_a_folder_without_records_is_a_usage_error(tmp_path: Path) -> None:
    result = run(tmp_path, "anna")
    assert result.exit_code == 2
    assert f"there is no data file in {tmp_path}" in result.stderr


def test_the_last_record_ends_before_the_comments_that_end_the_file() -> None:
    document = load("a:\n  name: A\n\nb:\n  name: B\n  # open\n\n# The end.\n").document
    assert record_text(document, "a") == (1, "a:\n  name: A")
    assert record_text(document, "b") == (4, "b:\n  name: B\n  # open")
