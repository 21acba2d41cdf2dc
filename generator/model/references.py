"""The references that stand inside a record, wherever they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any, TypeAlias, get_args

from pydantic import BaseModel

from generator.model.reference import Reference

FieldPath: TypeAlias = tuple[str | int, ...]
"""Keys and list positions from a record down to a value, as they are in its file."""


def walk_references(value: object, path: FieldPath = ()) -> Iterator[tuple[FieldPath, Reference]]:
    """Every reference inside a record with its path, in the order of the model."""
    if isinstance(value, Reference):
        yield path, value
    elif isinstance(value, BaseModel):
        for name, key in _carriers(type(value)):
            inner = getattr(value, name)
            if inner:
                yield from walk_references(inner, (*path, key))
    elif isinstance(value, tuple):
        for position, inner in enumerate(value):
            yield from walk_references(inner, (*path, position))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from walk_references(inner, (*path, key.value if isinstance(key, Enum) else key))


@cache
def _carriers(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Name and key of the fields of a type that references may stand in: the others need no look."""
    return tuple(
        (name, field.alias or name)
        for name, field in model.model_fields.items()
        if _may_carry(field.annotation)
    )


def _may_carry(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Reference):
        return True
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return bool(_carriers(annotation))
    return any(_may_carry(argument) for argument in get_args(annotation))
