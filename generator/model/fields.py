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
from generator.model.reference import PartReference, Reference
from generator.model.shape import key_order


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
    is_text: bool = False
    """Whether a value is text, so that a number needs quotes."""

    @property
    def is_scalar(self) -> bool:
        """Whether it is a single value."""
        return not self.is_list and not self.is_structured

    @property
    def is_structured(self) -> bool:
        """Whether a value, or each entry of a list, has keys of its own."""
        return self.is_mapping or self.parts is not None


def fields_of(kind: Kind) -> list[Field]:
    """Every field of a kind but its id, in the order that a record is written in."""
    return list(fields_in(KINDS[kind].model))


def fields_in(model: type[BaseModel]) -> Iterator[Field]:
    """The fields of a record's type or of the type of its entries, in the order that they are written in."""
    names = {info.alias or name: name for name, info in model.model_fields.items()}
    for key in key_order(model):
        if key != "id" or not issubclass(model, Identified):
            yield _field(names[key], model.model_fields[names[key]])


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
        elif issubclass(leaf, Reference) and not issubclass(leaf, PartReference):
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
        is_text=any(issubclass(leaf, str) for leaf in types),
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
    part = next((leaf for leaf in types if issubclass(leaf, PartReference)), None)
    if part is not None:
        return f"a list of {part.form}" if is_list else part.form
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
