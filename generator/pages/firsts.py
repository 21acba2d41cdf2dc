"""Firsts, lasts and onlys: the milestones of all missions, and how each is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.derive.facts import Facts
from generator.derive.flight_search import FlightSearch, Match
from generator.encyclopedia.events import launch_of
from generator.model.date import Date
from generator.model.kinds import Kind
from generator.model.milestone import Milestone, Rank
from generator.model.mission import Mission
from generator.pages.linker import Linker
from generator.pages.listing import Entry, Filter, Value, build_listing, decade_of
from generator.pages.overview import Overview, linker_of
from generator.pages.pieces import Inline, Small, phrase
from generator.pages.table import Cell
from generator.pages.wording import capitalised, say_date, say_times, show_day

PATH = "firsts"
_LEAD = (
    "What was done for the first, last or only time. Where a milestone is kept as a query, it is run over "
    "all flights whenever this site is made, and one that no longer holds stops the making."
)
_FILTERS = (
    Filter("sort", "Sort"),
    Filter("decade", "In the", by_id=True),
    Filter("programme", "Programme"),
    Filter("class", "Spacecraft"),
    Filter("known", "Known"),
)
_BY_QUERY = Value("query", "By a query")
_BY_SOURCES = Value("sources", "By its sources")


@dataclass(frozen=True)
class _Found:
    """A milestone with its flight, its day, and the flights that its query finds."""

    mission: Mission
    milestone: Milestone
    day: Date
    matches: tuple[Match, ...]


def firsts_view(facts: Facts) -> Overview:
    """The list of all milestones, in order of time."""
    linker = linker_of(PATH, facts)
    found = sorted(_milestones(facts), key=lambda item: (item.day.sort_key, item.mission.id))
    listing = build_listing(
        "Firsts, lasts and onlys",
        ("What", "When", "Mission", "Known by"),
        [Entry(_cells(item, linker), _values(item, linker)) for item in found],
        filters=_FILTERS,
        noun=("milestone", "milestones"),
        stacks=True,
    )
    return replace(Overview(PATH, "Firsts", _LEAD, say_date(facts.as_of)), listing=listing)


def _milestones(facts: Facts) -> Iterator[_Found]:
    """Milestones of flights that have flown."""
    search = FlightSearch(facts.encyclopedia)
    for mission in facts.encyclopedia.missions.values():
        launch = launch_of(mission)
        for milestone in mission.milestones if launch is not None else ():
            matches = search.find(milestone.claim.of) if milestone.claim is not None else ()
            own = next((match for match in matches if match.mission.id == mission.id), None)
            assert launch is not None
            day = launch.at if own is None else own.last if _is_last(milestone) else own.first
            yield _Found(mission, milestone, day, matches)


def _is_last(milestone: Milestone) -> bool:
    return milestone.claim is not None and milestone.claim.rank is Rank.LAST


def _cells(item: _Found, linker: Linker) -> tuple[Cell, ...]:
    scope = item.milestone.scope
    return (
        Cell(phrase(item.milestone.text, Small(f" · within {scope}") if scope else "")),
        Cell.date(show_day(item.day, short=True)),
        Cell(linker.mission(item.mission.id)),
        Cell(_proof(item, linker)),
    )


def _proof(item: _Found, linker: Linker) -> Inline:
    if item.milestone.claim is None:
        return linker.publishers(item.milestone.sources or item.mission.sources[:1])
    if item.milestone.claim.rank is Rank.ONLY:
        return "query: the only flight that fits"
    flights = say_times(len(item.matches), "flight that fits", "flights that fit")
    return f"query: {item.milestone.claim.rank.value} of {flights}"


def _values(item: _Found, linker: Linker) -> dict[str, tuple[Value, ...]]:
    claim, mission = item.milestone.claim, item.mission
    return {
        "sort": (Value(claim.rank.value, capitalised(claim.rank.value)),) if claim is not None else (),
        "decade": (decade_of(item.day.start.year),),
        "programme": tuple(Value(p, linker.to(Kind.PROGRAMMES, p).text) for p in mission.programmes),
        "class": (Value(mission.spacecraft, linker.spacecraft(mission.spacecraft).text),),
        "known": (_BY_QUERY if claim is not None else _BY_SOURCES,),
    }
