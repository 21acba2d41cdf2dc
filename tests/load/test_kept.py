"""Values that are kept between runs: a shortcut that changes no answer."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.check import Checked, check_data
from generator.load import data
from generator.load.data import Loaded, load_file
from generator.load.kept import KeptValues
from tests.records import date

RAW = (
    "# all of them\nb:\n  name: B\n  native: {ru: Слово}\n  parts: ['1', \"2\"]\na:\n  name: '007'\n".encode()
)


@pytest.fixture
def kept(tmp_path: Path) -> KeptValues:
    return KeptValues(tmp_path / ".cache" / "records")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "crew.yaml"
    path.write_bytes(RAW)
    return path


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The bytes that were parsed, one entry for each time."""
    seen: list[bytes] = []
    parse: Callable[[bytes, str], Loaded] = data.load_bytes

    def count(raw: bytes, file: str) -> Loaded:
        seen.append(raw)
        return parse(raw, file)

    monkeypatch.setattr(data, "load_bytes", count)
    return seen


def entry_of(kept: KeptValues) -> Path:
    return kept.folder / "crew.yaml.json"


def test_a_file_is_parsed_once_and_gives_the_same_again(
    file: Path, kept: KeptValues, parsed: list[bytes]
) -> None:
    first, again = (load_file(file, "data/crew.yaml", kept) for _ in range(2))
    assert parsed == [RAW]
    assert list(again.records.items()) == list(first.records.items())
    assert list(again.document.records) == list(first.document.records) == ["b", "a"]
    assert (again.document.text, again.document.complete) == (first.document.text, first.document.complete)
    assert again.problems == first.problems == ()


def test_places_are_those_of_the_file(file: Path, kept: KeptValues, parsed: list[bytes]) -> None:
    first, again = (load_file(file, "data/crew.yaml", kept).document for _ in range(2))
    assert parsed == [RAW]
    for path in (("b",), ("b", "native", "ru"), ("b", "parts", 1), ("a", "name"), ("gone",)):
        assert again.place_of(path) == first.place_of(path)
    assert parsed == [RAW, RAW]


def test_other_bytes_are_parsed(file: Path, kept: KeptValues) -> None:
    load_file(file, "data/crew.yaml", kept)
    file.write_bytes(RAW.replace(b"007", b"008"))
    assert load_file(file, "data/crew.yaml", kept).records["a"] == {"name": "008"}


def test_a_file_with_a_problem_is_not_kept(file: Path, kept: KeptValues) -> None:
    file.write_bytes(RAW + b"a: {name: twice}\n")
    first, again = (load_file(file, "data/crew.yaml", kept) for _ in range(2))
    assert [problem.rule for problem in first.problems] == ["duplicate-key"]
    assert again.problems == first.problems
    assert not entry_of(kept).exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda entry: entry[:0],
        lambda entry: entry[:-1],
        lambda entry: entry.replace(b"007", b"008"),
        lambda entry: entry.split(b"\n")[0],
        lambda entry: b"\xff\x00" + entry,
    ],
    ids=["empty", "cut off", "one character", "a line", "other bytes"],
)
def test_a_damaged_entry_is_not_believed_and_is_mended(
    damage: Callable[[bytes], bytes], file: Path, kept: KeptValues
) -> None:
    first = load_file(file, "data/crew.yaml", kept)
    whole = entry_of(kept).read_bytes()
    entry_of(kept).write_bytes(damage(whole))
    assert load_file(file, "data/crew.yaml", kept).records == first.records
    assert entry_of(kept).read_bytes() == whole


def test_what_another_reader_kept_is_not_believed(
    file: Path, kept: KeptValues, parsed: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    load_file(file, "data/crew.yaml", kept)
    monkeypatch.setattr("generator.load.kept._reader", lambda: b"the code of another day")
    load_file(file, "data/crew.yaml", kept)
    assert parsed == [RAW, RAW]


def test_where_nothing_can_be_kept_the_answer_is_the_same(file: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"a file where the folder would be")
    loaded = load_file(file, "data/crew.yaml", KeptValues(tmp_path / "taken"))
    assert loaded.records["a"] == {"name": "007"}


def test_a_check_says_the_same_with_and_without(tmp_path: Path, kept: KeptValues) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "crew.yaml").write_text(
        "anna:\n  name: Anna\n  nmae: Ana\n  sources: [nowhere]\n"
        "boris:\n  name: Boris\n  sort: Boris\n  citizenship: [RU]\n  biography: He flew last week.\n",
        encoding="utf-8",
    )

    def check(kept: KeptValues | None) -> Checked:
        return check_data(folder, date("2026-01-01"), kept=kept)

    plain, first, again = (check(place) for place in (None, kept, kept))
    assert {"unknown-key", "relative-date"} <= {problem.rule for problem in plain.problems}
    assert first.problems == again.problems == plain.problems
