"""The home page: who is in space, what is docked, what flew last and flies next."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.drawings.drawing import Drawing
from generator.drawings.flight_bars import draw_flight_bars
from generator.encyclopedia.events import launch_of, newest_event
from generator.model.classification import Outcome, Scope
from generator.model.kinds import KINDS, Kind
from generator.pages import in_space, on_this_day
from generator.pages.flights import flights_table
from generator.pages.frame import dump_front_matter
from generator.pages.linker import Linker
from generator.pages.on_this_day import Day
from generator.pages.pieces import Link
from generator.pages.planned import planned_table
from generator.pages.table import Table
from generator.pages.wording import capitalised, on_day, say_date

LATEST = 5
_DESCRIPTION = (
    "An open encyclopedia of space missions: who flew where, when and on what, with a source for every value."
)


@dataclass(frozen=True)
class Count:
    """How many records of a kind there are, with the link to their list."""

    number: str
    link: Link


@dataclass(frozen=True)
class HomeView:
    """All that the template of the home page prints."""

    front_matter: str
    as_of: str
    newest_event: str
    """How far the records reach: whoever came or went since is not known here."""
    counts: tuple[Count, ...]
    flights: Drawing
    in_space: Table
    docked: Table
    any_day: Link
    today: Day
    every_day: Link
    latest: Table
    planned: Table


def home_view(facts: Facts) -> HomeView:
    """The home page, as of the records' day."""
    linker = Linker(facts.encyclopedia, "")
    values = {
        "title": "Perigee",
        "description": _DESCRIPTION,
        "template": "home.html",
        "script": "on-this-day",
    }
    missions = [m for m in facts.encyclopedia.missions.values() if m.scope is Scope.HUMAN]
    flown = [m for m in missions if launch_of(m) is not None]
    newest = newest_event(missions)
    return HomeView(
        dump_front_matter(values, "data/"),
        say_date(facts.as_of),
        on_day(newest) if newest is not None else "",
        tuple(_counts(facts, linker)),
        draw_flight_bars(facts, linker),
        in_space.people_in_space_table(facts, linker),
        in_space.docked_table(facts, linker),
        Link("Who was in space on any other day", linker.url(in_space.PATH)),
        on_this_day.day_of_records(facts, linker),
        Link("Every day of the year", linker.url(on_this_day.PATH)),
        flights_table(flown[: -LATEST - 1 : -1], facts, linker, "Newest flights"),
        planned_table([m for m in missions if m.outcome is Outcome.PLANNED], linker),
    )


def _counts(facts: Facts, linker: Linker) -> list[Count]:
    kinds = (Kind.MISSIONS, Kind.CREW, Kind.SPACECRAFT, Kind.SPACEWALKS, Kind.SOURCES, Kind.AUDITS)
    return [
        Count(
            f"{len(facts.encyclopedia.of_kind(kind)):,}",
            Link(capitalised(KINDS[kind].many), linker.url(kind.value)),
        )
        for kind in kinds
    ]
