"""The rankings of people, journeys, ships and spacewalks, under a counting rule where flights are counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from generator.derive.aloft import all_journeys
from generator.derive.facts import Facts
from generator.derive.journeys import Journey
from generator.derive.ranking import Ranked, rank
from generator.derive.spacewalks import spacewalk_duration, total_spacewalk_time
from generator.encyclopedia.events import end_of, launch_of
from generator.model.counting import CountingRule
from generator.model.date import Date, Precision
from generator.model.duration import Duration
from generator.model.mission import Mission
from generator.model.person import Sex
from generator.model.spacecraft import Level
from generator.model.spacewalk import Spacewalk

T = TypeVar("T")


@dataclass(frozen=True)
class Age:
    """Completed years, and days since the last birthday."""

    years: int
    days: int


@dataclass(frozen=True)
class Flown:
    """A journey with the age of its person at launch."""

    journey: Journey
    age: Age


@dataclass(frozen=True)
class TurnRound:
    """A hull's time on the ground between two of its flights."""

    hull: str
    before: Mission
    after: Mission
    length: Duration


def rank_by_time(facts: Facts, rule: CountingRule) -> tuple[Ranked[str], ...]:
    """People by their time in space, in seconds."""
    totals = facts.totals[rule].items()
    return rank((person, total.time_in_space.middle_s) for person, total in _by_name(totals, facts))


def rank_by_flights(facts: Facts, rule: CountingRule) -> tuple[Ranked[str], ...]:
    """People by the number of their flights."""
    totals = facts.totals[rule].items()
    return rank((person, total.flights) for person, total in _by_name(totals, facts))


def rank_journeys(facts: Facts, rule: CountingRule, sex: Sex | None = None) -> tuple[Ranked[Journey], ...]:
    """Journeys by length in seconds; those of one sex only, where one is given."""
    people = facts.encyclopedia.people
    return rank(
        (journey, journey.duration(facts.as_of).middle_s)
        for journey in all_journeys(facts.journeys)
        if journey.counts(rule) and (sex is None or people[journey.person].sex is sex)
    )


def rank_ages(facts: Facts, rule: CountingRule, *, youngest: bool) -> tuple[Ranked[Flown], ...]:
    """Each person's oldest or youngest launch by their age; birth and launch are known to the day."""
    by_person: dict[str, Flown] = {}
    for journey in all_journeys(facts.journeys):
        born = facts.encyclopedia.people[journey.person].born
        if not journey.counts(rule) or born is None or born.at.precision < Precision.DAY:
            continue
        if youngest and journey.person in by_person:
            continue
        by_person[journey.person] = Flown(journey, age_at(born.at, journey.start))
    valued = ((flown, 366 * flown.age.years + flown.age.days) for flown in by_person.values())
    return rank(valued, least_first=youngest)


def age_at(born: Date, when: Date) -> Age:
    """The age on a day, both read as days of UTC. Somebody born on 29 February has birthdays on 1 March."""
    birth, day = born.start.date(), when.start.date()
    had = (day.month, day.day) >= (birth.month, birth.day)
    year = day.year if had else day.year - 1
    leap_day = (birth.month, birth.day) == (2, 29)
    birthday = day.replace(year=year, month=3, day=1) if leap_day else birth.replace(year=year)
    return Age(year - birth.year, (day - birthday).days)


def rank_spacewalkers(facts: Facts) -> tuple[Ranked[str], ...]:
    """People by the number of their spacewalks."""
    walks = facts.encyclopedia.usage.spacewalks_of_person.items()
    return rank((person, len(made)) for person, made in _by_name(walks, facts))


def rank_time_outside(facts: Facts) -> tuple[Ranked[str], ...]:
    """People by the time of all their spacewalks in seconds, where each is known."""
    walks = facts.encyclopedia.usage.spacewalks_of_person.items()
    timed = ((person, total_spacewalk_time(made)) for person, made in _by_name(walks, facts))
    return rank((person, time.middle_s) for person, time in timed if time is not None)


def rank_spacewalks(facts: Facts) -> tuple[Ranked[Spacewalk], ...]:
    """Spacewalks by their length in seconds."""
    walks = sorted(facts.encyclopedia.spacewalks.values(), key=lambda walk: (walk.start.sort_key, walk.id))
    timed = ((walk, spacewalk_duration(walk)) for walk in walks)
    return rank((walk, length.middle_s) for walk, length in timed if length is not None)


def rank_rendezvous(facts: Facts) -> tuple[Ranked[Mission], ...]:
    """Flights by the time from launch to the first port, in seconds; both are known to the minute."""
    return rank(
        (
            (mission, Duration.between(launch.at, stays[0].start).middle_s)
            for mission in facts.encyclopedia.missions.values()
            if (launch := launch_of(mission)) is not None
            and (stays := facts.stays.of_mission.get(mission.id))
            and min(launch.at.precision, stays[0].start.precision) >= Precision.MINUTE
        ),
        least_first=True,
    )


def rank_turn_rounds(facts: Facts) -> tuple[Ranked[TurnRound], ...]:
    """Hulls by their time on the ground between two flights that follow on one another, in seconds."""
    found: list[TurnRound] = []
    for craft in facts.encyclopedia.spacecraft.values():
        flights = facts.encyclopedia.usage.missions_of_spacecraft.get(craft.id, [])
        if craft.level is Level.HULL:
            found.extend(_turn_rounds(craft.id, flights))
    return rank(((item, item.length.middle_s) for item in found), least_first=True)


def _turn_rounds(hull: str, flights: list[Mission]) -> list[TurnRound]:
    found = []
    for before, after in pairwise(flights):
        end, launch = end_of(before), launch_of(after)
        if end is not None and launch is not None and end.at.certainly_before(launch.at):
            found.append(TurnRound(hull, before, after, Duration.between(end.at, launch.at)))
    return found


def _by_name(items: Iterable[tuple[str, T]], facts: Facts) -> list[tuple[str, T]]:
    """Pairs of person and value in order of name, so that equals stand in it."""
    people = facts.encyclopedia.people
    return sorted(items, key=lambda item: (people[item[0]].sort.casefold(), item[0]))
