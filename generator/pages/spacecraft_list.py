"""The list of spacecraft, with what they can be filtered by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.derive.facts import Facts
from generator.encyclopedia.events import launch_of
from generator.model.date import Date
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.model.spacecraft import Level, Spacecraft
from generator.pages.linker import Linker
from generator.pages.listing import (
    Entry,
    Filter,
    Listing,
    Sum,
    Value,
    build_listing,
    decade_of,
    number_cell,
)
from generator.pages.table import Cell
from generator.pages.wording import capitalised, say_country, show_day

_FILTERS = (
    Filter("level", "Level"),
    Filter("service", "Made for"),
    Filter("family", "Family"),
    Filter("programme", "Programme"),
    Filter("station", "Station"),
    Filter("agency", "Built by"),
    Filter("country", "Country that built it"),
    Filter("decade", "First flew in the", by_id=True),
)
_ORDER = {Level.FAMILY: 0, Level.CLASS: 1, Level.HULL: 2}


def spacecraft_listing(facts: Facts, linker: Linker) -> Listing:
    """Families, then classes, then hulls, each by name."""
    crafts = sorted(facts.encyclopedia.spacecraft.values(), key=lambda c: (_ORDER[c.level], c.name))
    missions = facts.encyclopedia.usage.missions_of_spacecraft
    return build_listing(
        "Spacecraft",
        ("Name", "Level", "Belongs to", "Seats", "Flights", "First", "Newest"),
        [
            Entry(
                _cells(craft, _launches(missions.get(craft.id, [])), linker),
                _values(craft, missions.get(craft.id, []), facts, linker),
            )
            for craft in crafts
        ],
        filters=_FILTERS,
        noun=("spacecraft", "spacecraft"),
        sums=(Sum("Flights", "flight", "flights"),),
    )


def _launches(missions: Sequence[Mission]) -> list[Date]:
    return [launch.at for mission in missions if (launch := launch_of(mission)) is not None]


def _cells(craft: Spacecraft, launches: Sequence[Date], linker: Linker) -> tuple[Cell, ...]:
    parent = craft.family or craft.spacecraft_class
    return (
        Cell(linker.spacecraft(craft.id)),
        Cell(craft.level.value),
        Cell(linker.spacecraft(parent) if parent is not None else ""),
        number_cell(craft.capacity),
        number_cell(len(launches) or None),
        Cell.date(show_day(launches[0], short=True) if launches else ""),
        Cell.date(show_day(launches[-1], short=True) if launches else ""),
    )


def _values(
    craft: Spacecraft, missions: Sequence[Mission], facts: Facts, linker: Linker
) -> Mapping[str, tuple[Value, ...]]:
    whole = facts.encyclopedia
    of_class = whole.spacecraft.get(craft.spacecraft_class) if craft.spacecraft_class is not None else None
    kind = of_class or craft
    family = kind.id if kind.level is Level.FAMILY else kind.family
    builder = whole.agencies.get(kind.manufacturer) if kind.manufacturer is not None else None
    launches = _launches(missions)
    programmes = dict.fromkeys(programme for mission in missions for programme in mission.programmes)
    stations = dict.fromkeys(
        stay.port.record for mission in missions for stay in facts.stays.of_mission.get(mission.id, [])
    )
    return {
        "level": (Value(craft.level.value, capitalised(craft.level.value)),),
        "service": (Value(kind.service.value, capitalised(kind.service.value)),) if kind.service else (),
        "family": (Value(family, linker.spacecraft(family).text),) if family is not None else (),
        "programme": tuple(Value(p, linker.to(Kind.PROGRAMMES, p).text) for p in programmes),
        "station": tuple(Value(s, linker.to(Kind.STATIONS, s).text) for s in stations),
        "agency": (Value(builder.id, builder.name),) if builder is not None else (),
        "country": (
            (Value(builder.country.lower(), say_country(builder.country)),)
            if builder is not None and builder.country is not None
            else ()
        ),
        "decade": (decade_of(launches[0].start.year),) if launches else (),
    }
