"""Records that a new one may already be."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from generator.derive.fold import fold
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.names import names_of
from generator.model.base import Record
from generator.model.kinds import Kind

_NEAR = 93


def likely_duplicates(kind: Kind, name: str, encyclopedia: Encyclopedia) -> Iterator[tuple[str, str]]:
    """Id and name of records of the kind with the same fold, or one that differs by a letter or so."""
    wanted = fold(name)
    for record in encyclopedia.of_kind(kind).values():
        if not isinstance(record, Record):
            continue
        for known in names_of(record):
            folded = fold(known)
            if folded == wanted or (
                _digits(folded) == _digits(wanted) and fuzz.ratio(folded, wanted) >= _NEAR
            ):
                yield record.id, known
                break


def _digits(text: str) -> str:
    """The digits of a name: Soyuz MS-26 and Soyuz MS-27 are near, and not the same."""
    return "".join(sign for sign in text if sign.isdigit())
