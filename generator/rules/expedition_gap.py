"""The expeditions of a station, or the commands within one, overlap or leave a gap.

Somebody is always in charge of a station that is crewed: an expedition begins at the moment the one before
it ends, and a commander takes over when the one before hands over. Type such a moment once, as the event that
it is (`begins: {event: soyuz-ms-26/undock}`). An expedition without a record between two others is no gap,
and neither is the time before one that begins with a docking: its crew came to a station that stood empty.
Nor does anybody command while all who lived aboard are away, as the first crew of Mir was at Salyut 7.

Fails:
    # expeditions.yaml
    base-1:
      name: Expedition 1
      station: base
      number: "1"
      begins: {at: 2025-01-01}
      ends: {at: 2025-03-01}
    base-2:
      name: Expedition 2
      station: base
      number: "2"
      begins: {at: 2025-03-05}
      ends: {at: 2025-06-01}

Passes:
    # expeditions.yaml
    base-1:
      name: Expedition 1
      station: base
      number: "1"
      begins: {at: 2025-01-01}
      ends: {at: 2025-03-05}
    base-2:
      name: Expedition 2
      station: base
      number: "2"
      begins: {at: 2025-03-05}
      ends: {at: 2025-06-01}
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.derive.expeditions import CommandTerm, Term
from generator.derive.facts import Facts
from generator.load.document import Path
from generator.model.date import Date
from generator.model.event import EventKind
from generator.model.expedition import Expedition, Moment
from generator.model.kinds import Kind
from generator.problem import Level
from generator.rules.rule import Finding, Spot

GROUP = "space"
LEVEL = Level.ERROR
YIELDS_TO = ("events-out-of-order", "local-time-as-utc", "undock-elsewhere")
GAP = "so there is a gap"


def check(facts: Facts) -> Iterator[Finding]:
    """Every handover, of a station or within an expedition, whose two sides cannot be one moment."""
    for expeditions in facts.encyclopedia.usage.expeditions_of_station.values():
        for before, after in pairwise(expeditions):
            if int(after.number) - int(before.number) <= 1:
                yield from _between(facts.terms[before.id], facts.terms[after.id], facts)
    for term in facts.terms.values():
        yield from _within(term, facts)


def _between(before: Term, after: Term, facts: Facts) -> Iterator[Finding]:
    if after.start is None or (before.end is None and before.expedition.ends is not None):
        return
    first, then = before.expedition, after.expedition
    what = _apart(before.end, after.start)
    if what and not (what == GAP and _with_docking(then, facts)):
        yield Finding(
            Kind.EXPEDITIONS,
            then.id,
            ("begins", "event" if then.begins.event is not None else "at"),
            f"{then.name} must begin when {first.name} ends, {before.end or 'which has no end yet'}: "
            f"it begins on {after.start}, {what}",
            f"mend begins: here or ends: of {first.id}",
            rests_on=_moments(first.ends, then.begins),
        )


def _within(term: Term, facts: Facts) -> Iterator[Finding]:
    commands = term.commands
    if not commands:
        return
    yield from _command(term, 0, "from", term.start, "the expedition begins")
    for position, (before, after) in enumerate(pairwise(commands), start=1):
        if not _all_away(before, after, term.expedition.station, facts):
            yield from _command(term, position, "from", before.end, f"that of {before.person} ends")
    if term.expedition.commanders[-1].until is not None:
        yield from _command(term, len(commands) - 1, "until", term.end, "the expedition ends")


def _all_away(before: CommandTerm, after: CommandTerm, station: str, facts: Facts) -> bool:
    """Whether a commander is known to have lived aboard, and nobody is between this command and the next."""
    occupancy = facts.occupancy.get(station)
    if occupancy is None or before.start is None or before.end is None or after.start is None:
        return False
    lived_there = before.person in occupancy.during(before.start, before.end)
    gap = before.end.last_instant, after.start.earliest
    return lived_there and gap[0] < gap[1] and occupancy.most(*gap)[0] == 0


def _command(term: Term, position: int, field: str, due: Date | None, when: str) -> Iterator[Finding]:
    """A command whose `from` or `until` is certainly not the moment that it must be."""
    command = term.commands[position]
    typed, verb = (command.start, "begin") if field == "from" else (command.end, "end")
    if due is None or typed is None or not _apart(due, typed):
        return
    path: Path = ("commanders", position, field)
    yield Finding(
        Kind.EXPEDITIONS,
        term.expedition.id,
        path,
        f"the command of {command.person} must {verb} when {when}, {due}: it {verb}s on {typed}",
        "somebody always commands: mend one of the two dates, or add whoever commanded in between",
        rests_on=_moments(term.expedition.begins, term.expedition.ends),
    )


def _apart(end: Date | None, start: Date) -> str:
    """How an end and the start after it differ for certain; nothing where they may be one moment."""
    if end is None or start.certainly_before(end):
        return "so the two overlap"
    return GAP if end.certainly_before(start) else ""


def _with_docking(expedition: Expedition, facts: Facts) -> bool:
    """Whether an expedition begins as its ship arrives, rather than with a handover."""
    ref = expedition.begins.event
    found = facts.encyclopedia.events.get(ref) if ref is not None else None
    return found is not None and found[1].event is EventKind.DOCK


def _moments(*moments: Moment | None) -> frozenset[Spot]:
    """The events of missions that moments are."""
    return frozenset(
        ("missions", moment.event.record, "events")
        for moment in moments
        if moment is not None and moment.event is not None
    )
