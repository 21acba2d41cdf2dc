"""Passages: every text of the records that is written in our own words or spells a name or a mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, StrEnum
from functools import cache
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.load.document import Path
from generator.model.audit import Statement
from generator.model.kinds import Kind
from generator.model.reference import Reference
from generator.model.remains import Remains
from generator.model.source import Source


class Voice(StrEnum):
    """Whose words a text is in."""

    PROSE = "prose"
    """Ours: a sentence or a few words that say something."""
    LATIN = "latin"
    """A name, serial number or mark that is written in Latin letters."""
    NAME = "name"
    """A name that may be in any script."""
    OTHERS = "others"
    """What somebody else printed, or our paraphrase of it: its errors are the point."""


class Passage(NamedTuple):
    """One text of a record."""

    kind: Kind
    record_id: str
    path: Path
    """Below the record, as in the file."""
    text: str
    voice: Voice


_VOICES: Mapping[str, Voice] = {
    "biography": Voice.PROSE,
    "cause": Voice.PROSE,
    "docking_system": Voice.PROSE,
    "for": Voice.PROSE,
    "holder": Voice.PROSE,
    "item": Voice.PROSE,
    "mode": Voice.PROSE,
    "note": Voice.PROSE,
    "office": Voice.PROSE,
    "orbit": Voice.PROSE,
    "place": Voice.PROSE,
    "purpose": Voice.PROSE,
    "scope": Voice.PROSE,
    "summary": Voice.PROSE,
    "text": Voice.PROSE,
    "what": Voice.PROSE,
    "why": Voice.PROSE,
    "abbreviation": Voice.LATIN,
    "callsign": Voice.LATIN,
    "group": Voice.LATIN,
    "launch_vehicle_name": Voice.LATIN,
    "launch_vehicle_serial": Voice.LATIN,
    "name": Voice.LATIN,
    "segment": Voice.LATIN,
    "serial": Voice.LATIN,
    "sort": Voice.LATIN,
    "system": Voice.LATIN,
    "aliases": Voice.NAME,
    "demonym": Voice.NAME,
    "native": Voice.NAME,
    "parts": Voice.NAME,
    "printed": Voice.OTHERS,
    "value": Voice.OTHERS,
}
_SPECIAL: Mapping[tuple[type[BaseModel], str], Voice] = {
    (Statement, "text"): Voice.OTHERS,
    (Source, "title"): Voice.OTHERS,
    (Source, "publisher"): Voice.NAME,
}


def derive_passages(encyclopedia: Encyclopedia) -> tuple[Passage, ...]:
    """Every text of every record, in the order of the records. Ids, dates, addresses and codes are none."""
    return tuple(
        Passage(kind, record.id, *found)
        for kind in Kind
        for record in encyclopedia.of_kind(kind).values()
        for found in _texts_of(record)
    )


def passages_of_remains(remains: Iterable[Remains]) -> Iterator[Passage]:
    """Every text in the sound parts of refused records, but for those that ask for exemptions."""
    for record in remains:
        for part in record.parts if not record.has_exemptions else ():
            found: list[tuple[Path, str, Voice]] = []
            _collect(part.value, part.path, _voice(part.owner, part.field), found)
            for path, text, voice in found:
                yield Passage(record.kind, record.record_id, path, text, voice)


def _voice(model: type[BaseModel], written: str) -> Voice | None:
    """Whose words stand in a field; nobody's in one of ids, dates or codes."""
    return _SPECIAL.get((model, written), _VOICES.get(written))


def _texts_of(record: BaseModel) -> list[tuple[Path, str, Voice]]:
    found: list[tuple[Path, str, Voice]] = []
    _collect(record, (), None, found)
    return found


def _collect(value: object, path: Path, voice: Voice | None, found: list[tuple[Path, str, Voice]]) -> None:
    if isinstance(value, BaseModel):
        for name, written, of_field in _plan(type(value)):
            inner = value.__dict__[name]
            if inner:
                _collect(inner, (*path, written), of_field, found)
    elif isinstance(value, str):
        if voice is not None and not isinstance(value, (Reference, Enum)):
            found.append((path, value, voice))
    elif isinstance(value, tuple):
        for position, inner in enumerate(value):
            _collect(inner, (*path, position), voice, found)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            _collect(inner, (*path, key.value if isinstance(key, Enum) else key), voice, found)


@cache
def _plan(model: type[BaseModel]) -> tuple[tuple[str, str, Voice | None], ...]:
    """The fields of a type that texts can be in: name in the model, name as written, and their voice."""
    plan: list[tuple[str, str, Voice | None]] = []
    for name, info in model.model_fields.items():
        written = info.alias or name
        voice = _voice(model, written)
        if name != "id" and (voice is not None or _holds_records(info.annotation)):
            plan.append((name, written, voice))
    return tuple(plan)


def _holds_records(annotation: Any) -> bool:
    """Whether a type has records in it: `Born | None`, `tuple[Event, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return bool(_plan(annotation))
    return any(_holds_records(argument) for argument in get_args(annotation))


def is_own_statement(passage: Passage) -> bool:
    """Whether it states something as so: our prose, but for audits, which speak of what others state."""
    return passage.voice is Voice.PROSE and passage.kind is not Kind.AUDITS


_QUOTATION = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|(?<!\w)'[^'\n]*'(?!\w)|(?<!\w)‘[^’\n]*’(?!\w)")


def mask_quotations(text: str) -> str:
    """The text with everything between quotation marks made blank, every other character where it was."""
    return _QUOTATION.sub(lambda quotation: " " * len(quotation.group()), text)
