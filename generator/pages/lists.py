"""The index page of each kind: a complete table, with links."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.drawings.drawing import NOTHING, Drawing
from generator.drawings.scale import draw_fleet
from generator.drawings.world_map import draw_world_map
from generator.encyclopedia.events import launch_of
from generator.model.duration import Duration
from generator.model.kinds import KINDS, Kind
from generator.pages.frame import VERDICT_TONES, dump_front_matter
from generator.pages.linker import Linker
from generator.pages.listing import Listing, length_cell, number_cell, plain_listing
from generator.pages.mission_list import mission_listing
from generator.pages.people_list import people_listing
from generator.pages.pieces import Link, join
from generator.pages.source_list import source_listing, tier_links
from generator.pages.spacecraft_list import spacecraft_listing
from generator.pages.spacewalk_list import spacewalk_listing
from generator.pages.table import Cell, Table
from generator.pages.wording import (
    capitalised,
    say_country,
    say_date,
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
    Kind.SOURCES: "What the records rest on. Here are the most cited; the pages by tier have them all.",
}


@dataclass(frozen=True)
class ListView:
    """All that the template of an index page prints."""

    front_matter: str
    title: str
    lead: str
    as_of: str
    listing: Listing
    above: Drawing = NOTHING
    below: Drawing = NOTHING
    links: tuple[Link, ...] = ()
    """Pages that belong to it."""


def list_view(kind: Kind, facts: Facts) -> ListView:
    """The index page of a kind."""
    linker = Linker(facts.encyclopedia, kind.value)
    title = capitalised(KINDS[kind].many)
    values = {"title": title, "description": LEADS[kind], "template": "list.html", "script": "list"}
    return ListView(
        dump_front_matter(values, f"data/{kind.file_name}"),
        title,
        LEADS[kind],
        say_date(facts.as_of),
        _listing(kind, facts, linker),
        draw_world_map(facts, linker) if kind is Kind.SITES else NOTHING,
        draw_fleet(facts, linker) if kind is Kind.SPACECRAFT else NOTHING,
        tier_links(facts, linker) if kind is Kind.SOURCES else (),
    )


def _listing(kind: Kind, facts: Facts, linker: Linker) -> Listing:
    if kind in _LISTINGS:
        return _LISTINGS[kind](facts, linker)
    return plain_listing(_TABLES[kind](facts, linker), (KINDS[kind].one, KINDS[kind].many))


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
    return Table("Stations", ("Station", "Status", "First element", "Operators"), rows, stacks=True)


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
                length_cell(length),
                Cell(join(linker.person(p) for p in dict.fromkeys(c.person for c in term.commands))),
                number_cell(len(term.members)),
            ))  # fmt: skip
    headings = ("Expedition", "From", "Until", "Length", "Commanders", "Members")
    return Table("Expeditions", headings, tuple(rows), stacks=True)


def _launch_vehicles(facts: Facts, linker: Linker) -> Table:
    rows = []
    for vehicle in facts.encyclopedia.launch_vehicles.values():
        missions = facts.encyclopedia.usage.missions_of_vehicle.get(vehicle.id, [])
        maker = vehicle.manufacturer
        rows.append((
            Cell(linker.to(Kind.LAUNCH_VEHICLES, vehicle.id)),
            Cell(linker.to(Kind.AGENCIES, maker) if maker is not None else ""),
            number_cell(sum(launch_of(mission) is not None for mission in missions)),
        ))  # fmt: skip
    return Table(
        "Launch vehicles", ("Launch vehicle", "Manufacturer", "Launches here"), tuple(rows), stacks=True
    )


def _sites(facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.SITES, site.id)),
            Cell(site.kind.value.replace("-", " ")),
            Cell(say_country(site.country)),
            number_cell(len(facts.encyclopedia.usage.launches_from.get(site.id, []))),
        )
        for site in facts.encyclopedia.sites.values()
    )
    return Table("Sites", ("Site", "Kind", "Country", "Launches here"), rows, stacks=True)


def _agencies(facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.AGENCIES, agency.id)),
            Cell(agency.abbreviation or ""),
            Cell(agency.kind.value),
            Cell(say_country(agency.country) if agency.country is not None else "international"),
            number_cell(len(facts.agency_usage.people.get(agency.id, []))),
        )
        for agency in facts.encyclopedia.agencies.values()
    )
    return Table(
        "Agencies and companies", ("Name", "Short name", "Kind", "Country", "People here"), rows, stacks=True
    )


def _programmes(facts: Facts, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.PROGRAMMES, programme.id)),
            Cell(join(linker.to(Kind.AGENCIES, agency) for agency in programme.agencies)),
            number_cell(len(facts.encyclopedia.usage.missions_of_programme.get(programme.id, []))),
        )
        for programme in facts.encyclopedia.programmes.values()
    )
    return Table("Programmes", ("Programme", "Run by", "Flights here"), rows, stacks=True)


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
    return Table("Anomalies", ("Anomaly", "Began", "Cause", "Flights it touched"), rows, stacks=True)


def _audits(facts: Facts, linker: Linker) -> Table:
    rows = []
    for audit in facts.encyclopedia.audits.values():
        wrong = sum(VERDICT_TONES[statement.verdict] == "failure" for statement in audit.statements)
        rows.append((
            Cell(linker.to(Kind.AUDITS, audit.id)),
            Cell(linker.to(Kind.SOURCES, audit.source, facts.encyclopedia.sources[audit.source].title)),
            Cell.date(show_day(audit.made, short=True)),
            number_cell(len(audit.statements)),
            number_cell(wrong),
        ))  # fmt: skip
    headings = ("Audit", "Source", "Made", "Statements", "False, garbled or residue")
    return Table("Audits", headings, tuple(rows), stacks=True)


_LISTINGS: Mapping[Kind, Callable[[Facts, Linker], Listing]] = {
    Kind.MISSIONS: mission_listing,
    Kind.CREW: people_listing,
    Kind.SPACECRAFT: spacecraft_listing,
    Kind.SPACEWALKS: spacewalk_listing,
    Kind.SOURCES: source_listing,
}
"""The lists that are long enough to be asked questions."""
_TABLES: Mapping[Kind, Callable[[Facts, Linker], Table]] = {
    Kind.STATIONS: _stations,
    Kind.EXPEDITIONS: _expeditions,
    Kind.LAUNCH_VEHICLES: _launch_vehicles,
    Kind.SITES: _sites,
    Kind.AGENCIES: _agencies,
    Kind.PROGRAMMES: _programmes,
    Kind.ANOMALIES: _anomalies,
    Kind.AUDITS: _audits,
}
