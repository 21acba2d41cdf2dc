"""The fields of a kind of record, described from the model: for those who write records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.base import Identified
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.kinds import KINDS, Kind
from generator.model.reference import PageId, Reference

_LAST = ("summary", "biography", "claims", "sources", "ignore")
"""Fields of every kind that stand at the end of a record, in this order."""


@dataclass(frozen=True)
class Field:
    """One field: its key in the file, what it wants, and what may be typed."""

    key: str
    wants: str
    """The first paragraph of its description."""
    required: bool
    form: str
    """What a value is, in words: `a date`, `an id of crew`, `a list of events`."""
    choices: tuple[str, ...] = ()
    """The values that are allowed, where they are few."""
    points_at: Kind | None = None
    """The kind of record that it is an id of."""
    is_list: bool = False
    parts: type[BaseModel] | None = None
    """The type of its entries, where they are mappings of their own."""
    is_mapping: bool = False

    @property
    def is_scalar(self) -> bool:
        """Whether it is a single value."""
        return not self.is_list and not self.is_mapping and self.parts is None


def fields_of(kind: Kind) -> list[Field]:
    """Every field of a kind but its id, in the order that a record is written in."""
    fields = list(fields_in(KINDS[kind].model))
    first = [field for field in fields if field.required]
    rest = [field for field in fields if not field.required and field.key not in _LAST]
    last = sorted((f for f in fields if f.key in _LAST and not f.required), key=lambda f: _LAST.index(f.key))
    return [*sorted(first, key=lambda field: field.key != "name"), *rest, *last]


def fields_in(model: type[BaseModel]) -> Iterator[Field]:
    """The fields of a record's type or of the type of its entries, in the model's order."""
    for name, info in model.model_fields.items():
        if name != "id" or not issubclass(model, Identified):
            yield _field(name, info)


def _field(name: str, info: FieldInfo) -> Field:
    types = _leaf_types(info.annotation)
    shape = str(info.annotation)
    is_list = "tuple[" in shape
    is_mapping = "Mapping[" in shape or "dict[" in shape
    choices: tuple[str, ...] = ()
    points_at: Kind | None = None
    parts: type[BaseModel] | None = None
    for leaf in types:
        if issubclass(leaf, StrEnum):
            choices = tuple(str(member.value) for member in leaf)
        elif issubclass(leaf, BaseModel):
            parts = leaf
        elif issubclass(leaf, Reference) and leaf.kind and not issubclass(leaf, PageId):
            points_at = Kind(leaf.kind)
    return Field(
        key=info.alias or name,
        wants=(info.description or "").split("\n\n")[0].replace("\n", " "),
        required=info.is_required(),
        form=_form(types, choices, points_at, parts, is_list=is_list, is_mapping=is_mapping),
        choices=choices,
        points_at=points_at,
        is_list=is_list,
        parts=parts,
        is_mapping=is_mapping,
    )


def _form(
    types: list[type],
    choices: tuple[str, ...],
    points_at: Kind | None,
    parts: type[BaseModel] | None,
    *,
    is_list: bool,
    is_mapping: bool,
) -> str:
    if is_mapping:
        return "a mapping"
    if parts is not None:
        return "a list of mappings" if is_list else "a mapping"
    if choices:
        return f"{'a list, each' if is_list else 'one of'} {', '.join(choices)}"
    if points_at is not None:
        return f"a list of ids of {points_at}" if is_list else f"an id of {points_at}"
    words = {
        Date: "a date",
        Duration: "a duration",
        int: "a whole number",
        float: "a number",
        bool: "true or false",
    }
    word = next((words[leaf] for leaf in types if leaf in words), "text")
    return f"a list of {word.removeprefix('a ')}" if is_list else word


def _leaf_types(annotation: Any) -> list[type]:
    """The classes inside an annotation such as `tuple[PersonId, ...] | None`."""
    if isinstance(annotation, type) and not get_args(annotation):
        return [annotation]
    return [leaf for argument in get_args(annotation) for leaf in _leaf_types(argument)]
