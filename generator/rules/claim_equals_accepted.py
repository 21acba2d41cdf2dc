"""A claim gives the value that the record accepts.

Claims are for what others print *instead of* the accepted value. One that is equal to it contradicts
nothing: it came about when the accepted value was changed and the claim forgotten, or its source is a
witness of the accepted value and belongs beside that. A less precise value is another one: `08:57Z` beside
`08:57:43Z` is a compatible claim.

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
        - {field: events.launch.at, value: 2025-04-08T05:47:15Z, status: rejected, sources: [text]}

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-04-08T05:47:15Z, sources: [text]}
      claims:
        - {field: events.launch.at, value: 2025-04-08T05:47Z, status: compatible, sources: [text]}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.expeditions import moment_date
from generator.derive.facts import Facts
from generator.derive.field_path import equals_accepted
from generator.model.expedition import Moment
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
    """Every claim whose value, read in the form of its field, is the accepted one."""
    for followed in facts.claims:
        claim, accepted = followed.claim, followed.target.value
        if isinstance(accepted, Moment):
            accepted = moment_date(accepted, facts.encyclopedia)
        if claim.value is not None and accepted is not None and equals_accepted(claim.value, accepted):
            yield Finding(
                followed.kind,
                followed.record.id,
                ("claims", followed.position, "value"),
                f"a claim must differ from the accepted value: {claim.field} is {claim.value} here too",
                "delete the claim, and name its sources beside the accepted value; or mend one of the two",
                rests_on=frozenset({(followed.kind.value, followed.record.id, *followed.target.path)}),
            )
