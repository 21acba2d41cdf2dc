"""Whatever the bytes of a data file are: a problem at the line to look at, the other records still read."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.check.check import check_data
from generator.load.data import load_bytes, load_file
from generator.load.text import MAX_BYTES
from generator.model.date import Date

FILE = "data/missions.yaml"
ABOVE = b"above:\n  name: A\n"
BELOW = b"below:\n  name: B\n"

Found = list[tuple[int, int, str]]


def found(raw: bytes) -> Found:
    return [(p.place.line, p.place.column, p.rule) for p in load_bytes(raw, FILE).problems]


@pytest.mark.parametrize(
    ("raw", "problems"),
    [
        pytest.param(b"", [(1, 1, "empty-file")], id="empty"),
        pytest.param(b"\n\n", [(1, 1, "empty-file")], id="blank lines"),
        pytest.param(b"# Missions\n", [(1, 1, "empty-file")], id="comments alone"),
        pytest.param(b"{}\n", [], id="no record yet"),
        pytest.param(b"# Missions\n- a\n", [(2, 1, "wrong-type")], id="a list"),
        pytest.param(b"only words\n", [(1, 1, "wrong-type")], id="a scalar"),
        pytest.param(b"null\n", [(1, 1, "wrong-type")], id="nothing"),
        pytest.param(b"\xff\xfea\x00:\x00", [(1, 1, "not-utf8")], id="UTF-16"),
        pytest.param(b"PK\x03\x04\x00", [(1, 1, "not-utf8")], id="an office document"),
        pytest.param(b"\xff" * 1000, [(1, 1, "not-utf8")], id="no text at all"),
        pytest.param(b"a" * (MAX_BYTES + 1), [(1, 1, "file-too-large")], id="too large"),
        pytest.param(b"a: [" + b"," * 1_000_001, [(1, 1, "file-too-large")], id="too many entries"),
        pytest.param(b"[" * 10_000, [(1, 65, "too-deep")], id="brackets without end"),
        pytest.param(b"{a: {b: c}, d: e", [(1, 1, "yaml-syntax")], id="all in one bracket, unclosed"),
    ],
)
def test_a_file_of_which_nothing_can_be_read_is_told_once(raw: bytes, problems: Found) -> None:
    assert found(raw) == problems
    assert load_bytes(raw, FILE).records == {}


@pytest.mark.parametrize(
    ("record", "problems"),
    [
        pytest.param(b"  name: \xff\n", [(4, 9, "not-utf8")], id="a byte that is not UTF-8"),
        pytest.param(b"  name: \xed\xa0\x80\n", [(4, 9, "not-utf8")], id="a lone surrogate"),
        pytest.param(b"  name:\tA\n", [(4, 8, "tab")], id="a tab after a colon"),
        pytest.param(b"\tname: A\n", [(4, 1, "tab")], id="a tab that indents"),
        pytest.param(b"  name: a\x00b\n", [(4, 10, "odd-character")], id="NUL"),
        pytest.param(b"  name: a\xe2\x80\xa8b\n", [(4, 10, "odd-character")], id="U+2028"),
        pytest.param(b"  name: a\xef\xbb\xbfb\n", [(4, 10, "odd-character")], id="a BOM further down"),
        pytest.param(b'  name: "a\\0b"\n', [(4, 9, "odd-character")], id="NUL by an escape"),
        pytest.param(b'  name: "\\uD800"\n', [(4, 12, "yaml-syntax")], id="a lone surrogate by an escape"),
        pytest.param(b"  <<: {a: b}\n", [], id="a merge key, which the shape refuses"),
        pytest.param(
            b"  name: &x A\n  serial: *x\n", [(4, 9, "yaml-alias"), (5, 11, "yaml-alias")], id="alias"
        ),
        pytest.param(b"  name: *x\n", [(4, 9, "yaml-syntax")], id="an alias without an anchor"),
        pytest.param(b"  name: !!python/object:os.system ls\n", [(4, 9, "yaml-tag")], id="a Python tag"),
        pytest.param(b"  name: !!binary QQ==\n", [(4, 9, "yaml-tag")], id="a binary tag"),
        pytest.param(b"  name: !Soyuz MS\n", [(4, 9, "yaml-tag")], id="a tag of one's own"),
        pytest.param(b"  ? [a]\n  : b\n", [(4, 5, "yaml-syntax")], id="a list as a key"),
        pytest.param(b"  : b\n", [(4, 3, "yaml-syntax")], id="an empty key"),
        pytest.param(b"  1: a\n  true: b\n", [], id="keys that look like numbers, which the shape refuses"),
        pytest.param(b"  a: b\n  a: c\n", [(5, 3, "duplicate-key")], id="a key twice"),
        pytest.param(b"  a: [{b: {c: d, c: e}}]\n", [(4, 18, "duplicate-key")], id="a key twice, deep down"),
        pytest.param(b"  a:\n", [(4, 5, "empty-value")], id="an empty value"),
        pytest.param(b"  a: " + b"[" * 10_000 + b"\n", [(4, 70, "too-deep")], id="brackets, deep"),
        pytest.param(b"  a:\n    " + b"- " * 10_000 + b"b\n", [(5, 1, "too-deep")], id="dashes, deep"),
        pytest.param(b"  a:\n    " + b"? " * 10_000 + b"b\n", [(5, 1, "too-deep")], id="questions, deep"),
        pytest.param(
            b"".join(b"  " * i + b"a:\n" for i in range(1, 1000)), [(67, 1, "too-deep")], id="indented, deep"
        ),
        pytest.param(
            b"  a: " + b"x" * 10_000_000 + b"\n", [(4, 6, "too-long")], id="ten megabytes in a line"
        ),
        pytest.param(b"  a: >-\n" + b"    yyyyyyy\n" * 9000, [(4, 6, "too-long")], id="a text without end"),
    ],
)
def test_a_record_of_any_bytes_is_told_in_its_line(record: bytes, problems: Found) -> None:
    loaded = load_bytes(ABOVE + b"between:\n" + record + BELOW, FILE)
    assert [(p.place.line, p.place.column, p.rule) for p in loaded.problems] == problems
    assert loaded.records["above"] == {"name": "A"}
    assert loaded.records["below"] == {"name": "B"}
    assert set(loaded.document.records) == {"above", "between", "below"}
    assert all(problem.hint for problem in loaded.problems)


UNCLOSED = "the quotation mark is not closed"


@pytest.mark.parametrize(
    ("record", "line", "column", "message"),
    [
        pytest.param('b:\n  n: "x\n  c: d\n', 4, 6, UNCLOSED, id="quote"),
        pytest.param("b:\n  c: d\n  n: 'x\n", 5, 6, UNCLOSED, id="single quote"),
        pytest.param('b:\n  e:\n    - {n: "x, b: c}\n    - {s: "7"}\n', 5, 11, UNCLOSED, id="quote in a row"),
        pytest.param("b:\n  e: {x: y\n  c: d\n", 4, 6, "the bracket { is not closed", id="brace"),
        pytest.param("b:\n  e: [x, y\n  c: d\n", 4, 6, "the bracket [ is not closed", id="bracket"),
        pytest.param(
            "b:\n  e:\n    - {x: y,\n       z: [a]\n    - {x: z}\n",
            5,
            7,
            "the bracket { is not closed",
            id="brace of a row of two lines",
        ),
        pytest.param("b:\n  e:\n    - {x: y\n", 5, 7, "the bracket { is not closed", id="brace at the end"),
        pytest.param(
            "b:\n  n: x\n   c: d\n",
            5,
            4,
            "the line is indented by 3 spaces, the one above by 2",
            id="too far in",
        ),
        pytest.param(
            "b:\n  n: x\n c: d\n",
            5,
            2,
            "this is not YAML: while parsing a block mapping did not find expected key",
            id="not far enough in",
        ),
        pytest.param("b:\n  n:x\n  c: d\n", 4, 4, "a space must follow n:", id="no space"),
        pytest.param("b:\n  n x\n  c: d\n", 4, 3, "a line of a record must be key: value", id="no colon"),
        pytest.param(
            "b\n  c: d\n", 3, 1, "the id of a record must be followed by a colon", id="no colon after id"
        ),
        pytest.param(
            "b:\n  n: x: y\n",
            4,
            7,
            "this is not YAML: mapping values are not allowed in this context",
            id="a colon in a text",
        ),
        pytest.param(
            "- b\n",
            3,
            1,
            "a line at the left edge must be the id of a record and a colon",
            id="a row at the edge",
        ),
    ],
)
def test_the_line_to_mend_is_told_not_the_one_where_the_parser_noticed(
    record: str, line: int, column: int, message: str
) -> None:
    loaded = load_bytes(ABOVE + record.encode() + BELOW, FILE)
    assert [(p.place.line, p.place.column, p.rule, p.message) for p in loaded.problems] == [
        (line, column, "yaml-syntax", message)
    ]
    assert loaded.records == {"above": {"name": "A"}, "below": {"name": "B"}}


@pytest.mark.parametrize("mark", [b"---\n", b"...\n", b"--- # second\n", b"%YAML 1.2\n"])
def test_a_file_is_one_document_and_the_rest_of_it_is_read(mark: bytes) -> None:
    loaded = load_bytes(ABOVE + mark + BELOW, FILE)
    assert [(p.place.line, p.place.column, p.rule, p.hint) for p in loaded.problems] == [
        (3, 1, "yaml-syntax", "delete the line")
    ]
    assert set(loaded.records) == {"above", "below"}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<<<<<<< HEAD\nb: {c: d}\n=======\nb: {c: e}\n>>>>>>> x\n", {"above", "below"}),
        ("b:\n<<<<<<< HEAD\n  c: d\n||||||| base\n  c: e\n=======\n  c: f\n>>>>>>> x\n", {"above", "below"}),
        ("b: {c: d}\n>>>>>>> x\n", {"above", "b", "below"}),
    ],
)
def test_of_an_unfinished_merge_the_records_outside_are_read(text: str, read: set[str]) -> None:
    loaded = load_bytes(ABOVE + text.encode() + BELOW, FILE)
    assert {problem.rule for problem in loaded.problems} == {"merge-conflict"}
    assert len(loaded.problems) == 1
    assert set(loaded.records) == read
    assert set(loaded.document.records) == {"above", "b", "below"}


def test_several_broken_records_are_all_told() -> None:
    raw = b'a:\n  b: "c\nd:\n  e: f\ng:\n  h: {i\n'
    assert found(raw) == [(2, 6, "yaml-syntax"), (6, 6, "yaml-syntax")]
    assert load_bytes(raw, FILE).records == {"d": {"e": "f"}}


def test_two_quotation_marks_left_open_do_not_swallow_the_records_between_them() -> None:
    raw = b"a:\n  b: 'c\nd:\n  e: f\ng:\n  h: 'i\n"
    assert found(raw) == [(2, 6, "yaml-syntax"), (6, 6, "yaml-syntax")]
    assert load_bytes(raw, FILE).records == {"d": {"e": "f"}}


def test_windows_line_ends_and_byte_order_mark_are_told_once_and_everything_is_read() -> None:
    loaded = load_bytes(b"\xef\xbb\xbfa:\r\n  b: c\r\nd:\r\n  e: f\r\n", FILE)
    assert [(p.place.line, p.place.column, p.rule, p.level.value) for p in loaded.problems] == [
        (1, 1, "byte-order-mark", "error"),
        (1, 3, "line-end", "warning"),
    ]
    assert loaded.records == {"a": {"b": "c"}, "d": {"e": "f"}}


def test_lone_carriage_returns_are_lines_like_in_an_editor() -> None:
    loaded = load_bytes(b"a:\r  b: c\rd:\r  b: ~\r", FILE)
    assert [(p.place.line, p.rule) for p in loaded.problems] == [(1, "line-end"), (4, "empty-value")]


def test_a_billion_laughs_are_told_in_few_problems() -> None:
    laughs = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 30))
    loaded = load_bytes(f"l0: &l0 ha\n{laughs}".encode(), FILE)
    assert {problem.rule for problem in loaded.problems} == {"yaml-alias"}
    assert len(loaded.problems) == 20
    assert loaded.problems[0].place.line == 1


def test_very_many_keys_are_read() -> None:
    loaded = load_bytes(b"a:\n" + b"".join(b"  k%d: v\n" % n for n in range(20_000)), FILE)
    assert loaded.problems == ()
    record = loaded.records["a"]
    assert isinstance(record, dict)
    assert len(record) == 20_000


def test_very_many_problems_of_one_kind_are_not_all_told() -> None:
    assert len(found(b"".join(b"k%d:\n" % n for n in range(20_000)))) == 200
    assert len(found(b"".join(b"k%d: '\n" % n for n in range(2_000)))) == 20
    assert len(found(b"a: \tb\n" * 2_000)) <= 220


def test_a_time_needs_no_quotes_in_brackets() -> None:
    loaded = load_bytes(b"a: {at: 2025-04-08T05:47:15Z}\n", FILE)
    assert (loaded.records, loaded.problems) == ({"a": {"at": "2025-04-08T05:47:15Z"}}, ())


def test_a_folder_in_place_of_a_file_is_an_error_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "missions.yaml").mkdir()
    with pytest.raises(OSError, match="this must be a file"):
        load_file(tmp_path / "missions.yaml", FILE)


def test_a_broken_record_is_not_also_missing_where_others_refer_to_it(tmp_path: Path) -> None:
    (tmp_path / "agencies.yaml").write_text('a:\n  name: "A\n', encoding="utf-8")
    (tmp_path / "programmes.yaml").write_text("p:\n  name: P\n  agencies: [a]\n", encoding="utf-8")
    checked = check_data(tmp_path, Date.parse("2026-01-01"))
    assert "unknown-reference" not in {problem.rule for problem in checked.problems}
    assert [(p.place.file, p.place.line) for p in checked.problems if p.rule == "yaml-syntax"] == [
        ("data/agencies.yaml", 2)
    ]


def test_of_a_file_that_cannot_be_read_no_record_is_called_missing(tmp_path: Path) -> None:
    (tmp_path / "agencies.yaml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "programmes.yaml").write_text("p:\n  name: P\n  agencies: [a]\n", encoding="utf-8")
    checked = check_data(tmp_path, Date.parse("2026-01-01"))
    rules = {problem.rule for problem in checked.problems}
    assert "not-utf8" in rules
    assert "unknown-reference" not in rules


def test_a_comment_that_lost_its_sign_does_not_hide_the_records() -> None:
    loaded = load_bytes(b" Missions: by id\n\na:\n  b: c\n", FILE)
    assert [(p.place.line, p.place.column, p.message) for p in loaded.problems] == [
        (1, 2, "this line stands outside of a record")
    ]
    assert loaded.records == {"a": {"b": "c"}}
