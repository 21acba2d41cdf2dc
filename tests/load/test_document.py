from __future__ import annotations

import pytest

from generator.load.document import Path
from generator.problem import Place
from tests.records import load

TEXT = """\
# A comment
ms-1:
  name: Soyuz MS-1
  crew:
    - {person: anna, role: pilot}
    - {person: boris, role: commander}
  specs: {mass_kg: {min: 7080}}
  summary: >-
    Two
    lines.
ms-2: {name: Союз, cospar: 2025-072A}
"""
DOCUMENT = load(TEXT).document
FILE = "data/missions.yaml"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("ms-1",), (2, 1, 2, 5)),
        (("ms-1", "name"), (3, 9, 3, 19)),
        (("ms-1", "crew", 1, "role"), (6, 29, 6, 38)),
        (("ms-1", "crew", 0), (5, 7, 5, 34)),
        (("ms-1", "specs", "mass_kg", "min"), (7, 26, 7, 30)),
        (("ms-2", "name"), (11, 14, 11, 18)),
        (("ms-2", "cospar"), (11, 28, 11, 37)),
    ],
)
def test_a_value_stands_at_its_line_and_column_in_characters(
    path: Path, place: tuple[int, int, int, int]
) -> None:
    assert DOCUMENT.place_of(path) == Place(FILE, *place)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("ms-1",), (2, 1, 2, 5)),
        (("ms-1", "name"), (3, 3, 3, 7)),
        (("ms-1", "crew", 1, "role"), (6, 23, 6, 27)),
        (("ms-2", "cospar"), (11, 20, 11, 26)),
    ],
)
def test_the_key_of_a_value_has_a_place_of_its_own(path: Path, place: tuple[int, int, int, int]) -> None:
    assert DOCUMENT.place_of(path, key=True) == Place(FILE, *place)


def test_a_list_over_several_lines_is_shown_where_it_begins() -> None:
    assert DOCUMENT.place_of(("ms-1", "crew")) == Place(FILE, 5, 5, 5, 5)


def test_an_item_of_a_list_has_no_key_and_is_shown_itself() -> None:
    assert DOCUMENT.place_of(("ms-1", "crew", 0), key=True) == Place(FILE, 5, 7, 5, 34)


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        (("ms-1", "crew", 1, "fate"), 6, 7),
        (("ms-1", "crew", 7, "role"), 5, 5),
        (("ms-1", "name", "deeper"), 3, 9),
        (("ms-1", "nothing", "here"), 3, 3),
    ],
)
def test_a_path_is_followed_as_deep_as_it_goes(path: Path, line: int, column: int) -> None:
    place = DOCUMENT.place_of(path)
    assert (place.line, place.column) == (line, column)


@pytest.mark.parametrize("path", [(), ("ms-3",), ("ms-3", "name")])
def test_what_is_not_in_the_file_stands_at_its_beginning(path: Path) -> None:
    assert DOCUMENT.place_of(path) == Place(FILE, 1, 1, 1, 1)


def test_a_record_is_found_by_the_line_of_its_id() -> None:
    assert [DOCUMENT.line_of(name) for name in ("ms-1", "ms-2", "ms-3")] == [2, 11, 1]


def test_a_line_is_given_without_its_ending_and_nothing_beyond_the_end() -> None:
    assert DOCUMENT.source_line(3) == "  name: Soyuz MS-1"
    assert [DOCUMENT.source_line(line) for line in (0, -1, 13, 99)] == ["", "", "", ""]
