from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.load.text import MAX_BYTES, MAX_TOLD, place_after, read_text
from generator.problem import Level, Place
from tests.records import told

FILE = "data/missions.yaml"
Told = tuple[int, int, str, str, str]


def read(raw: bytes) -> tuple[str, list[Told]]:
    text, problems = read_text(raw, FILE)
    assert {problem.place.file for problem in problems} <= {FILE}
    return text, [told(problem) for problem in problems]


def not_utf8(line: int, column: int, byte: int) -> Told:
    message = f"the file must be UTF-8: byte 0x{byte:02x} here is not"
    return (line, column, "not-utf8", message, "save the file as UTF-8")


def test_text_is_read_as_utf8() -> None:
    assert read("name: Союз\n".encode()) == ("name: Союз\n", [])


@pytest.mark.parametrize("raw", [b"a: 1\r\nb: 2\r\n", b"a: 1\rb: 2\r"])
def test_carriage_returns_become_line_feeds_and_are_warned_of_once(raw: bytes) -> None:
    text, problems = read_text(raw, FILE)
    assert text == "a: 1\nb: 2\n"
    assert [(told(problem), problem.level) for problem in problems] == [
        (
            (
                1,
                5,
                "line-end",
                "lines must end with a line feed alone: 2 end with a carriage return, this is the first",
                "set the line ends of the file to LF, or run `perigee check --fix`",
            ),
            Level.WARNING,
        )
    ]


def test_a_byte_that_is_not_utf8_is_told_by_line_and_column_in_characters() -> None:
    assert read("ok: да\nÖ: ".encode() + b"\xff\nb: \xe9\n") == (
        "ok: да\nÖ: \ufffd\nb: \ufffd\n",
        [not_utf8(2, 4, 0xFF), not_utf8(3, 4, 0xE9)],
    )


def test_no_more_lines_that_are_not_utf8_are_told_than_help() -> None:
    text, problems = read(b"a: \xff\n" * (MAX_TOLD + 5))
    assert problems == [not_utf8(line, 4, 0xFF) for line in range(1, MAX_TOLD + 1)]
    assert text == "a: \ufffd\n" * (MAX_TOLD + 5)


def test_bytes_that_are_no_text_are_told_in_one_line() -> None:
    message = "the file must be UTF-8 text: more than 200 places are not"
    hint = "save the file as UTF-8, or restore it with `git checkout`"
    assert read(b"\xff\n" * 300) == ("", [(1, 1, "not-utf8", message, hint)])


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        ("a: b".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04...", "a ZIP archive or an office document"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"%PDF-1.7", "a PDF"),
    ],
)
def test_a_file_of_another_kind_is_told_by_its_kind(raw: bytes, what: str) -> None:
    message = f"the file must be UTF-8 text: it begins like {what}"
    assert read(raw) == ("", [(1, 1, "not-utf8", message, "save the file as UTF-8")])


def test_a_byte_order_mark_is_told_and_taken_off() -> None:
    message = "the file must not begin with a byte order mark"
    hint = "save the file as UTF-8 without BOM, or run `perigee check --fix`"
    assert read(b"\xef\xbb\xbfa: b") == ("a: b", [(1, 1, "byte-order-mark", message, hint)])


def test_a_file_that_is_too_large_is_not_read() -> None:
    text, ((line, column, rule, message, hint),) = read(b"#" * (MAX_BYTES + 1))
    assert text == ""
    assert (line, column, rule, hint) == (1, 1, "file-too-large", "split or shorten it")
    assert message == f"the file must be under {MAX_BYTES:,} bytes: it has {MAX_BYTES + 1:,}"


def test_a_file_of_the_greatest_size_is_read() -> None:
    assert read(b"#" * MAX_BYTES)[1] == []


@pytest.mark.parametrize(
    ("character", "code"),
    [
        ("\x00", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x85", "U+0085"),
        ("\u2028", "U+2028"),
        ("\ufeff", "U+FEFF"),
        ("\ufffe", "U+FFFE"),
    ],
)
def test_a_character_that_would_not_show_or_shift_the_lines_is_told_and_replaced(
    character: str, code: str
) -> None:
    assert read(f"a: b\nc: d{character}e\n".encode()) == (
        "a: b\nc: d\ufffde\n",
        [(2, 5, "odd-character", f"character {code} must not stand in a data file", "delete it")],
    )


@pytest.mark.parametrize("character", ["Ж", "中", "°", "\N{ROCKET}", "\u00a0", "…"])
def test_every_printable_character_may_stand_in_a_text(character: str) -> None:
    assert read(f"a: {character}\n".encode()) == (f"a: {character}\n", [])


def test_a_tab_is_told_and_read_as_a_space() -> None:
    hint = "write two spaces for each level, or run `perigee check --fix`"
    assert read(b"a:\tb\n\tc: d\n") == (
        "a: b\n c: d\n",
        [
            (line, column, "tab", "a tab must not stand in a data file", hint)
            for line, column in [(1, 3), (2, 1)]
        ],
    )


@given(st.binary(max_size=60))
def test_whatever_the_bytes_are_there_is_text_or_a_problem(raw: bytes) -> None:
    text, problems = read_text(raw, FILE)
    assert "\r" not in text
    assert "\t" not in text
    if text != raw.decode("utf-8", errors="replace"):
        assert problems


@given(st.text(alphabet="abЖ中 :-\n", max_size=60))
def test_plain_text_comes_back_as_it_is(text: str) -> None:
    assert read_text(text.encode("utf-8"), FILE) == (text, [])


@pytest.mark.parametrize(
    ("before", "line", "column"), [("", 1, 1), ("ab", 1, 3), ("ab\n", 2, 1), ("ab\nЖ中", 2, 3)]
)
def test_a_place_is_counted_from_one_in_characters(before: str, line: int, column: int) -> None:
    assert place_after(FILE, before) == Place(FILE, line, column, line, column + 1)
