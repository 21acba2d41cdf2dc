"""The editors' schemas: on disk they are what the model says, and they accept the real records."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from generator.load.data import load_file
from generator.model.kinds import Kind
from generator.schema.json_schema import file_schema, render_schemas

ROOT = Path(__file__).parents[2]


def test_the_schemas_on_disk_are_those_of_the_model() -> None:
    folder = ROOT / "data" / "schema"
    wanted = {file.path: file.text for file in render_schemas()}
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")}
    assert found == wanted, "the model has changed: run `perigee schema` and commit data/schema/"


@pytest.mark.parametrize("kind", list(Kind))
def test_a_schema_is_itself_a_schema(kind: Kind) -> None:
    Draft7Validator.check_schema(file_schema(kind))


@pytest.mark.data
@pytest.mark.parametrize("kind", list(Kind))
def test_the_real_records_are_valid_in_an_editor(kind: Kind) -> None:
    loaded = load_file(ROOT / "data" / kind.file_name, kind.file_name)
    errors = [
        f"{'.'.join(map(str, error.absolute_path))}: {error.message}"
        for error in Draft7Validator(file_schema(kind)).iter_errors(loaded.records)
    ]
    assert errors == []


def test_an_unknown_key_is_refused() -> None:
    record = {"one": {"name": "One", "colour": "blue"}}
    messages = [error.message for error in Draft7Validator(file_schema(Kind.PROGRAMMES)).iter_errors(record)]
    assert messages == ["Additional properties are not allowed ('colour' was unexpected)"]


def test_every_field_says_what_it_wants() -> None:
    for kind in Kind:
        text = json.dumps(file_schema(kind))
        record = file_schema(kind)["additionalProperties"]
        silent = [key for key, value in record["properties"].items() if "description" not in value]
        assert silent == [], f"{kind}: {silent} have no docstring in the model ({len(text)} bytes)"
