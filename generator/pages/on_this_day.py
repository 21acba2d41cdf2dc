"""On this day: a page for each month, and the day of the records on a page of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.derive.anniversaries import Anniversary, Occasion
from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.pages.linker import Linker
from generator.pages.overview import Overview, Section, linker_of
from generator.pages.pieces import Link, Phrase, enumerate_all, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import MONTHS, say_date, say_times

PATH = "on-this-day"
_LEAD = "Launches, landings, spacewalks, births and deaths, by the day of the year on which they happened."
_NAMED = 4
"""Up to how many people are named; more are counted."""
_VERBS: Mapping[Occasion, str] = {
    Occasion.LAUNCH: " launched",
    Occasion.LANDING: " landed",
    Occasion.SPLASHDOWN: " splashed down",
    Occasion.LOSS: " was lost",
    Occasion.BORN: " was born",
    Occasion.DIED: " died",
}


@dataclass(frozen=True)
class Remembered:
    """One line: the year, what happened, and the address of its record below the site."""

    year: int
    what: Phrase
    page: str


@dataclass(frozen=True)
class Day:
    """A day of the year with what is remembered; a script shows the reader's own day in its place."""

    id: str
    """`11-25`."""
    name: str
    """`25 November`."""
    lines: tuple[Remembered, ...]


@dataclass(frozen=True)
class OnThisDayView(Overview):
    """All that the template of the page prints: the day of the records, and the way to every month."""

    day: Day | None = None


def on_this_day_view(facts: Facts) -> OnThisDayView:
    """The page of the day that the records are of."""
    linker = linker_of(PATH, facts)
    months = enumerate(MONTHS, start=1)
    return OnThisDayView(
        PATH,
        "On this day",
        _LEAD,
        say_date(facts.as_of),
        links=tuple(Link(name, linker.url(f"{PATH}/{number:02}")) for number, name in months),
        script="on-this-day",
        day=day_of_records(facts, linker),
    )


def day_of_records(facts: Facts, linker: Linker) -> Day:
    """What is remembered on the day of the year that the records are of."""
    day = facts.as_of.start
    return _day(day.month, day.day, facts.anniversaries.get((day.month, day.day), []), linker)


def days_of_year(facts: Facts, linker: Linker) -> Iterator[tuple[int, Day]]:
    """Every day on which something happened, with the number of its month."""
    for (month, day), found in facts.anniversaries.items():
        yield month, _day(month, day, found, linker)


def month_views(facts: Facts) -> Iterator[Overview]:
    """A page for each month, a section for each of its days."""
    by_month: dict[int, list[Day]] = {number: [] for number in range(1, 13)}
    for month, day in days_of_year(facts, linker_of(f"{PATH}/01", facts)):
        by_month[month].append(day)
    for month, days in by_month.items():
        path = f"{PATH}/{month:02}"
        linker = linker_of(path, facts)
        name = MONTHS[month - 1]
        links = (Link("On this day", linker.url(PATH)), *_beside(month, linker))
        yield Overview(
            path,
            f"On this day in {name}",
            f"What happened in human spaceflight on each day of {name}.",
            say_date(facts.as_of),
            tuple(_section(day) for day in days),
            links=links,
        )


def _beside(month: int, linker: Linker) -> Iterator[Link]:
    for other in (month - 1, month + 1):
        number = (other - 1) % 12 + 1
        yield Link(MONTHS[number - 1], linker.url(f"{PATH}/{number:02}"))


def _section(day: Day) -> Section:
    rows = tuple((Cell(str(line.year)), Cell(line.what)) for line in day.lines)
    return Section(day.name, f"d{day.id[3:]}", Table(day.name, ("Year", "What happened"), rows, "p-years"))


def _day(month: int, day: int, found: Iterable[Anniversary], linker: Linker) -> Day:
    lines = tuple(
        Remembered(item.date.start.year, _say(item, linker), f"{item.kind}/{item.record_id}")
        for item in found
    )
    return Day(f"{month:02}-{day:02}", f"{day} {MONTHS[month - 1]}", lines)


def _say(item: Anniversary, linker: Linker) -> Phrase:
    who = enumerate_all(linker.person(person) for person in item.people)
    many = len(item.people)
    if item.occasion is Occasion.SPACEWALK:
        outside = who if many <= _NAMED else say_times(many, "person", "people")
        return phrase(linker.to(Kind.SPACEWALKS, item.record_id), ": ", outside, " went outside")
    if item.occasion is Occasion.MOON_LANDING:
        return phrase(linker.mission(item.record_id), " landed on the Moon")
    subject = linker.to(item.kind, item.record_id)
    if not item.people:
        return phrase(subject, _VERBS[item.occasion])
    aboard = who if many <= _NAMED else say_times(many, "person", "people")
    return phrase(subject, _VERBS[item.occasion], " with ", aboard)
