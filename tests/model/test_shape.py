from __future__ import annotations

import pytest

from generator.model.kinds import KINDS, Kind
from generator.model.mission import Mission
from generator.model.person import Person
from generator.model.shape import Shape, key_order
from generator.model.station import Port


@pytest.mark.parametrize("kind", list(Kind))
def test_every_field_of_a_record_has_its_place(kind: Kind) -> None:
    model = KINDS[kind].model
    keys = [field.alias or name for name, field in model.model_fields.items()]
    assert sorted(key_order(model)) == sorted(keys)


def test_a_mission_is_ordered_like_the_example_of_the_design() -> None:
    example = [
        "name",
        "native",
        "aliases",
        "kind",
        "regime",
        "programmes",
        "operator",
        "spacecraft",
        "serial",
        "launch_vehicle",
        "callsign",
        "cospar",
        "outcome",
        "crew",
        "backup",
        "events",
        "schedule",
        "claims",
        "expect",
        "summary",
        "sources",
    ]
    assert Shape(Mission).ordered(reversed(example)) == example


def test_a_person_is_ordered_like_the_example_of_the_design() -> None:
    example = ["name", "sort", "native", "aliases", "born", "citizenship", "agencies", "expect", "sources"]
    assert Shape(Person).ordered(reversed(example)) == example


def test_a_row_ends_with_its_sources_and_reason() -> None:
    claim = Shape(Mission).of_key("claims").of_item
    assert claim.ordered(["why", "sources", "status", "value", "field"]) == [
        "field",
        "value",
        "status",
        "sources",
        "why",
    ]


def test_a_part_of_a_station_begins_with_its_name_and_ends_with_its_sources() -> None:
    keys = key_order(Port)
    assert keys[:2] == ("id", "name")
    assert keys[-1] == "sources"


def test_quantities_stand_in_the_order_of_their_list() -> None:
    specs = Shape(KINDS[Kind.SPACECRAFT].model).of_key("specs")
    assert specs.ordered(["stages", "length_m", "launch_mass_kg"]) == ["launch_mass_kg", "length_m", "stages"]


def test_keys_that_the_model_does_not_know_follow_in_their_order() -> None:
    assert Shape(Mission).ordered(["zeta", "sources", "alpha", "name"]) == [
        "name",
        "sources",
        "zeta",
        "alpha",
    ]


@pytest.mark.parametrize(
    ("key", "is_text"),
    [
        ("serial", True),
        ("outcome", True),
        ("operator", True),
        ("max_altitude_km", False),
        ("nonsense", False),
    ],
)
def test_text_is_told_from_numbers(key: str, is_text: bool) -> None:  # noqa: FBT001  a table
    assert Shape(Mission).of_key(key).is_text is is_text


def test_a_date_needs_no_quotes() -> None:
    assert not Shape(Mission).of_key("events").of_item.of_key("at").is_text
