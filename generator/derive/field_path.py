"""The language of field paths: how a claim names the value that it is about.

A path is words joined by dots, read from the record down:

- a field, as it is written in the file: `serial`, `born.at`, `expect.duration`;
- of a mission's `events`, the event's name: its kind, from the second of a kind on with a number:
  `events.dock.at`, `events.dock-2.port`;
- of a list whose entries have ids, the id: `modules.pirs.launched`;
- of any other list, the place of an entry, from 0: `timeline.0.at`;
- of a mapping, the key: `specs.docked_life_d`, `native.ru`.

A path may stop at a list or an entry: `crew`, `commanders`, `cargo`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from generator.encyclopedia.events import name_events
from generator.load.document import Path
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.event import Event
from generator.model.mission import Mission
from generator.model.spacecraft import Spec


@dataclass(frozen=True)
class Followed:
    """Where a field path leads."""

    value: Any = None
    """The accepted value; `None` where the field may stand there but is not given."""
    path: Path = ()
    """Where that is: keys and list positions below the record, as in the file."""
    stuck_at: str | None = None
    """The first word that leads nowhere, if one does."""
    known: tuple[str, ...] = ()
    """What could stand in its place."""


def follow_path(record: BaseModel, field: str) -> Followed:
    """Follow a field path from a record. Words of fields that are not given are read against the model."""
    place = _Place(record, type(record), ())
    for word in field.split("."):
        step = _step(place, word)
        if step is None:
            return Followed(path=place.path, stuck_at=word, known=tuple(_steps(place)))
        place = step
    return Followed(place.value, place.path)


def equals_accepted(printed: str, accepted: Any) -> bool:
    """Whether a value as a claim writes it is the accepted one, read in the form of the field.

    A less precise value is another value. In a list, one that is among the entries is accepted.
    """
    try:
        if isinstance(accepted, Date):
            return Date.parse(printed) == accepted
        if isinstance(accepted, Duration):
            return Duration.parse(printed) == accepted
        if isinstance(accepted, bool):
            return printed == str(accepted).lower()
        if isinstance(accepted, (int, float)):
            return float(printed) == float(accepted)
    except ValueError:
        return False
    if isinstance(accepted, Spec):
        return accepted.value is not None and equals_accepted(printed, accepted.value)
    if isinstance(accepted, tuple):
        return any(equals_accepted(printed, item) for item in accepted)
    return isinstance(accepted, str) and printed.strip() == str(accepted).strip()


class _Place(NamedTuple):
    """A place on the way: the value there, if any, and its type as the model has it."""

    value: Any
    annotation: Any
    path: Path


def _step(place: _Place, word: str) -> _Place | None:
    """Where a word leads from a place; `None` for nowhere."""
    value = place.value
    if isinstance(value, BaseModel):
        if isinstance(value, Mission) and word == "events":
            return _events(value, place.path)
        field = _fields(type(value)).get(word)
        return _field(place, word, *field) if field is not None else None
    return _steps(place).get(word)


def _steps(place: _Place) -> Mapping[str, _Place]:
    """The words that lead on from a place."""
    value = place.value
    if isinstance(value, tuple):
        return _entries(place)
    if isinstance(value, Mapping) or _mapping_of(place.annotation) is not None:
        return _keys(place)
    model = type(value) if isinstance(value, BaseModel) else _model_of(place.annotation)
    if model is None:
        return {}
    steps = {
        written: _field(place, written, name, annotation)
        for written, (name, annotation) in _fields(model).items()
    }
    if isinstance(value, Mission):
        steps["events"] = _events(value, place.path)
    return steps


def _events(mission: Mission, path: Path) -> _Place:
    """The events of a mission by name."""
    events = {
        name: _Place(event, Event, (*path, "events", number))
        for number, (name, event) in enumerate(name_events(mission))
    }
    return _Place(events, Mapping[str, Event], (*path, "events"))


def _field(place: _Place, written: str, name: str, annotation: Any) -> _Place:
    """A field of the record at a place; without a value where there is no record."""
    return _Place(getattr(place.value, name, None), annotation, (*place.path, written))


@cache
def _fields(model: type[BaseModel]) -> Mapping[str, tuple[str, Any]]:
    """The fields that a claim may be about: as written, with their name in the model and their type."""
    return {
        info.alias or name: (name, info.annotation)
        for name, info in model.model_fields.items()
        if name not in {"id", "claims", "ignore"}
    }


def _entries(place: _Place) -> Mapping[str, _Place]:
    """Entries of a list by id where they have one, else by number."""
    return {
        str(getattr(entry, "id", number)): _Place(entry, type(entry), (*place.path, number))
        for number, entry in enumerate(place.value)
    }


def _keys(place: _Place) -> Mapping[str, _Place]:
    """Keys of a mapping, and those that its type allows. Values that are places already stay."""
    key_type, value_type = _mapping_of(place.annotation) or (str, Any)
    steps: dict[str, _Place] = {}
    if isinstance(key_type, type) and issubclass(key_type, Enum):
        steps = {key.value: _Place(None, value_type, (*place.path, key.value)) for key in key_type}
    for key, value in (place.value or {}).items():
        word = str(key.value if isinstance(key, Enum) else key)
        steps[word] = value if isinstance(value, _Place) else _Place(value, value_type, (*place.path, word))
    return steps


@cache
def _mapping_of(annotation: Any) -> tuple[Any, Any] | None:
    """Key and value type of a mapping type."""
    origin = get_origin(annotation)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        key, value = get_args(annotation)
        return key, value
    return None


@cache
def _model_of(annotation: Any) -> type[BaseModel] | None:
    """The record type of a field that may be missing: `Born` of `Born | None`; none of a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in {Union, UnionType, Annotated}:
        return next((found for arg in get_args(annotation) if (found := _model_of(arg)) is not None), None)
    return None
