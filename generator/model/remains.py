"""What is sound in a record that its type refuses: one mistake in it need not hide the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.load.plain import Plain
from generator.model.build import Misfit
from generator.model.kinds import KINDS, Kind
from generator.model.reference import Reference
from generator.model.references import FieldPath, walk_references
from generator.model.shape import Shape


@dataclass(frozen=True)
class SoundPart:
    """A value of a refused record in which the type found no fault; as large as it can be."""

    path: FieldPath
    """Below the record."""
    value: object
    """As the model has it."""
    owner: type[BaseModel]
    """The type of the record or row that the value's field is of."""
    field: str
    """That field, as it is written."""


@dataclass(frozen=True)
class Remains:
    """The sound parts of one refused record."""

    kind: Kind
    record_id: str
    parts: tuple[SoundPart, ...]
    has_exemptions: bool = False
    """Whether it asks to be exempt from rules: what it is exempt from cannot be told for certain."""

    def references(self) -> list[tuple[FieldPath, Reference]]:
        """Every reference in them with its path below the record."""
        return [found for part in self.parts for found in walk_references(part.value, part.path)]


def find_remains(misfit: Misfit) -> Remains:
    """Take a refused record apart around its errors. Nothing can be said of the record as a whole."""
    wrong = [tuple(step for step in error["loc"] if step != "[key]") for error in misfit.errors]
    parts = _parts_of_fields(misfit.value, KINDS[misfit.kind].model, (), wrong)
    exempt = isinstance(misfit.value, dict) and "ignore" in misfit.value
    return Remains(misfit.kind, misfit.record_id, tuple(parts), exempt)


def _parts_of_fields(
    plain: Plain, model: type[BaseModel], path: FieldPath, wrong: Sequence[FieldPath]
) -> Iterator[SoundPart]:
    if isinstance(plain, dict):
        shape = Shape(model)
        for key in shape.ordered(plain):
            of_key = shape.of_key(key)
            if of_key.annotation is not None:
                yield from _parts_of(plain[key], of_key, (*path, key), wrong, (model, key))


def _parts_of(
    plain: Plain, shape: Shape, path: FieldPath, wrong: Sequence[FieldPath], at: tuple[type[BaseModel], str]
) -> Iterator[SoundPart]:
    """The value itself where no error is in it, else what it is made of."""
    if not any(error[: len(path)] == path for error in wrong):
        try:
            value = _adapter(shape.annotation).validate_python(plain)
        except ValidationError:
            return  # by itself it says less than in its record
        yield SoundPart(path, value, *at)
    elif isinstance(plain, dict) and isinstance(shape.annotation, type):
        yield from _parts_of_fields(plain, shape.annotation, path, wrong)
    elif isinstance(plain, list) and shape.of_item.annotation is not None:
        for position, item in enumerate(plain):
            yield from _parts_of(item, shape.of_item, (*path, position), wrong, at)


@cache
def _adapter(annotation: Any) -> TypeAdapter[object]:
    return TypeAdapter(annotation)
