"""A source is cited for something that happened after it was published.

A text from before an event can promise it, not witness it. The promise belongs under `schedule`; the event
needs a source from after. The rule reads the sources of single events, of steps of an anomaly's timeline,
and of disputed and compatible claims about events, and those of a spacewalk or flight where all that it has
are older. A rejected claim may well be such a promise, taken for the fact. Publishers write the date of
their own country: a day counts as over only where it is over everywhere on Earth, 12 hours after midnight
UTC.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-04-08T05:47:15Z, sources: [preview]}
    # sources.yaml
    preview:
      title: Who will fly
      publisher: Somebody
      published: 2025-04-01
      tier: press

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-04-08T05:47:15Z, sources: [report]}
      schedule:
        - {for: launch, date: 2025-04-08, as_of: 2025-04-01, sources: [preview]}
    # sources.yaml
    preview:
      title: Who will fly
      publisher: Somebody
      published: 2025-04-01
      tier: press
    report:
      title: Who flew
      publisher: Somebody
      published: 2025-04-07
      tier: press
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from generator.derive.facts import Facts
from generator.encyclopedia.events import launch_of, name_events
from generator.load.document import Path
from generator.model.base import ClaimStatus, Sourced
from generator.model.date import Date
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "trust"
LEVEL = Level.ERROR
YIELDS_TO = ("undock-elsewhere", "events-out-of-order", "cospar-year")

_LAST_ZONE = timedelta(hours=12)
"""How long after the end of a day in UTC it is still that day somewhere: the zone UTC−12."""
_WITNESSES = (ClaimStatus.DISPUTED, ClaimStatus.COMPATIBLE)


def check(facts: Facts) -> Iterator[Finding]:
    """Every source of an event that was published before it for certain."""
    for mission in facts.encyclopedia.missions.values():
        for path, sourced, at in _events(mission):
            yield from _each(facts, Kind.MISSIONS, mission.id, (path, sourced.sources, at))
        launch = launch_of(mission)
        if launch is not None:
            yield from _all(facts, Kind.MISSIONS, mission.id, mission.sources, launch.at)
    for anomaly in facts.encyclopedia.anomalies.values():
        for position, step in enumerate(anomaly.timeline):
            cited = (("timeline", position), step.sources, step.at)
            yield from _each(facts, Kind.ANOMALIES, anomaly.id, cited)
    for walk in facts.encyclopedia.spacewalks.values():
        yield from _all(facts, Kind.SPACEWALKS, walk.id, walk.sources, walk.start)


def _events(mission: Mission) -> Iterator[tuple[Path, Sourced, Date]]:
    """Events and the claims about them, each with its path and when the event happened."""
    at_by_name = {}
    for position, (name, event) in enumerate(name_events(mission)):
        at_by_name[name] = event.at
        yield ("events", position), event, event.at
    for position, claim in enumerate(mission.claims):
        first, _, rest = claim.field.partition(".")
        at = at_by_name.get(rest.partition(".")[0]) if first == "events" else None
        if at is not None and claim.status in _WITNESSES:
            yield ("claims", position), claim, at


def _each(
    facts: Facts, kind: Kind, record_id: str, cited: tuple[Path, tuple[str, ...], Date]
) -> Iterator[Finding]:
    """One finding for each older source; `cited` is where the sources are named, which, and for when."""
    path, sources, at = cited
    for position, source_id in enumerate(sources):
        published = _published_before(facts, source_id, at)
        if published is not None:
            yield Finding(
                kind,
                record_id,
                (*path, "sources", position),
                f"a source must not be older than what it is cited for: {source_id} is of {published}, "
                f"this happened {at}",
                "cite a source from after the event; a promise from before it belongs under schedule",
                rests_on=frozenset({(kind.value, record_id, "events")} if kind is Kind.MISSIONS else ()),
            )


def _all(facts: Facts, kind: Kind, record_id: str, sources: tuple[str, ...], at: Date) -> Iterator[Finding]:
    if sources and all(_published_before(facts, source_id, at) is not None for source_id in sources):
        yield Finding(
            kind,
            record_id,
            ("sources",),
            f"one source at least must be from after {at}: all of this record's were published before",
            "add a source that reports what happened",
        )


def _published_before(facts: Facts, source_id: str, at: Date) -> Date | None:
    """When a source was published, where that was before a date for certain, in every zone of the Earth."""
    source = facts.encyclopedia.sources.get(source_id)
    if source is None or source.published is None or source.published.no_earlier:
        return None
    published = source.published
    slack = timedelta(0) if published.has_time else _LAST_ZONE
    return published if published.last_instant + slack < at.earliest else None
