"""Agreement: published totals (`expect:`) against what the records add up to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.load.document import Document
from generator.model.kinds import Kind
from generator.problem import Problem


def check_agreement(encyclopedia: Encyclopedia, documents: Mapping[Kind, Document]) -> Iterator[Problem]:
    yield from ()
