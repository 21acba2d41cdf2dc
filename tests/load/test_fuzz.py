"""Files of the real data, damaged in many ways: problems with a place in the file, never a traceback."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.check.check import Checked, check_data
from generator.format.data_file import KIND_OF_FILE
from generator.load.data import load_bytes
from generator.model.date import Date

DATA = Path(__file__).parents[2] / "data"
TODAY = Date.parse("2026-11-22")
SMALL = ("anomalies.yaml", "expeditions.yaml", "programmes.yaml", "sites.yaml", "stations.yaml")
SIGNS = "\"'[]{}:,-#&*!|>%@`?~\t\r\n \\\0\ufeff\u2028é"
BOUNDED = settings(
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
)
MOST = 3000
"""More problems than records, references and lines of the small files together could have."""

pytestmark = pytest.mark.data


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A copy of the real data to be damaged."""
    with tempfile.TemporaryDirectory() as copy:
        for name in KIND_OF_FILE:
            shutil.copy(DATA / name, copy)
        yield Path(copy)


def check_with(folder: Path, name: str, raw: bytes) -> Checked:
    """Check the real data with one file replaced."""
    path = folder / name
    path.write_bytes(raw)
    try:
        return check_data(folder, TODAY)
    finally:
        shutil.copy(DATA / name, folder)


def assert_told(checked: Checked) -> None:
    """Every problem has a file, and a place in that file."""
    lines = {document.file: document.text.count("\n") + 1 for document in checked.documents.values()}
    assert len(checked.problems) < MOST
    for problem in checked.problems:
        place = problem.place
        assert problem.rule
        assert problem.message
        assert place.file.startswith("data/")
        assert place.column >= 1
        assert 1 <= place.line <= lines.get(place.file, place.line)
        assert (place.end_line, place.end_column) >= (place.line, place.column)


def real_text(name: str) -> str:
    return (DATA / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "column", "said"),
    [
        ("  name: Soyuz MS-27\n", '  name: "Soyuz MS-27\n', 9, "the quotation mark is not closed"),
        (
            "  name: Soyuz MS-27\n",
            "   name: Soyuz MS-27\n",
            3,
            "this is not YAML: while parsing a block mapping did not find expected key",
        ),
        ("{person: jonny-kim, ", "{person: [jonny-kim, ", 16, "the bracket [ is not closed"),
        ("  name: Soyuz MS-27\n", "\tname: Soyuz MS-27\n", 1, "a tab must not stand in a data file"),
        (
            "  name: Soyuz MS-27\n",
            "<<<<<<< HEAD\n  name: Soyuz MS-27\n=======\n>>>>>>> x\n",
            1,
            "a merge was left unfinished here",
        ),
    ],
)
def test_one_slip_in_the_real_missions_is_one_problem(
    folder: Path, old: str, new: str, column: int, said: str
) -> None:
    text = real_text("missions.yaml")
    start = text.index(old, text.index("\nsoyuz-ms-27:"))
    checked = check_with(folder, "missions.yaml", (text[:start] + text[start:].replace(old, new, 1)).encode())
    line = text[:start].count("\n") + 1 + (" name" in new and new.startswith("   "))
    found = [(p.place.file, p.place.line, p.place.column, p.message) for p in checked.problems]
    assert found == [("data/missions.yaml", line, column, said)]


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, str]:
    """A small data file with one to three damages to characters, lines, words or indentation."""
    name = draw(st.sampled_from(SMALL))
    lines = real_text(name).split("\n")
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        column = draw(st.integers(0, len(line)))
        words = line.split(" ")
        word = draw(st.integers(0, len(words) - 1))
        other = draw(st.integers(0, len(lines) - 1))
        match draw(
            st.sampled_from(["cut", "put", "twice", "swap", "gone", "in", "out", "word", "words", "glue"])
        ):
            case "cut":
                lines[at] = line[:column] + line[column + 1 :]
            case "put":
                lines[at] = line[:column] + draw(st.sampled_from(SIGNS)) + line[column:]
            case "twice":
                lines.insert(other, line)
            case "swap":
                lines[at], lines[other] = lines[other], line
            case "gone":
                lines[at] = ""
            case "in":
                lines[at] = " " * draw(st.integers(1, 4)) + line
            case "out":
                lines[at] = line[draw(st.integers(1, 4)) :]
            case "word":
                lines[at] = " ".join(words[:word] + words[word + 1 :])
            case "words":
                lines[at] = " ".join([*words[:word], words[word], *words[word:]])
            case _:
                lines[at] = line + draw(st.sampled_from(["", " "])) + lines[other].strip()
    return name, "\n".join(lines)


@settings(BOUNDED, max_examples=6)
@given(damaged())
def test_a_damaged_file_is_told_by_the_whole_check(folder: Path, damage: tuple[str, str]) -> None:
    name, text = damage
    assert_told(check_with(folder, name, text.encode("utf-8")))


@settings(BOUNDED, max_examples=150)
@given(damaged())
def test_a_damaged_file_is_read_as_far_as_can_be(damage: tuple[str, str]) -> None:
    name, text = damage
    loaded = load_bytes(text.encode("utf-8"), name)
    records = len(load_bytes((DATA / name).read_bytes(), name).document.records)
    last = loaded.document.text.count("\n") + 1
    assert all(1 <= problem.place.line <= last for problem in loaded.problems)
    assert all(problem.hint for problem in loaded.problems)
    assert len(loaded.document.records) >= records - 7, (
        "at most two records are lost to each of three damages"
    )


@settings(BOUNDED, max_examples=150)
@given(st.binary(max_size=300))
def test_any_bytes_are_told(raw: bytes) -> None:
    loaded = load_bytes(raw, "data/missions.yaml")
    last = max(loaded.document.text.count("\n") + 1, 1)
    assert all(1 <= problem.place.line <= last for problem in loaded.problems)
    assert loaded.records or loaded.problems or raw.strip() == b"{}"


@settings(BOUNDED, max_examples=200)
@given(st.text(alphabet=f"abc01{SIGNS}", max_size=120))
def test_any_signs_are_told(text: str) -> None:
    loaded = load_bytes(text.encode("utf-8"), "data/missions.yaml")
    last = max(loaded.document.text.count("\n") + 1, 1)
    assert all(1 <= problem.place.line <= last for problem in loaded.problems)


@settings(BOUNDED, max_examples=5)
@given(st.sampled_from(sorted(KIND_OF_FILE)), st.binary(max_size=200))
def test_any_bytes_in_place_of_a_file_are_told_by_the_whole_check(
    folder: Path, name: str, raw: bytes
) -> None:
    assert_told(check_with(folder, name, raw))
