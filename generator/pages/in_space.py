"""Who was in space: the page of any date, and a page for each year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from generator.derive.aloft import all_journeys, by_year, journeys_under_way
from generator.derive.facts import Facts
from generator.derive.journeys import Ending, Journey
from generator.derive.stays import PortStay
from generator.drawings.drawing import NOTHING, Drawing
from generator.drawings.population_chart import draw_population
from generator.model.counting import CountingRule
from generator.model.kinds import Kind
from generator.pages.linker import Linker
from generator.pages.overview import Overview, Section, linker_of
from generator.pages.pieces import Inline, Link, join
from generator.pages.search_entry import Answer
from generator.pages.table import BRIEF, Cell, Table
from generator.pages.wording import say_date, say_duration, say_times, show_date, show_day

PATH = "in-space"
INTERVALS = "intervals.json"
"""The file beside the page that holds every journey, flight and stay."""
WIDEST = CountingRule.ABOVE_80_KM
_LEAD = "Who was in space on any day since 1961, in which ship, at which port of which station."


@dataclass(frozen=True)
class InSpaceView(Overview):
    """All that the template of the page of any date prints. Without a script it is that of `as_of`."""

    intervals: str = ""
    """Address of the file of intervals."""
    first_day: str = ""
    """The day of the first flight, and `last_day`, that of the records, as `1961-04-12`."""
    last_day: str = ""
    count: str = ""
    population: Drawing = NOTHING


def in_space_view(facts: Facts) -> InSpaceView:
    """The page of any date, as of the records' day."""
    linker = linker_of(PATH, facts)
    under_way = journeys_under_way(facts.journeys, facts.as_of)
    years = sorted(by_year(_counted(facts), facts.as_of))
    first = min((journey.start.earliest for journey in _counted(facts)), default=facts.as_of.earliest)
    many = say_times(len(under_way), "person", "people")
    return InSpaceView(
        path=PATH,
        title="In space on any day",
        lead=_LEAD,
        as_of=say_date(facts.as_of),
        sections=tuple(
            section
            for section in (
                Section("People", "people", people_in_space_table(facts, linker)),
                Section("Ships at stations", "docked", docked_table(facts, linker)),
                Section("Expeditions", "expeditions", _expeditions(facts, linker)),
            )
            if section.table
        ),
        links=tuple(Link(str(year), linker.url(f"{PATH}/{year}")) for year in years),
        script="in-space",
        intervals=INTERVALS,
        first_day=f"{first:%Y-%m-%d}",
        last_day=facts.as_of.text,
        population=draw_population(facts, linker),
        count=f"{many} in space on {say_date(facts.as_of)}",
        answers=(
            Answer("Who is in space now", "people", f"{many} on {say_date(facts.as_of)}"),
            Answer("Ships docked at stations now", "docked"),
        ),
    )


def year_views(facts: Facts) -> Iterator[Overview]:
    """A page for each year in which somebody was in space."""
    journeys = by_year(_counted(facts), facts.as_of)
    stays = by_year((stay for stays in facts.stays.at_port.values() for stay in stays), facts.as_of)
    years = list(journeys)
    for place, year in enumerate(years):
        beside = [*years[max(place - 1, 0) : place], *years[place + 1 : place + 2]]
        yield _year_view(year, journeys[year], stays.get(year, []), beside, facts)


def people_in_space_table(facts: Facts, linker: Linker) -> Table:
    """Who is in space as of the records' day, where, and since when."""
    rows = tuple(
        (
            Cell(linker.person(journey.person)),
            Cell(linker.ride(journey.up, journey.up_name)),
            Cell(_stations(journey, facts, linker)),
            Cell.date(show_day(journey.start)),
            Cell.number(say_duration(journey.duration(facts.as_of))),
        )
        for journey in journeys_under_way(facts.journeys, facts.as_of)
    )
    return Table("In space", ("Person", "Went up on", "At", "Since", "For"), rows, BRIEF)


def docked_table(facts: Facts, linker: Linker) -> Table:
    """Which ship sits at which port as of the records' day."""
    rows = []
    for _, stays in sorted(facts.stays.at_port.items()):
        last = stays[-1]
        if last.end is None and last.start.certainly_before(facts.as_of):
            rows.append((
                Cell(linker.port(last.port)),
                Cell(linker.mission(last.mission.id)),
                Cell.date(show_day(last.start)),
            ))  # fmt: skip
    return Table("Docked", ("Port", "Ship", "Since"), tuple(rows), BRIEF)


def _counted(facts: Facts) -> list[Journey]:
    return [journey for journey in all_journeys(facts.journeys) if journey.counts(WIDEST)]


def _expeditions(facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.EXPEDITIONS, term.expedition.id)),
            Cell(linker.station_short(term.expedition.station)),
            Cell.date(show_day(term.start)),
        )
        for term in facts.terms.values()
        if term.end is None and term.start is not None and not facts.as_of.certainly_before(term.start)
    )
    return Table("Expeditions", ("Expedition", "Station", "Since"), rows, BRIEF)


def _year_view(
    year: int, journeys: Sequence[Journey], stays: Iterable[PortStay], beside: Sequence[int], facts: Facts
) -> Overview:
    path = f"{PATH}/{year}"
    linker = linker_of(path, facts)
    people = len({journey.person for journey in journeys})
    most, when = facts.in_space[WIDEST].most(
        datetime(year, 1, 1, tzinfo=UTC), min(datetime(year + 1, 1, 1, tzinfo=UTC), facts.as_of.latest)
    )
    links = [*(Link(str(other), linker.url(f"{PATH}/{other}")) for other in beside)]
    sections = (
        Section("People", "people", _people_of_year(journeys, facts, linker)),
        Section("Ships at stations", "docked", _stays_of_year(stays, linker)),
    )
    return Overview(
        path,
        f"In space in {year}",
        f"{say_times(people, 'person was', 'people were')} in space in {year}, "
        f"at most {most} at once, first on {when.day} {when:%B}.",
        say_date(facts.as_of),
        tuple(section for section in sections if section.table),
        links=(Link("Any day", linker.url(PATH)), *links),
    )


def _people_of_year(journeys: Iterable[Journey], facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.person(journey.person)),
            Cell(linker.ride(journey.up, journey.up_name)),
            Cell(_stations(journey, facts, linker)),
            Cell.date(show_date(journey.start)),
            Cell(_home(journey, linker)),
            Cell.date(show_date(journey.end) if journey.end is not None else "in space"),
        )
        for journey in journeys
    )
    headings = ("Person", "Went up on", "At", "Launch (UTC)", "Came home on", "Landing (UTC)")
    return Table("People in space", headings, rows, stacks=True)


def _stays_of_year(stays: Iterable[PortStay], linker: Linker) -> Table:
    ordered = sorted(stays, key=lambda stay: (stay.start.sort_key, stay.mission.id))
    rows = tuple(
        (
            Cell(linker.mission(stay.mission.id)),
            Cell(linker.port(stay.port)),
            Cell.date(show_date(stay.start)),
            Cell.date(show_date(stay.end) if stay.end is not None else "still there"),
        )
        for stay in ordered
    )
    return Table("Ships at ports", ("Ship", "Port", "From (UTC)", "Until (UTC)"), rows, stacks=True)


def _home(journey: Journey, linker: Linker) -> Inline:
    if journey.ending is Ending.DIED:
        return "died"
    return linker.ride(journey.down, journey.down_name or "")


def _stations(journey: Journey, facts: Facts, linker: Linker) -> Inline:
    return join(linker.station_short(presence.station) for presence in facts.stays.on_journey(journey))
