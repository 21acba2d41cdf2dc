"""Lineages: links are not witnesses, so sources that repeat one another count once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from pydantic import BaseModel

from generator.model.reference import SourceId
from generator.model.references import walk_references
from generator.model.source import Source, Tier

_WEAK = frozenset({Tier.AGGREGATOR, Tier.USER})


class Lineages:
    """For each source, the sources that it comes from in the end."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources

    @cached_property
    def _roots(self) -> dict[str, frozenset[str]]:
        roots: dict[str, frozenset[str]] = {}
        for source_id in self._sources:
            self._find(source_id, roots, ())
        return roots

    def _find(
        self, source_id: str, roots: dict[str, frozenset[str]], trail: tuple[str, ...]
    ) -> frozenset[str]:
        if source_id in roots:
            return roots[source_id]
        source = self._sources.get(source_id)
        parents = [p for p in source.derived_from if p not in trail] if source is not None else []
        if not parents:
            found = frozenset({source_id})
        else:
            found = frozenset().union(*(self._find(p, roots, (*trail, source_id)) for p in parents))
        roots[source_id] = found
        return found

    def roots(self, source_id: str) -> frozenset[str]:
        """The sources at the beginning of its line; itself where it repeats none."""
        return self._roots.get(source_id, frozenset({source_id}))

    def count(self, source_ids: Iterable[str]) -> int:
        """How many independent lineages there are: sources with a common root are one."""
        groups: list[frozenset[str]] = []
        for source_id in source_ids:
            merged = self.roots(source_id)
            apart = []
            for group in groups:
                if group & merged:
                    merged = merged | group
                else:
                    apart.append(group)
            groups = [*apart, merged]
        return len(groups)

    def is_weak(self, source_ids: Iterable[str]) -> bool:
        """Whether there are sources and all are aggregators or users."""
        known = [self._sources[source_id] for source_id in source_ids if source_id in self._sources]
        return bool(known) and all(source.tier in _WEAK for source in known)


def cited_sources(record: BaseModel) -> tuple[str, ...]:
    """Every source that a record or a value inside it names, each once, the record's own first."""
    cited: dict[str, None] = dict.fromkeys(getattr(record, "sources", ()))
    for _, reference in walk_references(record):
        if isinstance(reference, SourceId):
            cited.setdefault(reference)
    return tuple(cited)
