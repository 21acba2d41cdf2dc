"""What may stand where in a record, as the model has it: the order of keys, and which values are text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from inspect import get_annotations
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from generator.model.audit import Statement
from generator.model.station import Module

_HEAD = ("id", "name", "sort", "native", "aliases", "wikidata")
_TAIL = ("claims", "expect", "biography", "summary", "sources", "why", "ignore")
_PARTS = ("compartments", "modules", "ports", "equipment", "statements")
"""Lists that are longer than the rest of their record."""
_BLOCK_ROWS = (Module, Statement)
ALWAYS_FOLDED = frozenset({"biography", "summary"})


@dataclass(frozen=True)
class Shape:
    """The type of a value. `None` where the model knows no such value."""

    annotation: Any = None

    @property
    def is_text(self) -> bool:
        """Whether only text may stand here: a number would have to be quoted."""
        return isinstance(self.annotation, type) and issubclass(self.annotation, str)

    @property
    def has_block_rows(self) -> bool:
        """Whether an item of a list is too long for one line, as a rule."""
        return self.annotation in _BLOCK_ROWS

    def of_key(self, key: str) -> Shape:
        """The type of the value under a key."""
        return self._of_any_key or self._of_keys.get(key, Shape())

    @cached_property
    def of_item(self) -> Shape:
        """The type of the items of a list."""
        arguments = get_args(self.annotation)
        return Shape(_inner(arguments[0])) if get_origin(self.annotation) in {tuple, list} else Shape()

    def ordered(self, keys: Iterable[str]) -> list[str]:
        """Keys in their one order; those that the model does not know follow in the order they are given."""
        rank = self._rank
        return sorted(keys, key=lambda key: rank.get(key, len(rank)))

    @cached_property
    def _of_any_key(self) -> Shape | None:
        """The type of every value of a mapping; `None` where the keys are fields."""
        if get_origin(self.annotation) in {dict, Mapping} or _is_mapping(self.annotation):
            return Shape(_inner(get_args(self.annotation)[1]))
        return None

    @cached_property
    def _of_keys(self) -> Mapping[str, Shape]:
        return _shapes(self.annotation) if _is_model(self.annotation) else {}

    @cached_property
    def _rank(self) -> Mapping[str, int]:
        return {key: position for position, key in enumerate(self._known)}

    @property
    def _known(self) -> Sequence[str]:
        if _is_model(self.annotation):
            return key_order(self.annotation)
        if _is_mapping(self.annotation):
            first = get_args(self.annotation)[0]
            if isinstance(first, type) and issubclass(first, StrEnum):
                return [member.value for member in first]
        return ()


@cache
def key_order(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys of a record or row as they are to be written.

    What it is called comes first, then its own fields as the model has them, then what all records have:
    claims, published totals, prose and sources. Lists that are longer than all else close the record.
    """
    keys: list[str] = []
    for base in model.__mro__:
        own = get_annotations(base) if issubclass(base, BaseModel) else {}
        fields = model.model_fields
        keys += [fields[name].alias or name for name in own if name in fields]
    keys = list(dict.fromkeys(keys))
    parts = [key for key in _PARTS if _is_model(_shapes(model).get(key, Shape()).of_item.annotation)]
    placed = {*_HEAD, *_TAIL, *parts}
    return (
        *(key for key in _HEAD if key in keys),
        *(key for key in keys if key not in placed),
        *(key for key in _TAIL if key in keys),
        *parts,
    )


@cache
def _shapes(model: type[BaseModel]) -> Mapping[str, Shape]:
    return {
        field.alias or name: Shape(_inner(field.annotation)) for name, field in model.model_fields.items()
    }


def _inner(annotation: Any) -> Any:
    """An annotation without `Annotated` and without `None`."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _inner(get_args(annotation)[0])
    if origin in {Union, UnionType}:
        kept = [argument for argument in get_args(annotation) if argument is not type(None)]
        return _inner(kept[0]) if len(kept) == 1 else None
    return annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _is_mapping(annotation: Any) -> bool:
    origin = get_origin(annotation)
    return isinstance(origin, type) and issubclass(origin, Mapping)
