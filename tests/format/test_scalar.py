from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.format.scalar import WIDTH, can_be_folded, fold_text, write_scalar
from generator.load.text import ODD


def read(text: str) -> object:
    return yaml.load(text, Loader=yaml.CBaseLoader)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Soyuz MS-27", "Soyuz MS-27"),
        ("2025-04-08T05:47:15Z", "2025-04-08T05:47:15Z"),
        ("2016", '"2016"'),
        ("758", '"758"'),
        ("-27.88", '"-27.88"'),
        ("18:33", '"18:33"'),
        ("true", '"true"'),
        ("null", '"null"'),
        ("NO", "NO"),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("a:", '"a:"'),
        ("it's", "it's"),
        ("it's: so", '"it\'s: so"'),
        ('say "a": b', "'say \"a\": b'"),
        ("'a'", "\"'a'\""),
        ("a\\b: c", "'a\\b: c'"),
        ("@a", '"@a"'),
        ("- a", '"- a"'),
        ("-a", "-a"),
        (" a", '" a"'),
        ("", '""'),
        ("a\nb", '"a\\nb"'),
        ("a\x00b", '"a\\x00b"'),
        ("Союз МС", "Союз МС"),
    ],
)
def test_text_has_quotes_only_where_needed(text: str, written: str) -> None:
    assert write_scalar(text, as_text=True) == written


def test_a_number_has_no_quotes_where_a_number_is_due() -> None:
    assert write_scalar("758") == "758"


def test_in_brackets_a_comma_needs_quotes() -> None:
    assert write_scalar("Ryzhikov, Sergey") == "Ryzhikov, Sergey"
    assert write_scalar("Ryzhikov, Sergey", in_flow=True) == '"Ryzhikov, Sergey"'


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40), st.booleans())
def test_what_is_written_reads_back(text: str, as_text: bool) -> None:  # noqa: FBT001  hypothesis's way
    assert read(f"a: {write_scalar(text, as_text=as_text)}\n") == {"a": text}
    assert read(f"a: [{write_scalar(text, as_text=as_text, in_flow=True)}]\n") == {"a": [text]}


def test_a_folded_text_is_broken_before_column_120() -> None:
    text = " ".join(["word"] * 60)
    sign, lines = fold_text(text, 4)
    assert sign == ">-"
    assert [len(line) for line in lines] == [118, 118, 73]
    assert all(line.startswith("    word") for line in lines)


def test_a_word_longer_than_the_line_is_not_broken() -> None:
    assert fold_text("a " + "b" * 200 + " c", 2) == (">-", ["  a", "  " + "b" * 200, "  c"])


@given(st.text(alphabet="ab  \n#:-'\"é", max_size=300).filter(can_be_folded))
def test_a_folded_text_reads_back(text: str) -> None:
    sign, lines = fold_text(text, 4)
    assert read("\n".join([f"a:\n  b: {sign}", *lines]) + "\n") == {"a": {"b": text}}
    assert all(len(line) <= WIDTH or " " not in line.strip() for line in lines)


@pytest.mark.parametrize("text", ["", " a", "a ", "\na", "a\n\n", "a\n b", "a \nb", "a\tb", "a\u2028b"])
def test_a_text_whose_spaces_would_be_lost_is_not_folded(text: str) -> None:
    assert not can_be_folded(text)


def test_odd_characters_are_those_that_a_data_file_must_not_hold() -> None:
    assert ODD.search("\x00")
    assert not ODD.search("Союз 中 \u00a0")
