"""The index page of each kind: a complete table, with links."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.encyclopedia.events import launch_of
from generator.model.duration import Duration
from generator.model.kinds import KINDS, Kind
from generator.pages.flights import flights_table
from generator.pages.frame import VERDICT_TONES, dump_front_matter, tier_badge
from generator.pages.linker import Linker
from generator.pages.pieces import Badge, Cell, Foreign, Inline, Table, join
from generator.pages.spacewalk import spacewalk_table
from generator.pages.wording import (
    capitalised,
    say_country,
    say_date,
    say_duration,
    say_times,
    show_date,
    show_day,
)

LEADS: Mapping[Kind, str] = {
    Kind.MISSIONS: "Every flight that has a record, in order of launch; planned ones at the end.",
    Kind.CREW: "Everyone who flew on, or stood by for, a mission with a record.",
    Kind.SPACECRAFT: "Families, classes and hulls of the ships that flew.",
    Kind.STATIONS: "Places in orbit that ships dock with and people live in.",
    Kind.EXPEDITIONS: "Terms of crews aboard a station, with who commanded.",
    Kind.SPACEWALKS: "Every time somebody went outside, in order of time.",
    Kind.LAUNCH_VEHICLES: "What carried the ships up.",
    Kind.SITES: "Launch sites with their pads, control and training centres.",
    Kind.AGENCIES: "Who built, flew and trained.",
    Kind.PROGRAMMES: "Series of flights with one aim.",
    Kind.ANOMALIES: "What went wrong, with a timeline and what is said of the cause.",
    Kind.AUDITS: "Texts about spaceflight, gone through statement by statement.",
    Kind.SOURCES: "Everything that a record cites, with its tier and how many records cite it.",
}


@dataclass(frozen=True)
class ListView:
    """All that the template of an index page prints."""

    front_matter: str
    title: str
    lead: str
    count: str
    table: Table


def list_view(kind: Kind, facts: Facts) -> ListView:
    """The index page of a kind."""
    linker = Linker(facts.encyclopedia, kind.value)
    title = capitalised(KINDS[kind].many)
    records = facts.encyclopedia.of_kind(kind)
    count = f"{say_times(len(records), KINDS[kind].one, KINDS[kind].many)}, as of {say_date(facts.as_of)}."
    values = {"title": title, "description": LEADS[kind], "template": "list.html"}
    return ListView(
        dump_front_matter(values, f"data/{kind.file_name}"),
        title,
        LEADS[kind],
        count,
        _TABLES[kind](facts, linker),
    )


def _missions(facts: Facts, linker: Linker) -> Table:
    return flights_table(facts.encyclopedia.missions.values(), facts, linker, "Missions")


def _people(facts: Facts, linker: Linker) -> Table:
    rows = []
    people = sorted(
        facts.encyclopedia.people.values(), key=lambda person: (person.sort.casefold(), person.id)
    )
    for person in people:
        totals = facts.orbital_totals.get(person.id)
        native: Inline = join((Foreign(name, code) for code, name in person.native.items()), " · ")
        rows.append((
            Cell(linker.person(person.id, person.sort)),
            Cell(native),
            Cell(", ".join(say_country(code) for code in person.citizenship)),
            Cell.date(show_day(person.born.at, short=True) if person.born is not None else ""),
            Cell.number(str(totals.flights) if totals is not None else "0"),
            Cell.number(say_duration(totals.time_in_space) if totals is not None else ""),
        ))  # fmt: skip
    headings = ("Name", "In their own script", "Citizenship", "Born", "Flights", "Time in space")
    return Table("People, orbital flights counted", headings, tuple(rows))


def _spacecraft(facts: Facts, linker: Linker) -> Table:
    order = {"family": 0, "class": 1, "hull": 2}
    crafts = sorted(facts.encyclopedia.spacecraft.values(), key=lambda c: (order[c.level], c.name))
    rows = []
    for craft in crafts:
        flights = facts.encyclopedia.usage.missions_of_spacecraft.get(craft.id, [])
        launches = [launch.at for mission in flights if (launch := launch_of(mission)) is not None]
        parent = craft.family or craft.spacecraft_class
        rows.append((
            Cell(linker.spacecraft(craft.id)),
            Cell(craft.level.value),
            Cell(linker.spacecraft(parent) if parent is not None else ""),
            Cell.number(str(len(launches)) if launches else ""),
            Cell.date(show_day(launches[0], short=True) if launches else ""),
            Cell.date(show_day(launches[-1], short=True) if launches else ""),
        ))  # fmt: skip
    return Table(
        "Spacecraft", ("Name", "Level", "Belongs to", "Flights here", "First", "Newest"), tuple(rows)
    )


def _stations(facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.STATIONS, station.id)),
            Cell(station.status.value),
            Cell.date(
                show_day(station.first_element, short=True) if station.first_element is not None else ""
            ),
            Cell(join(linker.to(Kind.AGENCIES, agency) for agency in station.operators)),
        )
        for station in facts.encyclopedia.stations.values()
    )
    return Table("Stations", ("Station", "Status", "First element", "Operators"), rows)


def _expeditions(facts: Facts, linker: Linker) -> Table:
    rows = []
    for station in facts.encyclopedia.stations:
        for expedition in facts.encyclopedia.usage.expeditions_of_station.get(station, []):
            term = facts.terms[expedition.id]
            length = Duration.between(term.start, term.end or facts.as_of) if term.start is not None else None
            rows.append((
                Cell(linker.to(Kind.EXPEDITIONS, expedition.id)),
                Cell.date(show_day(term.start, short=True) if term.start is not None else ""),
                Cell.date(show_day(term.end, short=True) if term.end is not None else "goes on"),
                Cell.number(say_duration(length) if length is not None else ""),
                Cell(join(linker.person(p) for p in dict.fromkeys(c.person for c in term.commands))),
                Cell.number(str(len(term.members))),
            ))  # fmt: skip
    headings = ("Expedition", "From", "Until", "Length", "Commanders", "Members")
    return Table("Expeditions", headings, tuple(rows))


def _spacewalks(facts: Facts, linker: Linker) -> Table:
    walks = sorted(facts.encyclopedia.spacewalks.values(), key=lambda walk: (walk.start.sort_key, walk.id))
    return spacewalk_table(walks, linker)


def _launch_vehicles(facts: Facts, linker: Linker) -> Table:
    rows = []
    for vehicle in facts.encyclopedia.launch_vehicles.values():
        missions = facts.encyclopedia.usage.missions_of_vehicle.get(vehicle.id, [])
        maker = vehicle.manufacturer
        rows.append((
            Cell(linker.to(Kind.LAUNCH_VEHICLES, vehicle.id)),
            Cell(linker.to(Kind.AGENCIES, maker) if maker is not None else ""),
            Cell.number(str(sum(launch_of(mission) is not None for mission in missions))),
        ))  # fmt: skip
    return Table("Launch vehicles", ("Launch vehicle", "Manufacturer", "Launches here"), tuple(rows))


def _sites(facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.SITES, site.id)),
            Cell(site.kind.value.replace("-", " ")),
            Cell(say_country(site.country)),
            Cell.number(str(len(facts.encyclopedia.usage.launches_from.get(site.id, [])))),
        )
        for site in facts.encyclopedia.sites.values()
    )
    return Table("Sites", ("Site", "Kind", "Country", "Launches here"), rows)


def _agencies(facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.AGENCIES, agency.id)),
            Cell(agency.abbreviation or ""),
            Cell(agency.kind.value),
            Cell(say_country(agency.country) if agency.country is not None else "international"),
            Cell.number(str(len(facts.agency_usage.people.get(agency.id, [])))),
        )
        for agency in facts.encyclopedia.agencies.values()
    )
    return Table("Agencies and companies", ("Name", "Short name", "Kind", "Country", "People here"), rows)


def _programmes(facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.PROGRAMMES, programme.id)),
            Cell(join(linker.to(Kind.AGENCIES, agency) for agency in programme.agencies)),
            Cell.number(str(len(facts.encyclopedia.usage.missions_of_programme.get(programme.id, [])))),
        )
        for programme in facts.encyclopedia.programmes.values()
    )
    return Table("Programmes", ("Programme", "Run by", "Flights here"), rows)


def _anomalies(facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.ANOMALIES, anomaly.id)),
            Cell.date(show_date(anomaly.timeline[0].at)),
            Cell(anomaly.cause.status.value),
            Cell(join(linker.mission(mission) for mission in anomaly.during)),
        )
        for anomaly in facts.encyclopedia.anomalies.values()
    )
    return Table("Anomalies", ("Anomaly", "Began", "Cause", "Flights it touched"), rows)


def _audits(facts: Facts, linker: Linker) -> Table:
    rows = []
    for audit in facts.encyclopedia.audits.values():
        wrong = sum(VERDICT_TONES[statement.verdict] == "failure" for statement in audit.statements)
        rows.append((
            Cell(linker.to(Kind.AUDITS, audit.id)),
            Cell(linker.to(Kind.SOURCES, audit.source, facts.encyclopedia.sources[audit.source].title)),
            Cell.date(show_day(audit.made, short=True)),
            Cell.number(str(len(audit.statements))),
            Cell.number(str(wrong)),
        ))  # fmt: skip
    headings = ("Audit", "Source", "Made", "Statements", "False, garbled or residue")
    return Table("Audits", headings, tuple(rows))


def _sources(facts: Facts, linker: Linker) -> Table:
    sources = sorted(
        facts.encyclopedia.sources.values(), key=lambda s: (s.publisher.casefold(), s.title, s.id)
    )
    rows = []
    for source in sources:
        date = source.published or source.retrieved
        tier: Badge = tier_badge(source.tier)
        rows.append((
            Cell(linker.to(Kind.SOURCES, source.id)),
            Cell(source.publisher),
            Cell.date(show_day(date, short=True) if date is not None else ""),
            Cell(tier),
            Cell.number(str(len(facts.citations.get(source.id, [])))),
        ))  # fmt: skip
    return Table("Sources", ("Title", "Publisher", "Date", "Tier", "Cited by"), tuple(rows))


_TABLES: Mapping[Kind, Callable[[Facts, Linker], Table]] = {
    Kind.MISSIONS: _missions,
    Kind.CREW: _people,
    Kind.SPACECRAFT: _spacecraft,
    Kind.STATIONS: _stations,
    Kind.EXPEDITIONS: _expeditions,
    Kind.SPACEWALKS: _spacewalks,
    Kind.LAUNCH_VEHICLES: _launch_vehicles,
    Kind.SITES: _sites,
    Kind.AGENCIES: _agencies,
    Kind.PROGRAMMES: _programmes,
    Kind.ANOMALIES: _anomalies,
    Kind.AUDITS: _audits,
    Kind.SOURCES: _sources,
}
