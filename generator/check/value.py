"""One value of a record that is not written yet: what would be told of it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.references import References, check_remains
from generator.check.shape import check_shape
from generator.load.document import Document
from generator.load.plain import Plain
from generator.model.build import build_records
from generator.model.kinds import Kind
from generator.model.remains import find_remains
from generator.problem import Problem

_NOWHERE = Document("", "")


def check_value(kind: Kind, key: str, value: Plain, known: References) -> Iterator[Problem]:
    """What is wrong with a value under a key of a record: its form, and ids that nothing stands behind.

    The problems have no place. What the record lacks beside it is not told.
    """
    _, misfits = build_records(kind, {"record": {key: value}})
    for misfit in misfits:
        for problem in check_shape(misfit, _NOWHERE):
            if problem.rule != "missing-key" and problem.field.partition(".")[0] == key:
                yield problem
        yield from check_remains([find_remains(misfit)], known, {kind: _NOWHERE})
