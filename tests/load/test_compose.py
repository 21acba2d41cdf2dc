from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yaml.nodes import MappingNode

from generator.load.compose import MAX_PARTS, Composed, compose_text
from generator.load.depth import MAX_DEPTH
from generator.load.plain import Plain, PlainReader
from tests.records import told

FILE = "data/missions.yaml"
Told = tuple[int, int, str, str, str]


def problems(text: str) -> list[Told]:
    return [told(problem) for problem in compose_text(text, FILE).problems]


def values(composed: Composed) -> Plain:
    assert composed.root is not None
    return PlainReader(FILE).read(composed.root)


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_a_text_without_a_document_has_no_node_and_no_problem(text: str) -> None:
    assert compose_text(text, FILE) == Composed(None)


def test_a_time_needs_no_quotes_inside_a_flow_mapping() -> None:
    composed = compose_text("{at: 2025-04-08T05:47:15Z}", FILE)
    assert composed.problems == ()
    assert values(composed) == {"at": "2025-04-08T05:47:15Z"}


def test_nodes_keep_their_place() -> None:
    root = compose_text("a: b\nслово:  d\n", FILE).root
    assert isinstance(root, MappingNode)
    _, value = root.value[1]
    assert (value.start_mark.line, value.start_mark.column) == (1, 8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "a: {b: c\nd: e\n",
            (1, 4, "the bracket { is not closed", "write } at the end of this entry"),
            id="bracket left open",
        ),
        pytest.param(
            'a: "b\n',
            (1, 4, "the quotation mark is not closed", "close the quotation mark in the same line"),
            id="quotation mark left open",
        ),
        pytest.param(
            "a: b: c\n",
            (
                1,
                5,
                "this is not YAML: mapping values are not allowed in this context",
                "put quotes around a text that contains a colon, or mend the indentation of this line",
            ),
            id="colon in a text",
        ),
        pytest.param(
            "a:\n  b: c\n   d: e\n",
            (
                3,
                4,
                "the line is indented by 3 spaces, the one above by 2",
                "indent it like the line above, which has its value already",
            ),
            id="indentation",
        ),
        pytest.param(
            "a: *b\n",
            (
                1,
                4,
                "this is not YAML: found undefined alias",
                "write the value out, or put quotes around a text that begins with *",
            ),
            id="alias without an anchor",
        ),
        pytest.param(
            "a: ok\n- b\n",
            (
                2,
                1,
                "a line at the left edge must be the id of a record and a colon",
                "put a colon after the id, or indent the line by two spaces",
            ),
            id="no id",
        ),
        pytest.param(
            "a:\n  - {b: c d: e}\n",
            (
                2,
                12,
                "this is not YAML: while parsing a flow mapping did not find expected ',' or '}'",
                "put a comma between two entries in brackets, or quotes around a text that contains a colon",
            ),
            id="no comma",
        ),
        pytest.param(
            "a: b\n---\nc: d\n",
            (
                2,
                1,
                "a data file is one document: the line --- must not stand in it",
                "delete the line",
            ),
            id="two documents",
        ),
    ],
)
def test_broken_yaml_is_told_with_place_and_remedy(text: str, expected: tuple[int, int, str, str]) -> None:
    line, column, message, hint = expected
    assert problems(text) == [(line, column, "yaml-syntax", message, hint)]


def test_a_record_that_cannot_be_read_leaves_the_others_readable() -> None:
    composed = compose_text("a: {name: A}\nb:\n  name: [B\nc: {name: C}\n", FILE)
    assert values(composed) == {"a": {"name": "A"}, "c": {"name": "C"}}
    assert list(composed.unread) == ["b"]
    assert composed.complete
    assert [told(problem)[:4] for problem in composed.problems] == [
        (3, 9, "yaml-syntax", "the bracket [ is not closed")
    ]


def test_records_after_a_broken_one_keep_their_lines() -> None:
    root = compose_text("a: {\nb: {name: B}\n", FILE).root
    assert isinstance(root, MappingNode)
    key, _ = root.value[0]
    assert (key.value, key.start_mark.line) == ("b", 1)


MERGE = "keep one side and delete the lines <<<<<<<, ======= and >>>>>>>"


def test_a_merge_that_was_left_unfinished_is_told_once() -> None:
    text = "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> theirs\nf: g\n"
    assert problems(text) == [(2, 1, "merge-conflict", "a merge was left unfinished here", MERGE)]
    assert values(compose_text(text, FILE)) == {"a": "b", "f": "g"}


@pytest.mark.parametrize("line", ["<<<<<<< HEAD", "=======", ">>>>>>> theirs"])
def test_a_single_line_of_a_merge_is_told(line: str) -> None:
    assert [told[:3] for told in problems(f"a: b\n{line}\nc: d\n")] == [(2, 1, "merge-conflict")]


def test_an_underline_inside_a_text_is_no_merge_conflict() -> None:
    assert problems("a: ======= b\n") == []


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param("a:\n  " + "[" * 65 + "]" * 65, 2, 67, id="brackets"),
        pytest.param("a:\n  " + "{a: " * 65 + "}" * 65, 2, 259, id="braces"),
        pytest.param("a:\n  " + "- " * 700 + "b", 2, 1, id="dashes"),
        pytest.param("a:\n  " + "? " * 700 + "b", 2, 1, id="question marks"),
        pytest.param("a:\n" + " " * 128 + "b: c", 2, 1, id="indentation"),
    ],
)
def test_bottomless_nesting_is_told_before_a_parser_sees_it(text: str, line: int, column: int) -> None:
    message = f"the nesting must stay under {MAX_DEPTH} levels"
    found = problems(f"z: ok\n{text}\n")
    assert found == [(line + 1, column, "too-deep", message, "no record needs this depth")]
    assert values(compose_text(f"z: ok\n{text}\n", FILE)) == {"z": "ok"}


def test_many_brackets_side_by_side_are_not_deep() -> None:
    assert problems("a: [" + "[b], " * 500 + "]") == []


def test_a_file_of_too_many_entries_is_not_read() -> None:
    composed = compose_text("a: [" + "," * MAX_PARTS + "]", FILE)
    assert [(p.rule, p.place.line) for p in composed.problems] == [("file-too-large", 1)]
    assert (composed.root, composed.complete) == (None, False)


@pytest.mark.parametrize(
    ("line", "column", "rule", "message", "hint"),
    [
        (
            "a: &x [1]",
            4,
            "yaml-alias",
            "an anchor (&x) must not be used",
            "delete it, or put quotes around a text that begins with &: x is read without it",
        ),
        (
            "a: !Soyuz MS",
            4,
            "yaml-tag",
            "a tag (!Soyuz) must not be used",
            "delete it, or put quotes around a text that begins with !",
        ),
        (
            "a: !!int 5",
            4,
            "yaml-tag",
            "a tag (!!int) must not be used",
            "delete it, or put quotes around a text that begins with !",
        ),
    ],
)
def test_a_mark_that_makes_a_value_another_is_told(
    line: str, column: int, rule: str, message: str, hint: str
) -> None:
    assert problems(f"b: c\n{line}\n") == [(2, column, rule, message, hint)]


def test_an_alias_is_told_where_it_stands() -> None:
    anchor, alias = problems("a: &x [1]\nb: *x\n")
    assert anchor[2:4] == ("yaml-alias", "an anchor (&x) must not be used")
    hint = "write the value out, or put quotes around a text that begins with *"
    assert alias == (2, 4, "yaml-alias", "an alias (*x) must not be used", hint)


@pytest.mark.parametrize("line", ["a: 'R&D'", "a: R & D", "a: Hello!", "a: 2 * 3"])
def test_such_a_sign_inside_a_text_is_no_mark(line: str) -> None:
    assert problems(f"{line}\n") == []


@given(st.text(alphabet="ab:-?&*!|>%@`[]{},#'\" \n~<=", max_size=80))
def test_whatever_the_text_is_what_was_composed_can_be_read(text: str) -> None:
    composed = compose_text(text, FILE)
    last = text.count("\n") + 2  # what is missing at the end of a file stands in the line after it
    found = [problem.place.line for problem in composed.problems]
    if composed.root is not None:
        reader = PlainReader(FILE)
        assert isinstance(reader.read(composed.root), str | list | dict)
        found += [problem.place.line for problem in reader.problems]
    assert all(1 <= line <= last for line in found)
