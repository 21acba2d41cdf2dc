"""Which records cite a source."""

from __future__ import annotations

from collections.abc import Mapping

from generator.derive.lineage import cited_sources
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.model.kinds import Kind


def derive_citations(encyclopedia: Encyclopedia) -> Mapping[str, list[tuple[Kind, str]]]:
    """By source: kind and id of every record that cites it, in order of kind and record."""
    citing: dict[str, list[tuple[Kind, str]]] = {}
    for kind in Kind:
        if kind is Kind.SOURCES:
            continue
        for record in encyclopedia.of_kind(kind).values():
            for source in cited_sources(record):
                citing.setdefault(source, []).append((kind, record.id))
    return citing
