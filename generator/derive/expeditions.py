"""When an expedition began and ended, who commanded it, and who belonged to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from generator.derive.stays import Presence, Stays
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.model.date import Date
from generator.model.expedition import Expedition, Moment

LONGEST_HANDOVER = timedelta(days=30)
"""Who comes nearer than that to the end of an expedition, and stays, comes to take over."""


@dataclass(frozen=True)
class CommandTerm:
    """A person's time in command, with both ends filled in."""

    person: str
    start: Date | None
    end: Date | None


@dataclass(frozen=True)
class Term:
    """An expedition with what follows from the records."""

    expedition: Expedition
    start: Date | None
    end: Date | None
    commands: tuple[CommandTerm, ...]
    members: tuple[Presence, ...]
    """Who was aboard during it to live there, in order of arrival."""
    relief: tuple[Presence, ...]
    """Who came for its last days, to live there after it."""
    visitors: tuple[Presence, ...]


def derive_terms(encyclopedia: Encyclopedia, stays: Stays) -> dict[str, Term]:
    """Every expedition by id."""
    return {item.id: _term(item, encyclopedia, stays) for item in encyclopedia.expeditions.values()}


def moment_date(moment: Moment | None, encyclopedia: Encyclopedia) -> Date | None:
    """The date of a moment, typed or that of the event it is."""
    if moment is None:
        return None
    if moment.event is not None:
        found = encyclopedia.events.get(moment.event)
        return found[1].at if found is not None else moment.at
    return moment.at


def _term(expedition: Expedition, encyclopedia: Encyclopedia, stays: Stays) -> Term:
    start = moment_date(expedition.begins, encyclopedia)
    end = moment_date(expedition.ends, encyclopedia)
    present: tuple[Presence, ...] = ()
    if start is not None:
        present = tuple(
            _first_of_each(p for p in stays.aboard.get(expedition.station, []) if _overlaps(p, start, end))
        )
    residents = [presence for presence in present if not presence.visiting]
    return Term(
        expedition,
        start,
        end,
        tuple(CommandTerm(c.person, c.from_ or start, c.until or end) for c in expedition.commanders),
        tuple(presence for presence in residents if not _relieves(presence, start, end)),
        tuple(presence for presence in residents if _relieves(presence, start, end)),
        tuple(presence for presence in present if presence.visiting),
    )


def _first_of_each(presences: Iterable[Presence]) -> Iterator[Presence]:
    """Everybody once: who left and came back within a term is one member, not two."""
    seen: set[str] = set()
    for presence in presences:
        if presence.person not in seen:
            seen.add(presence.person)
            yield presence


def _overlaps(presence: Presence, start: Date, end: Date | None) -> bool:
    """Whether a presence and a term share more than an instant, for certain."""
    begins_in_time = end is None or presence.start.certainly_before(end)
    ends_in_time = presence.end is None or start.certainly_before(presence.end)
    return begins_in_time and ends_in_time


def _relieves(presence: Presence, start: Date | None, end: Date | None) -> bool:
    """Whether somebody came after the beginning of a term, for a handover at its end, and stayed."""
    if start is None or end is None or not start.certainly_before(presence.start):
        return False
    stayed = presence.end is None or end.certainly_before(presence.end)
    return stayed and end.latest - presence.start.earliest < LONGEST_HANDOVER
