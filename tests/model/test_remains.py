"""What is sound in a record that its type refuses."""

from __future__ import annotations

import pytest

from generator.model.build import build_records
from generator.model.kinds import Kind
from generator.model.remains import Remains, find_remains
from tests.records import load

HEAD = "m:\n  name: M\n  kind: crewed\n  regime: orbital\n  spacecraft: kestrel\n  outcome: success\n"


def remains(text: str, kind: Kind = Kind.MISSIONS) -> Remains:
    _, (misfit,) = build_records(kind, load(text, kind).records)
    return find_remains(misfit)


def paths(found: Remains) -> list[tuple[str | int, ...]]:
    return [part.path for part in found.parts]


def test_every_other_field_stays_beside_a_wrong_one() -> None:
    found = remains(HEAD.replace("crewed", "crewd") + "  operator: roscosmos\n")
    assert paths(found) == [("name",), ("regime",), ("operator",), ("spacecraft",), ("outcome",)]
    assert found.references() == [(("operator",), "roscosmos"), (("spacecraft",), "kestrel")]


def test_rows_keep_their_places_beside_a_wrong_one() -> None:
    seats = ("{person: ada, role: pilot}", "{person: bo, rol: pilot}", "{person: cy, role: pilot}")
    rows = "  crew:\n" + "".join(f"    - {seat}\n" for seat in seats)
    crew = [path for path in paths(remains(HEAD + rows)) if path[0] == "crew"]
    assert crew == [("crew", 0), ("crew", 1, "person"), ("crew", 2)]


def test_a_missing_key_takes_nothing_else_away() -> None:
    found = remains(HEAD.replace("  name: M\n", ""))
    assert paths(found) == [("kind",), ("regime",), ("spacecraft",), ("outcome",)]


@pytest.mark.parametrize("value", ["text", "[a, b]", "{a: {b: [c]}}"])
def test_of_a_record_that_is_something_else_nothing_stays(value: str) -> None:
    assert paths(remains(f"m: {value}\n")) == []


def test_exemptions_are_known_of_even_where_they_are_wrong() -> None:
    assert remains(HEAD + "  colour: red\n  ignore: nothing\n").has_exemptions
    assert not remains(HEAD + "  colour: red\n").has_exemptions
