from __future__ import annotations

from pathlib import Path

import pytest

from generator.load.data import load_bytes, load_file
from tests.records import load, told


def test_a_file_is_read_to_plain_values_by_id() -> None:
    loaded = load("b: {name: B}\na: {name: A}\n")
    assert loaded.records == {"b": {"name": "B"}, "a": {"name": "A"}}
    assert list(loaded.document.records) == ["b", "a"]
    assert loaded.problems == ()


def test_a_file_that_is_not_there_is_an_empty_one(tmp_path: Path) -> None:
    loaded = load_file(tmp_path / "crew.yaml", "data/crew.yaml")
    assert (loaded.records, loaded.problems) == ({}, ())
    assert (loaded.document.file, loaded.document.text) == ("data/crew.yaml", "")


@pytest.mark.parametrize("text", ["- a\n- b\n", "only words\n"])
def test_a_file_must_be_a_mapping(text: str) -> None:
    loaded = load(text)
    assert [told(problem) for problem in loaded.problems] == [
        (
            1,
            1,
            "wrong-type",
            "the file must be a mapping of id: record",
            "begin each record with its id and a colon at the start of a line",
        )
    ]
    assert loaded.records == {}


def test_of_a_duplicate_id_the_first_stands() -> None:
    loaded = load("a: {name: first}\na: {name: second}\n")
    assert loaded.records == {"a": {"name": "first"}}
    assert loaded.document.line_of("a") == 1
    assert [(p.rule, p.place.line) for p in loaded.problems] == [("duplicate-key", 2)]


def test_a_file_that_cannot_be_parsed_keeps_its_text_for_the_excerpt() -> None:
    loaded = load("a: {name: A\n")
    assert [problem.rule for problem in loaded.problems] == ["yaml-syntax"]
    assert loaded.document.source_line(1) == "a: {name: A"
    assert loaded.records == {}


def test_a_byte_order_mark_does_not_hide_the_records_or_other_problems() -> None:
    loaded = load(b"\xef\xbb\xbfa: {name: A}\nb: ~\n")
    assert [(p.rule, p.place.line, p.place.column) for p in loaded.problems] == [
        ("byte-order-mark", 1, 1),
        ("empty-value", 2, 4),
    ]
    assert loaded.records["a"] == {"name": "A"}


def test_windows_line_ends_leave_places_right() -> None:
    loaded = load(b"a:\r\n  name: A\r\nb:\r\n  name: B\r\n")
    place = loaded.document.place_of(("b", "name"))
    assert (place.line, place.column, place.end_column) == (4, 9, 10)


@pytest.mark.parametrize("raw", [b"", b"# only a comment\n"])
def test_a_file_without_a_record_is_told(raw: bytes) -> None:
    loaded = load_bytes(raw, "data/crew.yaml")
    assert [told(problem) for problem in loaded.problems] == [
        (
            1,
            1,
            "empty-file",
            "the file holds no record",
            "restore it with `git checkout`, or write {} where there are none yet",
        )
    ]


def test_a_file_may_say_that_it_has_no_records_yet() -> None:
    loaded = load("# none yet\n{}\n")
    assert (loaded.records, loaded.problems) == ({}, ())


def test_a_record_that_cannot_be_read_counts_as_there_and_the_others_are_read() -> None:
    loaded = load("a: {name: A}\nb: {name: [B}\nc: {name: C}\n")
    assert loaded.records == {"a": {"name": "A"}, "c": {"name": "C"}}
    assert set(loaded.document.records) == {"a", "b", "c"}
    assert loaded.document.line_of("b") == 2
    assert loaded.document.complete
    assert {problem.place.line for problem in loaded.problems} == {2}


def test_a_folder_in_place_of_a_file_is_an_error_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "crew.yaml").mkdir()
    with pytest.raises(OSError, match="this must be a file"):
        load_file(tmp_path / "crew.yaml", "data/crew.yaml")
