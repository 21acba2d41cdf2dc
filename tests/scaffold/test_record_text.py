from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.format.formatter import format_bytes
from generator.load.data import load_bytes
from generator.load.document import Document
from generator.load.text import ODD
from generator.model.fields import fields_of
from generator.model.kinds import Kind
from generator.scaffold.record_text import insert_record, next_record, record_text
from tests.records import encyclopedia, load

BLOCK = "new:\n  name: New\n"


def text(most: int = 40) -> st.SearchStrategy[str]:
    """Anything that may be typed into a record: no control characters, and not empty."""
    awkward = st.sampled_from(
        [
            "- a",
            "a: b",
            "a #b",
            "~",
            "null",
            "yes",
            "007",
            "1e3",
            "=",
            "{}",
            "[a]",
            '"',
            "'",
            "a,b",
            "\\n",
            "…",
            "?",
        ]
    )
    letters = st.characters(exclude_categories=["Cs", "Cc", "Cn"])
    typed = st.text(letters, min_size=1, max_size=most).filter(lambda value: not ODD.search(value))
    return (typed | awkward).filter(lambda value: bool(value.strip()))


def read(raw: str) -> dict[str, object]:
    loaded = load_bytes(raw.encode("utf-8"), "file.yaml")
    assert loaded.problems == ()
    return dict(loaded.records)


@given(name=text(), place=text(200), aliases=st.lists(text(), min_size=1, max_size=5))
def test_what_is_written_reads_back_as_what_was_given(name: str, place: str, aliases: list[str]) -> None:
    values: dict[str, str | list[str]] = {"name": name, "summary": place, "aliases": aliases}
    written = record_text(Kind.STATIONS, "new", values)
    assert read(written) == {"new": values}


def test_open_fields_are_comments_that_say_what_they_want() -> None:
    lines = record_text(Kind.ANOMALIES, "leak", {"name": "Leak", "during": ["one", "two"]}).splitlines()
    assert lines[:2] == ["leak:", "  name: Leak"]
    assert "  during: [one, two]" in lines
    assert "  # station: an id of stations. The station." in lines
    assert (
        "  # timeline: What happened when. Must be given. Rows of {at, what}, where known with sources."
        in lines
    )
    assert all(line.startswith("  ") for line in lines[1:])


def test_a_text_that_looks_like_a_number_is_quoted_and_a_date_is_not() -> None:
    written = record_text(
        Kind.AGENCIES, "new", {"name": "1984", "founded": "1984-02", "aliases": ["7", "7b"]}
    )
    assert '  name: "1984"\n' in written
    assert "  founded: 1984-02\n" in written
    assert '  aliases: ["7", 7b]\n' in written


@pytest.mark.parametrize("kind", list(Kind))
def test_a_new_record_is_in_the_form_of_the_formatter(kind: Kind) -> None:
    values: dict[str, str | list[str]] = {
        field.key: ["a", "b"] if field.is_list else "word " * 60 + "end"
        for field in fields_of(kind)
        if not field.is_structured
    }
    for given_values in ({}, values):
        written = record_text(kind, "new", given_values)
        assert written.endswith("\n")
        if given_values:
            assert format_bytes(written.encode("utf-8"), kind, "file.yaml").text == written


def insert(old: str, before: str | None, block: str = BLOCK) -> tuple[str, int]:
    return insert_record(load_bytes(old.encode("utf-8"), "file.yaml").document, block, before)


FILE = "# The head.\n\na:\n  name: A\n\n# About c.\n# Really.\nc:\n  name: C\n"


@pytest.mark.parametrize(
    ("old", "before", "new", "line"),
    [
        (FILE, None, f"{FILE}\n{BLOCK}", 11),
        (FILE, "c", f"# The head.\n\na:\n  name: A\n\n{BLOCK}\n# About c.\n# Really.\nc:\n  name: C\n", 6),
        (FILE, "a", f"# The head.\n\n{BLOCK}\na:\n  name: A\n\n# About c.\n# Really.\nc:\n  name: C\n", 3),
        ("# The head.\na:\n  name: A\n", "a", f"# The head.\n\n{BLOCK}\na:\n  name: A\n", 3),
        ("a:\n  name: A\n", "a", f"{BLOCK}\na:\n  name: A\n", 1),
        ("a:\n  name: A\nc:\n  name: C\n", "c", f"a:\n  name: A\n\n{BLOCK}\nc:\n  name: C\n", 4),
        ("a:\n  name: A", None, f"a:\n  name: A\n\n{BLOCK}", 4),
        ("a:\n  name: A\n\n\n", None, f"a:\n  name: A\n\n{BLOCK}\n\n", 4),
        ("a:\n  name: A\n\n# The end.\n", None, f"a:\n  name: A\n\n{BLOCK}\n# The end.\n", 4),
        ("a:\n  name: A\n  # more\n", None, f"a:\n  name: A\n  # more\n\n{BLOCK}", 5),
        ("", None, BLOCK, 1),
        ("{}\n", None, BLOCK, 1),
        ("# The head.\n{}\n", None, f"# The head.\n\n{BLOCK}", 3),
        ("# The head.\n\n{}  # none yet\n", None, f"# The head.\n\n{BLOCK}", 3),
    ],
)
def test_a_record_is_put_in_its_place(old: str, before: str | None, new: str, line: int) -> None:
    written, begins = insert(old, before)
    assert written == new
    assert begins == line
    assert written.split("\n")[begins - 1] == "new:"


@given(st.lists(st.sampled_from("abdefg"), unique=True, min_size=1).map(sorted), st.integers(0, 5))
def test_all_else_stays_as_it_is(ids: list[str], position: int) -> None:
    old = "# Head.\n\n" + "\n".join(f"# About {i}.\n{i}:\n  name: {i}  # so\n" for i in ids)
    before = ids[position] if position < len(ids) else None
    written, line = insert(old, before)
    assert list(read(written)) == [
        *ids[: position if before else None],
        "new",
        *(ids[position:] if before else []),
    ]
    lines = written.split("\n")
    del lines[line - 1 : line + 2]
    assert "\n".join(lines).rstrip("\n") == old.rstrip("\n")


def document(kind: Kind, *ids: str) -> Document:
    return load("\n".join(f"{i}: {{name: {i}}}" for i in ids), kind).document


@pytest.mark.parametrize(("record_id", "before"), [("a", "b"), ("c", "d"), ("e", None), ("b-2", "d")])
def test_records_are_in_order_of_their_ids(record_id: str, before: str | None) -> None:
    people = document(Kind.CREW, "b", "d")
    assert next_record(Kind.CREW, record_id, Encyclopedia(), people) == before


@pytest.mark.parametrize(
    ("record_id", "before"), [("a", "mars"), ("moon", "pluto"), ("zeta", None), ("late", "mars")]
)
def test_missions_without_a_launch_go_last_by_id(record_id: str, before: str | None) -> None:
    missions = """
        zond: {events: [{event: launch, at: 1968-09-14}]}
        luna: {schedule: [{for: launch, date: 2030, as_of: 2025}]}
        mars: {outcome: planned}
        pluto: {outcome: planned}
    """
    known = encyclopedia(missions=missions)
    assert next_record(Kind.MISSIONS, record_id, known, load(missions).document) == before


def test_the_first_mission_without_a_launch_stands_at_the_end() -> None:
    missions = "zond: {events: [{event: launch, at: 1968-09-14}]}"
    known = encyclopedia(missions=missions)
    assert next_record(Kind.MISSIONS, "apollo", known, load(missions).document) is None
