"""A claim is about a field that the record does not have.

A claim names the value that it contradicts by a path: `events.dock.at`, `events.dock-2.port`, `born.at`,
`specs.docked_life_d`, `modules.pirs.launched`, `timeline.0.at`. Where nothing can stand at that path, the
name of a field is misspelt, or the event that the claim was about is gone. A field that is merely not given
may be disputed, rejected or superseded all the same; but what is compatible is compatible with something.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-04-08T05:47:15Z}
      claims:
        - {field: events.docking.at, value: 2025-04-08T09:04Z, status: rejected, sources: [text]}

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-04-08T05:47:15Z}
        - {event: dock, at: 2025-04-08T08:57:43Z}
      claims:
        - {field: events.dock.at, value: 2025-04-08T09:04Z, status: rejected, sources: [text]}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.suggest import did_you_mean
from generator.derive.facts import Facts
from generator.model.base import ClaimStatus
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "agreement"
LEVEL = Level.ERROR
YIELDS_TO = (
    "local-time-as-utc",
    "events-out-of-order",
    "impossible-rendezvous",
    "port-occupied",
    "undock-elsewhere",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Every claim whose path leads nowhere, and compatible ones with a field that is not given."""
    for followed in facts.claims:
        kind, record, claim, target = followed.kind, followed.record, followed.claim, followed.target
        path = ("claims", followed.position, "field")
        if target.stuck_at is not None:
            known = ", ".join(target.known) or "nothing more"
            hint = did_you_mean(target.stuck_at, target.known) or f"here may stand: {known}"
            message = f"there is no field {claim.field} on {record.id}: {target.stuck_at} leads nowhere"
            rests_on = frozenset({(kind.value, record.id, *target.path)})
            yield Finding(kind, record.id, path, message, hint, rests_on=rests_on)
        elif target.value is None and claim.status is ClaimStatus.COMPATIBLE:
            yield Finding(
                kind,
                record.id,
                path,
                f"a compatible claim needs an accepted value: {record.id} has no {claim.field}",
                f"give {claim.field} on the record, or say that the claim is disputed",
            )
