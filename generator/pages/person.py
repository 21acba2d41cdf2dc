"""The page of a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.companions import companions_of
from generator.derive.facts import Facts
from generator.derive.journeys import Ending, Journey
from generator.derive.spacewalks import total_spacewalk_time
from generator.drawings.career import draw_career
from generator.drawings.drawing import Drawing
from generator.model.classification import Regime
from generator.model.counting import CountingRule
from generator.model.date import Date
from generator.model.kinds import Kind
from generator.model.person import Person
from generator.model.spacewalk import Spacewalk
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.leads import person_lead
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, Small, join, phrase
from generator.pages.spacewalk import spacewalk_table
from generator.pages.table import Cell, Table
from generator.pages.wording import (
    capitalised,
    say_country,
    say_date,
    say_day,
    say_duration,
    say_few,
    say_minutes,
    say_ordinal,
    say_role,
    say_times,
    show_country,
    show_date,
    show_day,
)


@dataclass(frozen=True)
class PersonView:
    """All that the template of a person prints."""

    frame: Frame
    totals: Table
    totals_note: str
    career: Drawing
    flights: Table
    flights_note: str
    spacewalks: Table
    spacewalk_note: str
    commands: Table
    backups: tuple[Phrase, ...]
    flew_with: tuple[Phrase, ...]
    biography: str
    offices: Table


def person_view(person: Person, facts: Facts, framer: Framer) -> PersonView:
    """Everything about one person."""
    linker = framer.linker(Kind.CREW, person.id)
    usage = facts.encyclopedia.usage
    journeys = facts.journeys.by_person.get(person.id, [])
    walks = usage.spacewalks_of_person.get(person.id, [])
    frame = framer.frame(
        Kind.CREW,
        person,
        lead=person_lead(person, facts, linker),
        when=_when(person),
        infobox=(
            Group.of("In space", (*_in_space(person, facts), *_outside(walks))),
            Group.of("Life", _life(person, linker)),
            Group.of("Career", _career(person, linker)),
        ),
        neighbours=_neighbours(person, facts, linker),
        extra_names=(person.sort,),
    )
    unrecorded = sum(journey.up is None for journey in journeys)
    walk_time = total_spacewalk_time(walks)
    return PersonView(
        frame=frame,
        totals=_totals(person, facts),
        totals_note=_totals_note(journeys, facts),
        career=draw_career(person, facts, linker),
        flights=_flights(journeys, facts, linker),
        flights_note=(
            f"{say_times(unrecorded, 'flight')} without a page of its own yet is counted."
            if unrecorded == 1
            else f"{say_times(unrecorded, 'flight')} without pages of their own yet are counted."
            if unrecorded
            else ""
        ),
        spacewalks=spacewalk_table(walks, linker),
        spacewalk_note=f"{say_minutes(walk_time.middle_s)} outside in all." if walk_time is not None else "",
        commands=_commands(person, facts, linker),
        backups=tuple(phrase(linker.mission(mission.id)) for mission in usage.backups.get(person.id, [])),
        flew_with=tuple(_flew_with(person, facts, linker)),
        biography=person.biography or "",
        offices=_offices(person),
    )


def _when(person: Person) -> str:
    if person.born is None:
        return ""
    born = say_day(person.born.at)
    return f"{born} – {say_day(person.died.at)}" if person.died is not None else f"born {born}"


def _life(person: Person, linker: Linker) -> Iterator[Row]:
    if person.born is not None:
        yield Row("Born", _event(person.born.at, person.born.place, person.born.country))
    if person.died is not None:
        yield Row("Died", _event(person.died.at, person.died.place, None))
    if person.citizenship:
        yield Row("Citizenship", join(show_country(code) for code in person.citizenship))
    if person.not_same_as:
        yield Row("Not to be confused with", join(linker.person(other) for other in person.not_same_as))


def _career(person: Person, linker: Linker) -> Iterator[Row]:
    for affiliation in person.agencies:
        parts: list[Inline] = [linker.to(Kind.AGENCIES, affiliation.agency)]
        if affiliation.group is not None:
            parts += [f", {affiliation.group}"]
        if affiliation.selected is not None:
            parts += [Small(f" selected {say_day(affiliation.selected)}")]
        yield Row("Agency", phrase(*parts))


def _in_space(person: Person, facts: Facts) -> Iterator[Row]:
    """Flights and time by each counting rule that gives a total of its own."""
    told: set[int] = set()
    for rule in CountingRule:
        totals = facts.totals[rule].get(person.id)
        if totals is not None and totals.flights not in told:
            first = not told
            told.add(totals.flights)
            by = "" if rule is CountingRule.ORBITAL else f", above {rule.value}"
            yield Row(f"Spaceflights{by}", str(totals.flights))
            if first:
                yield Row("Time in space", say_duration(totals.time_in_space))


def _outside(walks: list[Spacewalk]) -> Iterator[Row]:
    """How many spacewalks, and the time outside where each length is known."""
    if walks:
        time = total_spacewalk_time(walks)
        yield Row("Spacewalks", str(len(walks)))
        if time is not None:
            yield Row("Time outside", say_minutes(time.middle_s))


def _event(at: Date, place: str | None, country: str | None) -> Phrase:
    where = ", ".join(part for part in (place, say_country(country) if country else None) if part)
    return phrase(show_day(at), f", {where}" if where else "")


def _totals_note(journeys: list[Journey], facts: Facts) -> str:
    """The day of the totals, and which flights no rule can judge."""
    note = f"As of {say_date(facts.as_of)}. Ranks are among the people of these records."
    unknown = sum(j.regime is Regime.SUBORBITAL and j.max_altitude_km is None for j in journeys)
    if not unknown:
        return note
    flights = say_few(unknown, "suborbital flight")
    return f"{note} {capitalised(flights)} of unknown height {'is' if unknown == 1 else 'are'} not counted."


def _totals(person: Person, facts: Facts) -> Table:
    """One row for each counting rule; a single one where all rules count alike."""
    found = {
        rule: totals for rule in CountingRule if (totals := facts.totals[rule].get(person.id)) is not None
    }
    alike = (
        len(found) == len(CountingRule) and len({(t.flights, t.time_in_space) for t in found.values()}) == 1
    )
    labels = {"orbital": "Orbital flights", "100 km": "Above 100 km", "80 km": "Above 80 km"}
    rows = tuple(
        (
            Cell("By every counting rule" if alike else labels[rule]),
            Cell.number(str(totals.flights)),
            Cell.number(say_duration(totals.time_in_space)),
            Cell.number(say_ordinal(totals.rank)),
        )
        for rule, totals in list(found.items())[: 1 if alike else None]
    )
    return Table(
        "Totals by counting rule", ("Counted", "Flights", "Time in space", "Rank"), rows, stacks=True
    )


def _flights(journeys: list[Journey], facts: Facts, linker: Linker) -> Table:
    """The journeys, with their numbers under each counting rule that numbers them in its own way."""
    counted = _distinct_rules(journeys)
    rows = tuple(
        (
            Cell(linker.ride(journey.up, journey.up_name)),
            *(Cell.number(str(journey.number_under(rule) or "—")) for rule in counted),
            Cell(_down(journey, linker)),
            Cell(_role(journey)),
            Cell(_stations(journey, facts, linker)),
            Cell.date(show_date(journey.start)),
            Cell.date(show_date(journey.end) if journey.end is not None else "in space"),
            Cell.number(say_duration(journey.duration(facts.as_of))),
        )
        for journey in journeys
    )
    numbers = ("No.",) if len(counted) == 1 else tuple(f"No., {rule.value}" for rule in counted)
    headings = ("Up on", *numbers, "Down on", "Role", "Station", "Launch (UTC)", "Landing (UTC)", "Duration")
    return Table("Flights", headings, rows, stacks=True)


def _distinct_rules(journeys: list[Journey]) -> list[CountingRule]:
    """A rule for each way in which journeys are numbered; rules that count none give way to others."""
    ways: dict[tuple[int, ...], CountingRule] = {}
    for rule in CountingRule:
        ways.setdefault(tuple(journey.number_under(rule) for journey in journeys), rule)
    counting = [rule for numbers, rule in ways.items() if any(numbers)]
    return counting or [CountingRule.ORBITAL]


def _down(journey: Journey, linker: Linker) -> Inline:
    if journey.ending is Ending.DIED:
        return "died"
    if journey.down is not None:
        link = linker.mission(journey.down.mission.id)
        return link if journey.end is not None else phrase(link, Small(" planned"))
    return journey.down_name or "not known yet"


def _role(journey: Journey) -> str:
    if journey.up is None:
        return ""
    role = capitalised(say_role(journey.up.seat.role))
    if journey.down is not None and journey.down.seat.role is not journey.up.seat.role:
        return f"{role}; down: {say_role(journey.down.seat.role)}"
    return role


def _stations(journey: Journey, facts: Facts, linker: Linker) -> Phrase:
    if journey.up is None:
        return phrase()
    stays = facts.stays.of_mission.get(journey.up.mission.id, [])
    stations = dict.fromkeys(stay.port.record for stay in stays)
    return join(linker.station_short(s) for s in stations)


def _commands(person: Person, facts: Facts, linker: Linker) -> Table:
    expeditions = dict.fromkeys(e.id for e, _ in facts.encyclopedia.usage.commands.get(person.id, []))
    rows = tuple(
        (
            Cell(linker.to(Kind.EXPEDITIONS, expedition)),
            Cell.date(show_date(command.start) if command.start is not None else ""),
            Cell.date(show_date(command.end) if command.end is not None else "in command"),
        )
        for expedition in expeditions
        for command in facts.terms[expedition].commands
        if command.person == person.id
    )
    return Table("Commands", ("Expedition", "From (UTC)", "Until (UTC)"), rows, stacks=True)


def _flew_with(person: Person, facts: Facts, linker: Linker) -> Iterator[Phrase]:
    """Everybody who shared a way up or down, with the flights."""
    for other, missions in companions_of(person.id, facts.encyclopedia).items():
        flights = join(linker.mission(mission.id) for mission in missions)
        yield phrase(linker.person(other), " on ", flights)


def _offices(person: Person) -> Table:
    rows = tuple(
        (
            Cell(office.office),
            Cell.date(show_day(office.from_) if office.from_ is not None else ""),
            Cell.date(show_day(office.until) if office.until is not None else ""),
            Cell(office.note or ""),
        )
        for office in person.offices
    )
    return Table("Offices", ("Office", "From", "Until", "Remark"), rows, stacks=True)


def _neighbours(person: Person, facts: Facts, linker: Linker) -> tuple[NeighbourGroup, ...]:
    """The crews that the person flew in."""
    groups = []
    for mission, _ in facts.encyclopedia.usage.seats.get(person.id, []):
        mates = [seat.person for seat in mission.crew if seat.person is not None and seat.person != person.id]
        items = (
            Neighbour(linker.mission(mission.id), "the flight"),
            *(Neighbour(linker.person(m)) for m in mates),
        )
        groups.append(NeighbourGroup(f"Crew of {mission.name}", items))
    return tuple(groups)
