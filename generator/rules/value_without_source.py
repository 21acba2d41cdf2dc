"""A record, or a claim, names no source.

Every value is to be traced to who says so. The `sources` of a record stand for every value that does not
name its own, so no record goes without; an audit is of its source and needs no other. A claim is what
somebody prints, and so names who does.

Fails:
    # programmes.yaml
    one:
      name: One

Passes:
    # programmes.yaml
    one:
      name: One
      sources: [text]
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.model.base import Record
from generator.model.kinds import KINDS, Kind
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "trust"
LEVEL = Level.ERROR


def check(facts: Facts) -> Iterator[Finding]:
    """Every record but sources and audits without sources of its own, and every claim without."""
    for kind in Kind:
        if kind is Kind.AUDITS:
            continue
        for record in facts.encyclopedia.of_kind(kind).values():
            if isinstance(record, Record) and not record.sources:
                message = f"every {KINDS[kind].one} must name a source: {record.id} names none for its values"
                hint = "add sources: [id] to the record, with the source in sources.yaml"
                yield Finding(kind, record.id, (), message, hint)
    for followed in facts.claims:
        claim = followed.claim
        if not claim.sources:
            message = f"a claim must name who makes it: this one, of {claim.field}, names no source"
            path = ("claims", followed.position)
            yield Finding(followed.kind, followed.record.id, path, message, "add sources: [id] to the claim")
