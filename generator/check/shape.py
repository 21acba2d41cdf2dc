"""Shape: a record that its type refuses, told in the words of whoever typed it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from generator.check.suggest import did_you_mean
from generator.load.document import Document, Path
from generator.model.base import Identified
from generator.model.build import Misfit
from generator.model.date import Date
from generator.model.kinds import KINDS, Kind
from generator.model.reference import ID_PATTERN
from generator.problem import Problem

_OWN_KEY = "a field named id"
_FEW = 10
"""How many allowed words are listed in a message; more stand in the remedy."""
_SHORT = 60
_TYPES = {
    "string_type": "a text",
    "tuple_type": "a list, such as [a, b]",
    "list_type": "a list, such as [a, b]",
    "dict_type": "a mapping, such as {key: value}",
    "mapping_type": "a mapping, such as {key: value}",
    "model_type": "a mapping, such as {key: value}",
    "model_attributes_type": "a mapping, such as {key: value}",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "float_parsing": "a number",
    "float_type": "a number",
    "finite_number": "a number",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
}


def check_shape(misfit: Misfit, document: Document) -> Iterator[Problem]:
    """One problem for each way in which a record does not fit its type."""
    model = KINDS[misfit.kind].model
    for error in misfit.errors:
        yield _problem(error, misfit, model, document)


def check_ids(kind: Kind, document: Document) -> Iterator[Problem]:
    """Ids that are not lower-case ASCII words joined by single hyphens."""
    for record_id in document.records:
        if re.fullmatch(ID_PATTERN, record_id) is None:
            message = f"an id must be lower-case letters, digits and single hyphens: it is {record_id!r}"
            place = document.place_of((record_id,))
            yield Problem("bad-id", message, place, "write it like soyuz-ms-27", record=f"{kind}/{record_id}")


def _problem(error: ErrorDetails, misfit: Misfit, model: type[Identified], document: Document) -> Problem:
    inner = tuple(step for step in error["loc"] if step != "[key]")
    path: Path = (misfit.record_id, *inner)
    rule, message, hint, at_key = _explain(error, inner, model, misfit.kind)
    at_key = at_key or "[key]" in error["loc"]
    if rule == "missing-key":
        path = path[:-1]
    if inner and inner[-1] == _OWN_KEY:
        path = (*path[:-1], "id")
    return Problem(
        rule,
        message,
        document.place_of(path, key=at_key),
        hint,
        record=f"{misfit.kind}/{misfit.record_id}",
        field=".".join(str(step) for step in path[1:]),
    )


def _explain(
    error: ErrorDetails, path: tuple[str | int, ...], model: type[BaseModel], kind: Kind
) -> tuple[str, str, str, bool]:
    """Rule, message, hint, and whether the key rather than the value is meant."""
    name = str(path[-1]) if path else KINDS[kind].one
    given, context = error["input"], error.get("ctx", {})
    match error["type"]:
        case "extra_forbidden":
            known = known_keys(model, path[:-1])
            if name == _OWN_KEY:
                remedy = "delete it: the id is the key of the record"
                return "unknown-key", "id is not a key here", remedy, True
            hint = did_you_mean(name, known) or f"known keys here: {', '.join(known)}"
            return "unknown-key", f"{name} is not a key here", hint, True
        case "missing":
            hint = f"add {name}: to this {'record' if len(path) == 1 else 'entry'}"
            return "missing-key", f"{name} must be given", hint, True
        case "enum":
            expected = [word.strip("'") for word in re.split(r", | or ", str(context["expected"]))]
            few = len(expected) <= _FEW
            choices = ", ".join(expected) if few else f"{len(expected)} words"
            hint = did_you_mean(str(given), expected) or ("" if few else f"they are {', '.join(expected)}")
            return "not-allowed", f"{name} must be one of {choices}: it is {_shown(given)}", hint, False
        case "string_pattern_mismatch":
            message = f"{name} does not have the right form: it is {_shown(given)}"
            return "bad-form", message, f"it must match {context['pattern']}", False
        case (
            "greater_than"
            | "greater_than_equal"
            | "less_than"
            | "less_than_equal"
            | "too_short"
            | "string_too_short"
        ):
            return "out-of-range", f"{name}: {error['msg'].lower()}; it is {_shown(given)}", "", False
        case type_ if type_ in _TYPES:
            message = f"{name} must be {_TYPES[type_]}: it is {_shown(given)}"
            return "wrong-type", message, _type_hint(_TYPES[type_], name, given, model, path), False
        case "bad-date":
            return "bad-date", error["msg"], _date_hint(str(given)), False
        case type_ if type_.startswith("bad-"):
            return type_, error["msg"], "", False
        case _:
            return "wrong-type", f"{name}: {error['msg'].lower()}; it is {_shown(given)}", "", False


def _type_hint(
    wanted: str, name: str, given: Any, model: type[BaseModel], path: tuple[str | int, ...]
) -> str:
    """How a text is to be written where a list or a mapping was wanted."""
    if not isinstance(given, str) or not path:
        return ""
    if wanted.startswith("a list"):
        return f"write it in brackets: {name}: [{given}]" if len(given) <= _SHORT else "write it in brackets"
    known = known_keys(model, path) if wanted.startswith("a mapping") else []
    return f"its keys are {', '.join(known)}" if known else ""


def _date_hint(given: str) -> str:
    """The date that is meant by one with other signs between its parts, the year first."""
    meant = re.sub(r"(?<=\d)[./](?=\d)", "-", given.strip())
    meant = re.sub(r"(?<=\d) (?=\d)", "T", meant)
    for text in (meant, f"{meant}Z"):
        try:
            Date.parse(text)
        except ValueError:
            continue
        return f"if it is UTC, write {text}" if "T" in text else f"did you mean {text}?"
    return ""


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    text = repr(value)
    return text if len(text) <= _SHORT else f"{text[:57]}…'"


def known_keys(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The keys that may stand at a path of a record, as they are written."""
    found: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, int) or found is None:
            continue
        inner = next((f for n, f in found.model_fields.items() if (f.alias or n) == step), None)
        found = _model_in(inner.annotation) if inner is not None else found
    if found is None:
        return []
    return [
        field.alias or name
        for name, field in found.model_fields.items()
        if name != "id" or found is not model
    ]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The record type inside an annotation such as `tuple[Event, ...]` or `Born | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in get_args(annotation):
        found = _model_in(argument)
        if found is not None:
            return found
    return None
