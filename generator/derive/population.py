"""People in space over time: each change with the journeys that explain it, and where the people are from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from generator.derive.journeys import Journey
from generator.derive.occupancy import Occupancy
from generator.model.counting import CountingRule
from generator.model.person import Person


@dataclass(frozen=True)
class Change:
    """A moment of UTC time at which the people in space change, and the journeys that begin or end then."""

    moment: datetime
    begun: tuple[Journey, ...]
    ended: tuple[Journey, ...]

    def explains(self, before: frozenset[str], after: frozenset[str]) -> bool:
        """Whether whoever comes has set out, whoever is gone came home or died, and nobody else changes."""
        set_out = {journey.person for journey in self.begun}
        came_home = {journey.person for journey in self.ended}
        return (
            after == (before | set_out) - (came_home - set_out)
            and len(after) == len(before) + len(self.begun) - len(self.ended)
        )  # fmt: skip


def explain_changes(journeys: Iterable[Journey], rule: CountingRule) -> tuple[Change, ...]:
    """Every change of the people in space under a rule, in order of time.

    As in `Occupancy`, a journey lasts from the earliest reading of its start to the last of its end.
    """
    begun: dict[datetime, list[Journey]] = {}
    ended: dict[datetime, list[Journey]] = {}
    for journey in journeys:
        if journey.counts(rule):
            begun.setdefault(journey.start.earliest, []).append(journey)
            if journey.end is not None:
                ended.setdefault(journey.end.last_instant, []).append(journey)
    return tuple(
        Change(moment, tuple(begun.get(moment, ())), tuple(ended.get(moment, ())))
        for moment in sorted({*begun, *ended})
    )


def unexplained_steps(in_space: Occupancy, changes: Iterable[Change]) -> list[datetime]:
    """The moments at which people come or go whom no journey brings or takes: there should be none."""
    known = {change.moment: change for change in changes}
    found: list[datetime] = []
    before: frozenset[str] = frozenset()
    for moment, after in zip(in_space.moments, in_space.aboard, strict=True):
        change = known.pop(moment, None)
        if change is None or not change.explains(before, after):
            found.append(moment)
        before = after
    return sorted([*found, *known])


def by_country(journeys: Iterable[Journey], people: Mapping[str, Person]) -> Mapping[str, Occupancy]:
    """People in space by the first state of their citizenship; the state with the most journeys first."""
    groups: dict[str, list[Journey]] = {}
    for journey in journeys:
        person = people.get(journey.person)
        if person is not None and person.citizenship:
            groups.setdefault(person.citizenship[0], []).append(journey)
    order = sorted(groups, key=lambda code: (-len(groups[code]), code))
    return {code: Occupancy.of(groups[code]) for code in order}
