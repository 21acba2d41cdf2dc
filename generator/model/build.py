"""Plain values to frozen typed records; what does not fit is told as a list of misfits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.load.plain import Plain
from generator.model.base import Identified
from generator.model.kinds import KINDS, Kind


@dataclass(frozen=True)
class Misfit:
    """A record that its type refuses, as it was typed, with pydantic's account of each error by path."""

    kind: Kind
    record_id: str
    value: Plain
    errors: tuple[ErrorDetails, ...]


def build_records(kind: Kind, values: Mapping[str, Plain]) -> tuple[dict[str, Identified], list[Misfit]]:
    """Records of one kind by id, in the order of the file, and those that do not fit."""
    model = KINDS[kind].model
    records: dict[str, Identified] = {}
    misfits: list[Misfit] = []
    for record_id, value in values.items():
        try:
            records[record_id] = model.model_validate(_with_id(record_id, value))
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=True)
            misfits.append(Misfit(kind, record_id, value, tuple(details)))
    return records, misfits


def _with_id(record_id: str, value: Plain) -> object:
    if not isinstance(value, dict):
        return value
    if "id" in value:
        return {**value, "a field named id": value["id"], "id": record_id}
    return {**value, "id": record_id}
