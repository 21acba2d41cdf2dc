"""The page of a launch site, a control or a training centre."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.model.site import Site, SiteKind
from generator.pages.flights import flights_table
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, Small, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import in_country, say_coordinates, say_country, say_few, show_country

_WHAT = {
    SiteKind.LAUNCH_SITE: "a launch site",
    SiteKind.CONTROL_CENTRE: "a control centre",
    SiteKind.TRAINING_CENTRE: "a training centre",
}


@dataclass(frozen=True)
class SiteView:
    """All that the template of a site prints."""

    frame: Frame
    pads: Table
    launches: Table


def site_view(site: Site, facts: Facts, framer: Framer) -> SiteView:
    """Everything about one place."""
    linker = framer.linker(Kind.SITES, site.id)
    launches = facts.encyclopedia.usage.launches_from.get(site.id, [])
    others = [
        other
        for other in facts.encyclopedia.sites.values()
        if other.country == site.country and other is not site
    ]
    frame = framer.frame(
        Kind.SITES,
        site,
        lead=_lead(site, len(launches), linker),
        infobox=(Group.of("Site", _rows(site, linker)),),
        neighbours=(
            NeighbourGroup(
                f"In {in_country(site.country)}",
                tuple(Neighbour(linker.to(Kind.SITES, o.id)) for o in others),
            ),
        ),
        extra_names=tuple(name for pad in site.pads for name in (pad.name, *pad.aliases)),
    )
    return SiteView(frame, _pads(site, facts), flights_table(launches, facts, linker, "Launches"))


def _lead(site: Site, launches: int, linker: Linker) -> Phrase:
    country = say_country(site.country) if site.place is not None else in_country(site.country)
    where = ", ".join(part for part in (site.place, country) if part)
    parts: list[Inline] = [f"{site.name} is {_WHAT[site.kind]} in {where}"]
    if site.operator is not None:
        parts += [", run by ", linker.agency(site.operator)]
    if launches:
        parts += [f"; these records hold {say_few(launches, 'launch', 'launches')} from it"]
    return phrase(*parts, ".")


def _rows(site: Site, linker: Linker) -> Iterator[Row]:
    yield Row("Country", show_country(site.country))
    if site.place is not None:
        yield Row("Place", site.place)
    if site.latitude is not None and site.longitude is not None:
        yield Row("Coordinates", say_coordinates(site.latitude, site.longitude))
    yield Row("Time zone", site.timezone)
    if site.operator is not None:
        yield Row("Operator", linker.to(Kind.AGENCIES, site.operator))


def _pads(site: Site, facts: Facts) -> Table:
    rows = []
    for pad in site.pads:
        launches = facts.encyclopedia.usage.launches_from.get(f"{site.id}/{pad.id}", [])
        known = pad.latitude is not None and pad.longitude is not None
        place = (
            say_coordinates(pad.latitude, pad.longitude) if known and pad.latitude and pad.longitude else ""
        )
        names = phrase(pad.name, Small(f" {', '.join(pad.aliases)}") if pad.aliases else "")
        rows.append((Cell(names), Cell(place), Cell.number(str(len(launches)))))
    return Table("Pads", ("Pad", "Coordinates", "Launches here"), tuple(rows))
