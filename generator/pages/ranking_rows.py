"""The rows of rankings: a place, who or what has it, and by what."""

from __future__ import annotations

from typing import TypeAlias

from generator.derive.facts import Facts
from generator.derive.ranking import Ranked
from generator.derive.rankings import (
    Flown,
    rank_ages,
    rank_by_flights,
    rank_by_time,
    rank_journeys,
    rank_rendezvous,
    rank_spacewalkers,
    rank_spacewalks,
    rank_time_outside,
    rank_turn_rounds,
)
from generator.model.counting import CountingRule
from generator.model.kinds import Kind
from generator.model.person import Sex
from generator.pages.linker import Linker
from generator.pages.pieces import join
from generator.pages.table import Cell
from generator.pages.wording import say_duration, say_minutes, say_times, show_day

Rows: TypeAlias = tuple[tuple[Cell, ...], ...]
RULE_CAPTIONS = {
    CountingRule.ORBITAL: "Orbital flights",
    CountingRule.ABOVE_100_KM: "Flights above 100 km",
    CountingRule.ABOVE_80_KM: "Flights above 80 km",
}


class RankingRows:
    """Writes each ranking of the records for one page."""

    def __init__(self, facts: Facts, linker: Linker) -> None:
        self._facts = facts
        self._linker = linker

    def time(self, rule: CountingRule) -> Rows:
        """Place, person, time in space, flights."""
        totals = self._facts.totals[rule]
        return tuple(
            (
                _place(ranked),
                Cell(self._linker.person(ranked.item)),
                Cell.number(say_duration(totals[ranked.item].time_in_space)),
                Cell.number(str(totals[ranked.item].flights)),
            )
            for ranked in rank_by_time(self._facts, rule)
        )

    def flights(self, rule: CountingRule) -> Rows:
        """Place, person, flights, time in space."""
        totals = self._facts.totals[rule]
        return tuple(
            (
                _place(ranked),
                Cell(self._linker.person(ranked.item)),
                Cell.number(str(ranked.value)),
                Cell.number(say_duration(totals[ranked.item].time_in_space)),
            )
            for ranked in rank_by_flights(self._facts, rule)
        )

    def journeys(self, rule: CountingRule) -> Rows:
        """Place, person, length, ship up, ship down, launch."""
        return self._journeys(rule, None)

    def journeys_of_women(self, rule: CountingRule) -> Rows:
        """The same of women."""
        return self._journeys(rule, Sex.FEMALE)

    def _journeys(self, rule: CountingRule, sex: Sex | None) -> Rows:
        return tuple(
            (
                _place(ranked),
                Cell(self._linker.person(ranked.item.person)),
                Cell.number(say_duration(ranked.item.duration(self._facts.as_of))),
                Cell(self._linker.ride(ranked.item.up, ranked.item.up_name)),
                Cell(self._linker.ride(ranked.item.down, ranked.item.down_name or "in space")),
                Cell.date(show_day(ranked.item.start, short=True)),
            )
            for ranked in rank_journeys(self._facts, rule, sex)
        )

    def oldest(self, rule: CountingRule) -> Rows:
        """Place, person, age, ship, launch."""
        return tuple(self._aged(ranked) for ranked in rank_ages(self._facts, rule, youngest=False))

    def youngest(self, rule: CountingRule) -> Rows:
        """The same from the other end."""
        return tuple(self._aged(ranked) for ranked in rank_ages(self._facts, rule, youngest=True))

    def _aged(self, ranked: Ranked[Flown]) -> tuple[Cell, ...]:
        journey, age = ranked.item.journey, ranked.item.age
        return (
            _place(ranked),
            Cell(self._linker.person(journey.person)),
            Cell.number(f"{say_times(age.years, 'year')} {say_times(age.days, 'day')}"),
            Cell(self._linker.ride(journey.up, journey.up_name)),
            Cell.date(show_day(journey.start, short=True)),
        )

    def most_at_once(self) -> Rows:
        """Counting rule, number of people, first day, who."""
        rows = []
        for rule, occupancy in self._facts.in_space.items():
            if occupancy.moments:
                most, when = occupancy.most(occupancy.moments[0], self._facts.as_of.latest)
                people = sorted(occupancy.at(when), key=lambda p: self._facts.encyclopedia.people[p].sort)
                rows.append((
                    Cell(RULE_CAPTIONS[rule]),
                    Cell.number(str(most)),
                    Cell.date(f"{when.day} {when:%B %Y}"),
                    Cell(join(self._linker.person(person) for person in people)),
                ))  # fmt: skip
        return tuple(rows)

    def spacewalkers(self) -> Rows:
        """Place, person, number of spacewalks."""
        return tuple(
            (_place(ranked), Cell(self._linker.person(ranked.item)), Cell.number(str(ranked.value)))
            for ranked in rank_spacewalkers(self._facts)
        )

    def time_outside(self) -> Rows:
        """Place, person, time, number of spacewalks."""
        walks = self._facts.encyclopedia.usage.spacewalks_of_person
        return tuple(
            (
                _place(ranked),
                Cell(self._linker.person(ranked.item)),
                _minutes(ranked.value),
                Cell.number(str(len(walks[ranked.item]))),
            )
            for ranked in rank_time_outside(self._facts)
        )

    def spacewalks(self) -> Rows:
        """Place, spacewalk, length, crew, day."""
        return tuple(
            (
                _place(ranked),
                Cell(self._linker.to(Kind.SPACEWALKS, ranked.item.id)),
                _minutes(ranked.value),
                Cell(join(self._linker.person(person) for person in ranked.item.crew)),
                Cell.date(show_day(ranked.item.start, short=True)),
            )
            for ranked in rank_spacewalks(self._facts)
        )

    def rendezvous(self) -> Rows:
        """Place, mission, time from launch to port, port, day of arrival."""
        rows = []
        for ranked in rank_rendezvous(self._facts):
            stay = self._facts.stays.of_mission[ranked.item.id][0]
            rows.append((
                _place(ranked),
                Cell(self._linker.mission(ranked.item.id)),
                _minutes(ranked.value),
                Cell(self._linker.port(stay.port)),
                Cell.date(show_day(stay.start, short=True)),
            ))  # fmt: skip
        return tuple(rows)

    def turn_rounds(self) -> Rows:
        """Place, ship, time on the ground, flight before, flight after."""
        return tuple(
            (
                _place(ranked),
                Cell(self._linker.spacecraft(ranked.item.hull)),
                Cell.number(say_duration(ranked.item.length)),
                Cell(self._linker.mission(ranked.item.before.id)),
                Cell(self._linker.mission(ranked.item.after.id)),
            )
            for ranked in rank_turn_rounds(self._facts)
        )


def _place(ranked: Ranked[object]) -> Cell:
    return Cell.number(f"{ranked.place}")


def _minutes(seconds: int) -> Cell:
    """A length in whole minutes."""
    return Cell.number(say_minutes(seconds))
