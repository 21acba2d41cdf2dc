"""Claims of the records, each with the value that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.field_path import Followed, follow_path
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.model.base import Claim, Record
from generator.model.kinds import Kind


@dataclass(frozen=True)
class FollowedClaim:
    """A claim and where its path leads."""

    kind: Kind
    record: Record
    position: int
    """Place in the list of claims, from 0."""
    claim: Claim
    target: Followed


def follow_claims(encyclopedia: Encyclopedia) -> tuple[FollowedClaim, ...]:
    """Every claim of every record, in the order of the records."""
    return tuple(
        FollowedClaim(kind, record, position, claim, follow_path(record, claim.field))
        for kind in Kind
        for record in encyclopedia.of_kind(kind).values()
        if isinstance(record, Record)
        for position, claim in enumerate(record.claims)
    )
