from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pydantic import ValidationError

from generator.model.build import build_records
from generator.model.classification import Outcome, Scope
from generator.model.date import Date
from generator.model.event import EventKind
from generator.model.kinds import KINDS, Kind
from generator.model.mission import Mission
from generator.model.reference import PersonId, PortId
from generator.model.seat import Leg
from tests.records import load, mission

if TYPE_CHECKING:
    from generator.load.plain import Plain

MISSION = """
ms-27:
  name: Soyuz MS-27
  kind: crewed
  regime: orbital
  spacecraft: soyuz-ms
  outcome: success
  cospar: 2025-072A
  crew:
    - {person: anna, role: commander}
    - {role: pilot, leg: up}
  events:
    - {event: dock, at: 2025-04-08T08:57:43Z, port: iss/prichal-nadir}
  schedule:
    - {for: landing, date: 2025-12-09, as_of: 2025-04-08}
"""


def test_a_record_has_the_key_it_stands_under_as_its_id() -> None:
    records, misfits = build_records(Kind.MISSIONS, load(MISSION).records)
    assert misfits == []
    assert [(key, record.id) for key, record in records.items()] == [("ms-27", "ms-27")]


def test_values_become_what_their_fields_are() -> None:
    built = mission(MISSION)
    (dock,) = built.events
    assert built.outcome is Outcome.SUCCESS
    assert dock.event is EventKind.DOCK
    assert dock.at == Date.parse("2025-04-08T08:57:43Z")
    assert isinstance(dock.port, PortId)
    assert isinstance(built.crew[0].person, PersonId)
    assert built.schedule[0].for_ == "landing"


def test_what_is_left_out_has_its_default() -> None:
    built = mission(MISSION)
    assert built.scope is Scope.HUMAN
    assert [seat.leg for seat in built.crew] == [Leg.BOTH, Leg.UP]
    assert built.crew[1].person is None
    assert built.backup == ()


def test_a_record_cannot_change() -> None:
    built = mission(MISSION)
    with pytest.raises(ValidationError, match="Instance is frozen"):
        setattr(built, "name", "Soyuz MS-28")  # noqa: B010  mypy refuses the assignment, as it should
    assert built.name == "Soyuz MS-27"


def test_a_record_that_does_not_fit_does_not_keep_the_others_out() -> None:
    text = "b: {name: B, level: class}\nwrong: {name: W}\na: {name: A, level: hull}\n"
    records, misfits = build_records(Kind.SPACECRAFT, load(text).records)
    assert list(records) == ["b", "a"]
    assert [(misfit.kind, misfit.record_id) for misfit in misfits] == [(Kind.SPACECRAFT, "wrong")]
    assert [(error["type"], error["loc"]) for error in misfits[0].errors] == [("missing", ("level",))]


def test_every_error_of_a_record_is_told() -> None:
    _, misfits = build_records(Kind.SPACECRAFT, {"a": {"level": "ship", "seats": "3", "capacity": "-1"}})
    (misfit,) = misfits
    assert sorted((error["type"], error["loc"]) for error in misfit.errors) == [
        ("enum", ("level",)),
        ("extra_forbidden", ("seats",)),
        ("greater_than_equal", ("capacity",)),
        ("missing", ("name",)),
    ]


def test_a_field_named_id_is_refused_rather_than_believed() -> None:
    _, misfits = build_records(Kind.AGENCIES, {"nasa": {"id": "esa", "name": "NASA"}})
    ((error,),) = [misfit.errors for misfit in misfits]
    assert (error["type"], error["input"]) == ("extra_forbidden", "esa")


@pytest.mark.parametrize("value", ["text", ["a", "list"]])
def test_a_record_must_be_a_mapping(value: Plain) -> None:
    records, misfits = build_records(Kind.AGENCIES, {"nasa": value})
    assert records == {}
    assert [error["type"] for error in misfits[0].errors] == ["model_type"]


@pytest.mark.parametrize("number", ["nan", "inf", "-inf", "1e999"])
def test_a_measure_must_be_a_finite_number(number: str) -> None:
    craft: dict[str, Plain] = {"name": "A", "level": "class", "specs": {"length_m": {"value": number}}}
    _, misfits = build_records(Kind.SPACECRAFT, {"a": craft})
    assert [error["type"] for misfit in misfits for error in misfit.errors] == ["finite_number"]


@pytest.mark.parametrize("cospar", ["1957-001A", "2025-072", "2025-072AB", "1998-067ABC"])
def test_a_cospar_id_is_launch_year_number_and_piece(cospar: str) -> None:
    assert isinstance(mission(MISSION.replace("2025-072A", cospar)), Mission)


@pytest.mark.parametrize(
    "cospar", ["1949-001A", "25-072A", "2025-72A", "2025-072a", "2025-072A\n", "2025-٠٧٢A"]
)
def test_another_form_is_no_cospar_id(cospar: str) -> None:
    values: Plain = {
        "name": "M",
        "kind": "cargo",
        "regime": "orbital",
        "spacecraft": "s",
        "outcome": "success",
        "cospar": cospar,
    }
    _, misfits = build_records(Kind.MISSIONS, {"m": values})
    form = "write the launch year, three digits and a letter, such as 2025-072A"
    assert [(error["type"], error["msg"]) for misfit in misfits for error in misfit.errors] == [
        ("bad-cospar", f"{cospar!r} is not a COSPAR ID: {form}")
    ]


def test_every_kind_has_a_model_and_a_name() -> None:
    assert set(KINDS) == set(Kind)
    assert len({names.model for names in KINDS.values()}) == len(Kind)
