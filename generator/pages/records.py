"""Records: the rankings of people, journeys, ships and spacewalks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.derive.facts import Facts
from generator.model.counting import CountingRule
from generator.model.kinds import Kind
from generator.pages.answers import ranking_answers
from generator.pages.overview import Overview, Section, linker_of, overview
from generator.pages.pieces import Inline, Link, phrase
from generator.pages.ranking_rows import RULE_CAPTIONS, RankingRows, Rows
from generator.pages.table import Table

PATH = "records"
_LEAD = (
    "Who was in space longest, most often, oldest and youngest; the quickest ways to a station, and the "
    "ships that flew again soonest: computed from the records, under three rules for where space begins."
)
_RANKING = "p-ranking"
"""The look of its tables: a narrow first column."""
_JOURNEY = ("Place", "Person", "Length", "Up on", "Down on", "Launch")
_AGE = ("Place", "Person", "Age at launch", "On", "Launch")


def records_view(facts: Facts) -> Overview:
    """The page of all rankings."""
    linker = linker_of(PATH, facts)
    whole = Link("the whole list", f"{linker.url(Kind.CREW.value)}?sort=-time-in-space")
    view = overview(PATH, "Records", _LEAD, facts, _sections(RankingRows(facts, linker), whole))
    return replace(view, answers=tuple(ranking_answers(view.sections)))


def _sections(rows: RankingRows, whole: Link) -> Iterator[Section]:
    time = ("Place", "Person", "Time in space", "Flights")
    yield _by_rule("Time in space", "time", time, rows.time, phrase("The first places of ", whole, "."))
    flights = ("Place", "Person", "Flights", "Time in space")
    yield _by_rule("Number of flights", "flights", flights, rows.flights)
    yield _by_rule("Longest single flight", "longest", _JOURNEY, rows.journeys)
    yield _by_rule("Longest single flight of a woman", "longest-woman", _JOURNEY, rows.journeys_of_women)
    yield _by_rule("Oldest in space", "oldest", _AGE, rows.oldest, "Each person on their last flight.")
    yield _by_rule("Youngest in space", "youngest", _AGE, rows.youngest, "Each person on their first flight.")
    most = ("Counted", "People", "First on", "Who")
    most_table = Table("Most people in space at once", most, rows.most_at_once())
    yield Section("Most people in space at once", "most", most_table)
    walkers = ("Place", "Person", "Spacewalks")
    yield _plain("Number of spacewalks", "walks", walkers, rows.spacewalkers())
    outside = ("Place", "Person", "Time", "Spacewalks")
    yield _plain("Time outside", "outside", outside, rows.time_outside(), "Where every length is known.")
    walks = ("Place", "Spacewalk", "Length", "Crew", "Day")
    yield _plain("Longest spacewalk", "longest-walk", walks, rows.spacewalks())
    way = ("Place", "Mission", "Launch to port", "Port", "Arrived")
    note = "From launch to the first docking or berthing, where both are known to the minute."
    yield _plain("Fastest way to a station", "rendezvous", way, rows.rendezvous(), note)
    again = ("Place", "Ship", "On the ground", "After", "Before")
    note = "From a landing to the next launch of the same ship."
    yield _plain("Soonest flown again", "turn-round", again, rows.turn_rounds(), note)


def _plain(title: str, anchor: str, headings: tuple[str, ...], rows: Rows, intro: str = "") -> Section:
    return Section(title, anchor, Table(title, headings, rows, _RANKING), intro)


def _by_rule(
    title: str,
    anchor: str,
    headings: tuple[str, ...],
    ranking: Callable[[CountingRule], Rows],
    intro: Inline = "",
) -> Section:
    """A ranking under each counting rule; rules that give the same one share a table."""
    found: dict[Rows, list[CountingRule]] = {}
    for rule in CountingRule:
        found.setdefault(ranking(rule), []).append(rule)
    tables = [
        Table(_caption(title, rules), headings, rows, _RANKING) for rows, rules in found.items() if rows
    ]
    first, *further = tables or [Table(title, headings, ())]
    return Section(title, anchor, first, intro, tuple(further))


def _caption(title: str, rules: list[CountingRule]) -> str:
    counted = " and ".join(RULE_CAPTIONS[rule].lower() for rule in rules)
    return f"{title}, {'by every counting rule' if len(rules) == len(CountingRule) else counted}"
