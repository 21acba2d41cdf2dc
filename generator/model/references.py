"""The references that stand inside a record, wherever they are."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, TypeAlias, get_args

from pydantic import BaseModel

from generator.model.reference import Reference

FieldPath: TypeAlias = tuple[str | int, ...]
"""Keys and list positions from a record down to a value, as they are in its file."""


def walk_references(value: object, path: FieldPath = ()) -> list[tuple[FieldPath, Reference]]:
    """Every reference inside a record with its path, in the order of the model."""
    found: list[tuple[FieldPath, Reference]] = []
    _collect(value, path, found)
    return found


def _collect(value: object, path: FieldPath, found: list[tuple[FieldPath, Reference]]) -> None:
    if isinstance(value, Reference):
        found.append((path, value))
    elif isinstance(value, BaseModel):
        fields = value.__dict__
        for name, key in _carriers(type(value)):
            inner = fields[name]
            if inner:
                _collect(inner, (*path, key), found)
    elif isinstance(value, tuple):
        for position, inner in enumerate(value):
            _collect(inner, (*path, position), found)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            _collect(inner, (*path, key.value if isinstance(key, Enum) else key), found)


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
