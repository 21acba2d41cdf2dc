"""What was promised should have happened by now, and the record does not say whether it did.

A planned flight whose newest promised launch is over was launched or put off; one in progress whose newest
promised landing is over has landed or stays. The record wants the event, or a newer promise. "Now" is the
day of `--as-of`, else that of the newest commit that touches the data. The rule also speaks where a flight
is called in progress after its own landing. Dates that may still be to come accuse nobody.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: planned
      schedule:
        - {for: launch, date: 2001-03, as_of: 2000-12-01}

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: planned
      schedule:
        - {for: launch, date: 2001-03, as_of: 2000-12-01}
        - {for: launch, date: 2901-06/.., as_of: 2001-02-20}
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.encyclopedia.events import end_of
from generator.model.classification import Outcome
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "time"
LEVEL = Level.WARNING

_AWAITED = {Outcome.PLANNED: ("launch",), Outcome.IN_PROGRESS: ("landing", "splashdown")}
"""What a flight of an outcome is waiting for."""


def check(facts: Facts) -> Iterator[Finding]:
    """Every flight that waits for something which was promised for a time that is over."""
    for mission in facts.encyclopedia.missions.values():
        end = end_of(mission)
        if mission.outcome is Outcome.IN_PROGRESS and end is not None:
            message = f"a flight in progress must not be over: {mission.id} has its {end.event} of {end.at}"
            hint = "say how it ended: success, partial, failure …"
            yield Finding(Kind.MISSIONS, mission.id, ("outcome",), message, hint)
        elif mission.outcome in _AWAITED:
            yield from _overdue(mission, facts)


def _overdue(mission: Mission, facts: Facts) -> Iterator[Finding]:
    awaited = _AWAITED[mission.outcome]
    promises = [(i, entry) for i, entry in enumerate(mission.schedule) if entry.for_ in awaited]
    if not promises:
        return
    position, newest = max(promises, key=lambda item: item[1].as_of.sort_key)
    if newest.date is not None and newest.date.certainly_before(facts.as_of):
        yield Finding(
            Kind.MISSIONS,
            mission.id,
            ("schedule", position, "date"),
            f"the promised {newest.for_} must be to come, or have happened: it was for {newest.date}, "
            f"now is {facts.as_of}",
            f"add the {newest.for_} under events, or the newest promise under schedule",
        )
