from __future__ import annotations

import pytest
from yaml.nodes import Node

from generator.load.compose import compose_text
from generator.load.plain import MAX_CHARACTERS, MAX_KEY, MAX_PROBLEMS, Plain, PlainReader
from tests.records import told

FILE = "data/missions.yaml"
Told = tuple[int, int, str, str, str]


def node(text: str) -> Node:
    found = compose_text(text, FILE).root
    assert found is not None
    return found


def read(text: str) -> tuple[Plain, list[Told]]:
    reader = PlainReader(FILE)
    value = reader.read(node(text))
    return value, [told(problem) for problem in reader.problems]


@pytest.mark.parametrize(
    "written", ["NO", "no", "007", "1.10", "1e3", "0x10", "2025-04-08", "true", "12:30", ".nan", "1_000", "="]
)
def test_no_number_date_or_truth_value_is_guessed(written: str) -> None:
    assert read(f"a: {written}") == ({"a": written}, [])


def test_mappings_and_lists_keep_their_order_and_nesting() -> None:
    value, problems = read("b: [1, {d: [2], c: '3'}]\na: {}\ne: []\n")
    assert value == {"b": ["1", {"d": ["2"], "c": "3"}], "a": {}, "e": []}
    assert isinstance(value, dict)
    assert list(value) == ["b", "a", "e"]
    assert problems == []


def test_a_folded_text_is_one_line() -> None:
    assert read("a: >-\n  one\n  two\n") == ({"a": "one two"}, [])


EMPTY = ("empty-value", "a value must not be empty", "leave the key out where it is unknown")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: null\n", 1, 4),
        ("a: ~\n", 1, 4),
        ('a: ""\n', 1, 4),
        ("b: c\na:\n", 2, 3),
        ("a: [b, ~]\n", 1, 8),
    ],
)
def test_a_value_must_not_be_empty(text: str, line: int, column: int) -> None:
    assert read(text)[1] == [(line, column, *EMPTY)]


@pytest.mark.parametrize("text", ["a: '~'", 'a: "null"', "a: nullable"])
def test_a_quoted_sign_for_nothing_is_a_text(text: str) -> None:
    assert read(text)[1] == []


def test_of_a_duplicate_key_the_first_stands_and_the_second_is_told() -> None:
    assert read("a: 1\nb: 2\na: 3\n") == (
        {"a": "1", "b": "2"},
        [
            (
                3,
                1,
                "duplicate-key",
                "a is already there in line 1",
                "keep one of the two, or choose another id",
            )
        ],
    )


def test_one_key_may_stand_in_two_mappings() -> None:
    assert read("a: {x: 1}\nb: {x: 2}\n")[1] == []


ALIAS = ("yaml-alias", "an alias (*name) must not be used", "write the value out")


def test_an_alias_is_told_once_for_every_use_after_the_first() -> None:
    """The nodes have no place for the alias itself: what it repeats is shown."""
    assert read("a: &x [1]\nb: *x\n")[1] == [(1, 4, *ALIAS)]


def test_an_alias_to_itself_ends() -> None:
    value, problems = read("a: &x [*x]\n")
    assert value == {"a": [""]}
    assert problems == [(1, 4, *ALIAS)]


def test_an_alias_to_the_value_of_a_duplicate_key_is_told() -> None:
    _, problems = read("a: 1\na: &x 2\nb: *x\n")
    assert [problem[2] for problem in problems] == ["duplicate-key", "yaml-alias"]


def test_aliases_of_aliases_do_not_grow() -> None:
    laughs = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 30))
    value, problems = read(f"l0: &l0 ha\n{laughs}")
    assert isinstance(value, dict)
    assert value["l29"] == [""] * 9
    assert len(problems) == MAX_PROBLEMS


def test_a_key_must_be_a_word() -> None:
    assert read("a: 1\n? [b]\n: 2\n") == (
        {"a": "1"},
        [(2, 3, "yaml-syntax", "a key must be a word", "compare with the record above")],
    )


def test_a_tag_is_told() -> None:
    hint = "put quotes around a text that begins with !"
    assert read("a: !Soyuz MS\n") == (
        {"a": "MS"},
        [(1, 4, "yaml-tag", "a tag (!Soyuz) must not be used", hint)],
    )


def test_a_text_that_is_far_too_long_is_told_and_left_out() -> None:
    value, problems = read(f"a: {'x' * (MAX_CHARACTERS + 1)}\nb: {'y' * MAX_CHARACTERS}\n")
    assert value == {"a": "", "b": "y" * MAX_CHARACTERS}
    message = f"a text must be under {MAX_CHARACTERS:,} characters: this one has {MAX_CHARACTERS + 1:,}"
    hint = "shorten it; a quotation mark may be missing above"
    assert problems == [(1, 4, "too-long", message, hint)]


def test_a_key_that_is_far_too_long_is_no_word() -> None:
    value, problems = read(f"? {'k' * (MAX_KEY + 1)}\n: 1\n")
    assert value == {}
    assert problems == [(1, 3, "yaml-syntax", "a key must be a word", "compare with the record above")]


def test_an_odd_character_written_as_an_escape_is_told_and_replaced() -> None:
    message = "character U+001B must not stand in a data file"
    assert read('a: "b\\e[31m"\n') == ({"a": "b\ufffd[31m"}, [(1, 4, "odd-character", message, "delete it")])
