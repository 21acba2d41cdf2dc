"""The page of an agency or company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.model.agency import Agency, AgencyKind
from generator.model.kinds import Kind
from generator.pages.flights import flights_table
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Link, Phrase, enumerate_all, join, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import article_of, capitalised, in_country, say_day, show_country, show_day, the

_WHAT = {
    AgencyKind.AGENCY: "space agency",
    AgencyKind.COMPANY: "company",
    AgencyKind.MILITARY: "military organisation",
    AgencyKind.INSTITUTE: "institute",
}


@dataclass(frozen=True)
class AgencyView:
    """All that the template of an agency prints."""

    frame: Frame
    heads: Table
    missions: Table
    people: tuple[Link, ...]
    built: tuple[Link, ...]


def agency_view(agency: Agency, facts: Facts, framer: Framer) -> AgencyView:
    """Everything about one organisation."""
    linker = framer.linker(Kind.AGENCIES, agency.id)
    book = facts.encyclopedia
    usage = facts.agency_usage
    people = [linker.person(person) for person in usage.people.get(agency.id, [])]
    built = [linker.spacecraft(craft) for craft in usage.spacecraft.get(agency.id, [])]
    built += [
        linker.to(Kind.LAUNCH_VEHICLES, vehicle) for vehicle in usage.launch_vehicles.get(agency.id, [])
    ]
    heirs = [other for other in book.agencies.values() if agency.id in other.predecessors]
    frame = framer.frame(
        Kind.AGENCIES,
        agency,
        lead=_lead(agency, linker),
        infobox=(Group.of("Organisation", _rows(agency, heirs, linker)),),
        neighbours=(
            NeighbourGroup(
                "Came from", tuple(Neighbour(linker.to(Kind.AGENCIES, p)) for p in agency.predecessors)
            ),
            NeighbourGroup("Became", tuple(Neighbour(linker.to(Kind.AGENCIES, heir.id)) for heir in heirs)),
        ),
        extra_names=(agency.abbreviation,) if agency.abbreviation else (),
    )
    return AgencyView(
        frame,
        _heads(agency, linker),
        flights_table(book.usage.missions_of_operator.get(agency.id, []), facts, linker, "Missions it flew"),
        tuple(people),
        tuple(built),
    )


def _lead(agency: Agency, linker: Linker) -> Phrase:
    verb = "was" if agency.dissolved is not None else "is"
    what = _WHAT[agency.kind]
    where = ""
    if agency.country is not None:
        where = f" {'in' if agency.kind is AgencyKind.COMPANY else 'of'} {in_country(agency.country)}"
    parts: list[Inline] = [
        f"{capitalised(the(agency.name))}{agency.name} {verb} {article_of(what)} {what}{where}"
    ]
    if agency.founded is not None:
        parts += [f", founded in {agency.founded.start.year}"]
    if agency.predecessors:
        parts += ["; it came from ", enumerate_all(linker.agency(p) for p in agency.predecessors)]
    return phrase(*parts, ".")


def _rows(agency: Agency, heirs: list[Agency], linker: Linker) -> Iterator[Row]:
    yield Row("Kind", capitalised(_WHAT[agency.kind]))
    if agency.abbreviation is not None:
        yield Row("Short name", agency.abbreviation)
    if agency.country is not None:
        yield Row("Country", show_country(agency.country))
    if agency.founded is not None:
        yield Row("Founded", show_day(agency.founded))
    if agency.dissolved is not None:
        yield Row("Dissolved", show_day(agency.dissolved))
    if heirs:
        yield Row("Became", join(linker.to(Kind.AGENCIES, heir.id) for heir in heirs))


def _heads(agency: Agency, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.person(head.person) if head.person is not None else head.name),
            Cell(head.title or ""),
            Cell.date(say_day(head.from_) if head.from_ is not None else ""),
            Cell.date(say_day(head.until) if head.until is not None else "in office"),
        )
        for head in agency.heads
    )
    return Table("Heads", ("Name", "Title", "From", "Until"), rows, stacks=True)
