"""What happened rests on hearsay, or on one account.

A flight, spacewalk, expedition or anomaly is to rest on a primary source, by those who did it, or on a
catalogue or encyclopedia that names its own; or else on press reports of two lineages. Sources that repeat
one another are one lineage, and aggregators and anonymous users are none. Sources of claims do not count:
they speak against.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      sources: [paper, copy]
    # sources.yaml
    paper:
      title: A flight
      publisher: A newspaper
      tier: press
    copy:
      title: A flight, reprinted
      publisher: Another newspaper
      tier: press
      derived_from: [paper]

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      sources: [paper, agency]
    # sources.yaml
    paper:
      title: A flight
      publisher: A newspaper
      tier: press
    agency:
      title: We flew
      publisher: An agency
      tier: primary
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.lineage import cited_sources
from generator.model.base import Record
from generator.model.kinds import Kind
from generator.model.source import Source, Tier
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "trust"
LEVEL = Level.WARNING

_KINDS = (Kind.MISSIONS, Kind.SPACEWALKS, Kind.EXPEDITIONS, Kind.ANOMALIES)
_ENOUGH = frozenset({Tier.PRIMARY, Tier.REFERENCE})


def check(facts: Facts) -> Iterator[Finding]:
    """Every record of something that happened with sources, but too few witnesses among them."""
    for kind in _KINDS:
        for record in facts.encyclopedia.of_kind(kind).values():
            assert isinstance(record, Record), "records of these kinds have claims"
            if any(_is_enough(facts, name) for name in record.sources):
                continue
            cited = cited_sources(record.model_copy(update={"claims": ()}))
            sources = [s for name in cited if (s := facts.encyclopedia.sources.get(name)) is not None]
            if sources and not any(_is_enough(facts, name) for name in cited):
                yield from _weigh(facts, kind, record, sources)


def _is_enough(facts: Facts, source_id: str) -> bool:
    source = facts.encyclopedia.sources.get(source_id)
    return source is not None and source.tier in _ENOUGH


def _weigh(facts: Facts, kind: Kind, record: Record, sources: list[Source]) -> Iterator[Finding]:
    press = [source.id for source in sources if source.tier is Tier.PRESS]
    lineages = facts.lineages.count(press)
    if lineages < 2:
        has = "only aggregators and users" if not press else "press of one lineage only"
        yield Finding(
            kind,
            record.id,
            ("sources",) if record.sources else (),
            f"{record.id} must rest on a primary or reference source or two lineages of press: it has {has}",
            "add a source by those who did it, or a report that repeats none of these",
        )
