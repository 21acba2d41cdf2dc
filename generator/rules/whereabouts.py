"""Where a person was, in words for a message."""

from __future__ import annotations

from generator.derive.facts import Facts
from generator.derive.journeys import Journey
from generator.model.date import Date


def last_journey(facts: Facts, person: str, before: Date | None) -> str:
    """The person's journey around a moment, else the last before it, else that there is none."""
    journeys = facts.journeys.by_person.get(person, [])
    begun = [j for j in journeys if before is None or not before.certainly_before(j.start)]
    if not begun:
        first = f", the first launch is {_launch(journeys[0])}" if journeys else ""
        return f"no launch of theirs is recorded{' before it' if journeys else ''}{first}"
    last = begun[-1]
    if last.end is None:
        return f"they launched on {_launch(last)} and have not landed"
    down = f"{last.down_name or last.up_name} on {last.end}"
    if before is not None and not last.end.certainly_before(before):
        return f"they were away on {_launch(last)}, until the landing of {down}{_aboard(facts, last)}"
    return f"their last journey ended with {down}"


def _launch(journey: Journey) -> str:
    return f"{journey.up_name} on {journey.start}"


def _aboard(facts: Facts, journey: Journey) -> str:
    """When they were at which station on the journey: a ship may have left it in between."""
    times = [f"{p.station} from {p.start} to {p.end or 'now'}" for p in facts.stays.on_journey(journey)]
    return f"; aboard {', '.join(times)}" if times else ""


def may_be_unrecorded(facts: Facts, person: str, when: Date) -> bool:
    """Whether a flight whose missions have no record covers a moment: nobody can tell where they were."""
    return any(
        journey.up is None
        and not when.certainly_before(journey.start)
        and (journey.end is None or not journey.end.certainly_before(when))
        for journey in facts.journeys.by_person.get(person, [])
    )


def name_of(facts: Facts, person: str) -> str:
    """The person's name, or the id where there is no record."""
    found = facts.encyclopedia.people.get(person)
    return found.name if found is not None else person
