from __future__ import annotations

import pytest

from tests.records import load


@pytest.mark.parametrize(
    ("written", "line", "column", "end"),
    [
        ("  text: one two", 2, 13, (2, 16)),
        ('  text: "one two"', 2, 14, (2, 17)),
        ("  text: 'it''s one two'", 2, 20, (2, 23)),
        ("  text: one\n    two", 3, 5, (3, 8)),
        ("  text: >-\n    one\n    two", 4, 5, (4, 8)),
        ("  text: |\n    one\n\n    two\n", 5, 5, (5, 8)),
        ("  text: >2-\n    one two\n", 3, 9, (3, 12)),
        ("  list: [x, {text: one two}]", 2, 24, (2, 27)),
        ('  text: "\\"one\\" two"', 2, 18, (2, 21)),
        ("  text: Союз two", 2, 14, (2, 17)),
    ],
)
def test_a_stretch_of_a_text_is_found_in_the_file(
    written: str, line: int, column: int, end: tuple[int, int]
) -> None:
    document = load(f"record:\n{written}\n".encode()).document
    value = document.records["record"][1]
    path: tuple[str | int, ...] = (
        ("record", "text") if "list:" not in written else ("record", "list", 1, "text")
    )
    text = _text(value)
    start = text.index("two")
    place = document.place_in(path, start, start + 3)
    assert (place.line, place.column, place.end_line, place.end_column) == (line, column, *end)


def _text(node: object) -> str:
    """The only text with `two` in it."""
    value = getattr(node, "value", node)
    if isinstance(value, str):
        return value if "two" in value else ""
    parts = value if isinstance(value, list) else list(value) if isinstance(value, tuple) else []
    return next((found for part in parts if (found := _text(part))), "")


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ('  text: "o\\u006ee two"', 4, 7),
        ("  text: one two", 5, 5),
        ("  text: one two", 5, 50),
        ("  text: [a]", 0, 1),
    ],
)
def test_the_whole_value_is_shown_where_the_stretch_is_not_found(written: str, start: int, end: int) -> None:
    document = load(f"record:\n{written}\n".encode()).document
    assert document.place_in(("record", "text"), start, end) == document.place_of(("record", "text"))
