"""The list of spacewalks, with what they can be filtered by."""

from __future__ import annotations

from collections.abc import Mapping

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.model.spacewalk import Spacewalk, SpacewalkKind
from generator.pages.linker import Linker
from generator.pages.listing import Entry, Filter, Listing, Sum, Value, build_listing, decade_of
from generator.pages.spacewalk import SPACEWALK_HEADINGS, spacewalk_cells
from generator.pages.wording import say_country

_FILTERS = (
    Filter("station", "From"),
    Filter("decade", "In the", by_id=True),
    Filter("programme", "Programme"),
    Filter("class", "Spacecraft"),
    Filter("country", "Somebody out from"),
    Filter("agency", "Agency of somebody out"),
    Filter("kind", "Sort"),
)
_KINDS = {
    SpacewalkKind.EVA: "Outside",
    SpacewalkKind.STAND_UP: "Standing in the hatch",
    SpacewalkKind.LUNAR: "On the Moon",
    SpacewalkKind.INTERNAL: "Inside a depressurised module",
}


def spacewalk_listing(facts: Facts, linker: Linker) -> Listing:
    """Every spacewalk in order of time."""
    walks = sorted(facts.encyclopedia.spacewalks.values(), key=lambda walk: (walk.start.sort_key, walk.id))
    return build_listing(
        "Spacewalks",
        SPACEWALK_HEADINGS,
        [Entry(spacewalk_cells(walk, linker), _values(walk, facts, linker)) for walk in walks],
        filters=_FILTERS,
        noun=("spacewalk", "spacewalks"),
        sums=(Sum("Length", "outside", "outside", is_time=True),),
    )


def _values(walk: Spacewalk, facts: Facts, linker: Linker) -> Mapping[str, tuple[Value, ...]]:
    whole = facts.encyclopedia
    ship = whole.missions.get(walk.mission) if walk.mission is not None else None
    people = [whole.people[person] for person in walk.crew]
    countries = dict.fromkeys(code for person in people for code in person.citizenship)
    agencies = dict.fromkeys(item.agency for person in people for item in person.agencies)
    place = (
        (Value(walk.station, linker.to(Kind.STATIONS, walk.station).text),)
        if walk.station is not None
        else (Value("ship", "A ship"),)
    )
    return {
        "station": place,
        "decade": (decade_of(walk.start.start.year),),
        "programme": tuple(
            Value(p, linker.to(Kind.PROGRAMMES, p).text)
            for p in (ship.programmes if ship is not None else ())
        ),
        "class": (
            (Value(ship.spacecraft, linker.spacecraft(ship.spacecraft).text),) if ship is not None else ()
        ),
        "country": tuple(Value(code.lower(), say_country(code)) for code in countries),
        "agency": tuple(Value(agency, linker.to(Kind.AGENCIES, agency).text) for agency in agencies),
        "kind": (Value(walk.kind.value, _KINDS[walk.kind]),),
    }
