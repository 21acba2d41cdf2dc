"""A published total is not what the records add up to.

Durations, numbers of flights and sums are computed. What an agency publishes may be typed under `expect:`,
never to be printed, only to be compared. Where the two differ, a date here is wrong, a flight is missing,
or the agency is wrong; then its value is a claim with its reason. Dates that are imprecise accuse nobody.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-01-01T00:00:00Z}
        - {event: landing, at: 2025-01-03T00:00:00Z}
      expect: {duration: 3d 0h 0m 0s}

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-01-01T00:00:00Z}
        - {event: landing, at: 2025-01-03T00:00:00Z}
      expect: {duration: 2d 0h 0m 0s}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.agreement import find_differences
from generator.derive.facts import Facts
from generator.encyclopedia.events import end_of, launch_of
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding, Spot
from generator.rules.spots import event_spot, flight_spots

GROUP = "agreement"
LEVEL = Level.ERROR
YIELDS_TO = (
    "local-time-as-utc",
    "cospar-year",
    "events-out-of-order",
    "impossible-rendezvous",
    "aboard-two-ships",
    "lands-without-launching",
    "never-landed",
    "seats-exceeded",
    "eva-crew-not-aboard",
    "commander-not-aboard",
    "unrecorded-flight-recorded",
)


def check(facts: Facts) -> Iterator[Finding]:
    """One finding for each `expect` that differs; of a person, only where their missions agree."""
    differences = list(find_differences(facts))
    missions = {found.record for found in differences if found.kind is Kind.MISSIONS}
    for found in differences:
        if found.kind is Kind.CREW and _flew(facts, found.record) & missions:
            continue
        yield Finding(
            found.kind,
            found.record,
            ("expect", found.field),
            f"the records add up to {found.computed}, the published {found.field} is {found.published}",
            "one side is wrong: mend the dates, or give the published value as a claim with its reason",
            rests_on=_rests_on(facts, found.kind, found.record),
        )


def _flew(facts: Facts, person: str) -> set[str]:
    return {mission.id for mission, _ in facts.encyclopedia.usage.seats.get(person, [])}


def _rests_on(facts: Facts, kind: Kind, record: str) -> frozenset[Spot]:
    if kind is Kind.CREW:
        return flight_spots(facts, record)
    mission = facts.encyclopedia.missions.get(record) if kind is Kind.MISSIONS else None
    ends = (launch_of(mission), end_of(mission)) if mission is not None else ()
    return frozenset(
        event_spot(mission, event, "at") for event in ends if mission is not None and event is not None
    )
