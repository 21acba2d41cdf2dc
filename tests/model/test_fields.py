from __future__ import annotations

import pytest

from generator.model.event import Event
from generator.model.fields import Field, fields_in, fields_of
from generator.model.kinds import KINDS, Kind
from generator.model.person import Born
from generator.model.seat import Leg, Role, Seat


def field(kind: Kind, key: str) -> Field:
    (found,) = (field for field in fields_of(kind) if field.key == key)
    return found


@pytest.mark.parametrize("kind", list(Kind))
def test_every_field_of_the_model_is_described_once(kind: Kind) -> None:
    keys = [field.key for field in fields_of(kind)]
    known = {info.alias or name for name, info in KINDS[kind].model.model_fields.items()}
    assert sorted(keys) == sorted(known - {"id"})


@pytest.mark.parametrize("kind", list(Kind))
def test_every_field_says_what_it_wants_in_one_line(kind: Kind) -> None:
    for described in fields_of(kind):
        assert described.wants, described.key
        assert "\n" not in described.wants, described.key
        assert described.form, described.key


@pytest.mark.parametrize("kind", list(Kind))
def test_the_name_comes_first_and_the_sources_near_the_end(kind: Kind) -> None:
    keys = [field.key for field in fields_of(kind)]
    assert keys[0] == ("title" if kind is Kind.SOURCES else "name")
    if kind is not Kind.SOURCES:
        assert keys.index("summary") < keys.index("sources") < keys.index("ignore")


@pytest.mark.parametrize(
    ("kind", "key", "form"),
    [
        (Kind.MISSIONS, "kind", "one of crewed, cargo, uncrewed"),
        (Kind.MISSIONS, "spacecraft", "an id of spacecraft"),
        (Kind.MISSIONS, "launch_vehicle", "an id of launch-vehicles"),
        (Kind.MISSIONS, "backup", "a list of ids of crew"),
        (Kind.MISSIONS, "aliases", "a list of text"),
        (Kind.MISSIONS, "crew", "a list of mappings"),
        (Kind.MISSIONS, "expect", "a mapping"),
        (Kind.MISSIONS, "native", "a mapping"),
        (Kind.MISSIONS, "cospar", "text"),
        (Kind.MISSIONS, "max_altitude_km", "a number"),
        (Kind.SPACECRAFT, "capacity", "a whole number"),
        (Kind.SPACECRAFT, "reusable", "true or false"),
        (Kind.SPACECRAFT, "specs", "a mapping"),
        (Kind.SPACEWALKS, "start", "a date"),
        (Kind.SPACEWALKS, "duration", "a duration"),
        (Kind.SPACEWALKS, "airlock", "station/module, such as iss/zvezda"),
        (Kind.PROGRAMMES, "from", "a date"),
        (Kind.SPACECRAFT, "class", "an id of spacecraft"),
    ],
)
def test_the_form_of_a_value_is_in_words(kind: Kind, key: str, form: str) -> None:
    assert field(kind, key).form == form


def test_required_fields_are_known() -> None:
    required = {field.key for field in fields_of(Kind.MISSIONS) if field.required}
    assert required == {"name", "kind", "regime", "spacecraft", "outcome"}


def test_a_single_value_a_list_and_what_has_keys_are_told_apart() -> None:
    shapes = {
        field.key: (field.is_scalar, field.is_list, field.is_structured)
        for field in fields_of(Kind.MISSIONS)
        if field.key in {"name", "aliases", "crew", "expect", "native"}
    }
    assert shapes == {
        "name": (True, False, False),
        "aliases": (False, True, False),
        "crew": (False, True, True),
        "expect": (False, False, True),
        "native": (False, False, True),
    }


def test_text_is_told_from_numbers_and_dates() -> None:
    assert field(Kind.MISSIONS, "satcat").is_text
    assert field(Kind.MISSIONS, "aliases").is_text
    assert not field(Kind.MISSIONS, "max_altitude_km").is_text
    assert not field(Kind.AGENCIES, "founded").is_text
    assert not field(Kind.SPACECRAFT, "reusable").is_text


def test_an_id_knows_its_kind_and_a_part_of_a_record_is_none() -> None:
    assert field(Kind.MISSIONS, "operator").points_at is Kind.AGENCIES
    assert field(Kind.MISSIONS, "backup").points_at is Kind.CREW
    assert field(Kind.SPACEWALKS, "airlock").points_at is None
    assert field(Kind.MISSIONS, "name").points_at is None


def test_the_entries_of_a_list_are_described_too() -> None:
    assert field(Kind.MISSIONS, "events").parts is Event
    assert field(Kind.CREW, "born").parts is Born
    seat = {described.key: described for described in fields_in(Seat)}
    assert seat["role"].choices == tuple(Role)
    assert seat["leg"].choices == tuple(Leg)
    assert seat["role"].required
    assert not seat["leg"].required
    assert seat["person"].points_at is Kind.CREW


def test_aliases_of_the_model_are_the_keys_of_the_file() -> None:
    keys = [described.key for described in fields_in(Event)]
    assert "with" in keys
    assert "with_" not in keys
    ports = {described.key: described.form for described in fields_in(Event)}
    assert ports["port"] == "station/port, such as iss/prichal-nadir"
    assert ports["site"] == "site or site/pad, such as baikonur/31-6"
