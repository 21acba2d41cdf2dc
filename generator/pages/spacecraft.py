"""The page of a spacecraft family, class or hull."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.derive.facts import Facts
from generator.drawings.drawing import Drawing
from generator.drawings.hulls import draw_hulls
from generator.drawings.scale import draw_to_scale
from generator.encyclopedia.events import end_of, launch_of
from generator.model.classification import Outcome
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.model.spacecraft import Level, Spacecraft
from generator.pages.flights import flights_table, outcome_badge
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.leads import spacecraft_lead
from generator.pages.linker import Linker
from generator.pages.measures import specs_table
from generator.pages.pieces import Inline, Link, Phrase, join, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import (
    capitalised,
    say_day,
    say_duration,
    say_few,
    say_word,
    show_day,
)


@dataclass(frozen=True)
class SpacecraftView:
    """All that the template of a spacecraft prints."""

    frame: Frame
    scale: Drawing
    specs: Table
    tree: tuple[Phrase, ...]
    members: Table
    hull_lanes: Drawing
    flights: Table
    hulls: Table
    turnrounds: Table
    ports: Table
    reliability: tuple[Inline, ...]
    launch_vehicles: Table
    compare: Link | None
    """The comparison with other classes, of a class."""


def spacecraft_view(craft: Spacecraft, facts: Facts, framer: Framer) -> SpacecraftView:
    """Everything about one family, class or hull."""
    linker = framer.linker(Kind.SPACECRAFT, craft.id)
    flights = facts.encyclopedia.usage.missions_of_spacecraft.get(craft.id, [])
    everything = facts.encyclopedia.spacecraft.values()
    hulls = [other for other in everything if other.spacecraft_class == craft.id]
    classes = [other for other in everything if other.family == craft.id]
    frame = framer.frame(
        Kind.SPACECRAFT,
        craft,
        lead=spacecraft_lead(craft, facts, linker),
        when=_when(flights),
        infobox=(
            Group.of("Type", _type(craft, linker)),
            Group.of("Making", _making(craft, linker)),
            Group.of("Flights in these records", _launched(flights)),
        ),
        neighbours=_neighbours(craft, hulls, classes, linker, facts),
        extra_names=tuple(name for name in (craft.serial,) if name),
    )
    return SpacecraftView(
        frame=frame,
        scale=draw_to_scale(craft),
        specs=specs_table(craft.specs, linker),
        tree=tuple(_tree(craft, facts, linker)),
        members=_members(classes, facts, linker),
        hull_lanes=draw_hulls(craft, facts, linker),
        flights=flights_table(flights, facts, linker),
        hulls=_hulls(hulls, facts, linker),
        turnrounds=_turnrounds(flights, linker) if craft.level is Level.HULL else Table("", (), ()),
        ports=_ports(flights, facts, linker),
        reliability=tuple(_reliability(flights, linker)),
        launch_vehicles=_vehicles(craft, linker),
        compare=Link("Compare it with another class", f"{linker.url('compare')}?a={craft.id}")
        if craft.level is Level.CLASS
        else None,
    )


def _when(flights: list[Mission]) -> str:
    launches = _launches(flights)
    if not launches:
        return ""
    first, newest = say_day(launches[0]), say_day(launches[-1])
    return f"flights from {first} to {newest}" if first != newest else f"flight of {first}"


def _launches(flights: list[Mission]) -> list[Date]:
    return [launch.at for mission in flights if (launch := launch_of(mission)) is not None]


def _type(craft: Spacecraft, linker: Linker) -> Iterator[Row]:
    yield Row("Level", capitalised(craft.level.value))
    if craft.service is not None:
        yield Row("Service", capitalised(craft.service.value))
    if craft.family is not None:
        yield Row("Family", linker.spacecraft(craft.family))
    if craft.spacecraft_class is not None:
        yield Row("Class", linker.spacecraft(craft.spacecraft_class))
    if craft.serial is not None:
        yield Row("Serial number", craft.serial)


def _making(craft: Spacecraft, linker: Linker) -> Iterator[Row]:
    if craft.manufacturer is not None:
        yield Row("Manufacturer", linker.to(Kind.AGENCIES, craft.manufacturer))
    if craft.operators:
        yield Row("Operators", join(linker.to(Kind.AGENCIES, operator) for operator in craft.operators))
    if craft.capacity is not None:
        yield Row("Seats", str(craft.capacity))
    if craft.reusable is not None:
        yield Row("Flies again", "yes" if craft.reusable else "no")
    if craft.docking_system is not None:
        yield Row("Docking system", craft.docking_system)
    if craft.parts:
        yield Row("Made of", ", ".join(craft.parts))


def _launched(flights: list[Mission]) -> Iterator[Row]:
    launched = [launch.at for mission in flights if (launch := launch_of(mission)) is not None]
    if launched:
        yield Row("Number", str(len(launched)))
        yield Row("First", show_day(launched[0]))
        yield Row("Newest", show_day(launched[-1]))


def _tree(craft: Spacecraft, facts: Facts, linker: Linker) -> Iterator[Phrase]:
    """What it came from and what came from it."""
    if craft.derived_from is not None:
        yield phrase("Developed from ", linker.spacecraft(craft.derived_from), ".")
    for other in facts.encyclopedia.spacecraft.values():
        if other.derived_from == craft.id:
            yield phrase(linker.spacecraft(other.id), " was developed from it.")


def _members(classes: list[Spacecraft], facts: Facts, linker: Linker) -> Table:
    rows = []
    for other in classes:
        flights = facts.encyclopedia.usage.missions_of_spacecraft.get(other.id, [])
        launches = _launches(flights)
        rows.append((
            Cell(linker.spacecraft(other.id)),
            Cell.number(str(len(flights))),
            Cell.date(show_day(launches[0], short=True) if launches else ""),
            Cell.date(show_day(launches[-1], short=True) if launches else ""),
        ))  # fmt: skip
    headings = ("Class", "Flights here", "First launch", "Newest launch")
    return Table("Classes of the family", headings, tuple(rows), stacks=True)


def _hulls(hulls: list[Spacecraft], facts: Facts, linker: Linker) -> Table:
    rows = []
    for hull in hulls:
        flights = facts.encyclopedia.usage.missions_of_spacecraft.get(hull.id, [])
        rows.append((
            Cell(linker.spacecraft(hull.id)),
            Cell(hull.serial or ""),
            Cell.number(str(len(flights))),
            Cell(join(linker.mission(mission.id) for mission in flights)),
        ))  # fmt: skip
    return Table("Hulls", ("Hull", "Serial", "Flights here", "Missions"), tuple(rows), stacks=True)


def _turnrounds(flights: list[Mission], linker: Linker) -> Table:
    """From each landing to the next launch of the same hull, where the flights here follow on one another."""
    rows = []
    for before, after in pairwise(flights):
        end, launch = end_of(before), launch_of(after)
        if end is not None and launch is not None:
            rows.append((
                Cell(linker.mission(before.id)),
                Cell(linker.mission(after.id)),
                Cell.number(say_duration(Duration.between(end.at, launch.at))),
            ))  # fmt: skip
    return Table("Between flights", ("After", "Before", "On the ground"), tuple(rows))


def _ports(flights: list[Mission], facts: Facts, linker: Linker) -> Table:
    counts: dict[str, list[Mission]] = {}
    ports: dict[str, Inline] = {}
    for mission in flights:
        for stay in facts.stays.of_mission.get(mission.id, []):
            counts.setdefault(stay.port, []).append(mission)
            ports[stay.port] = linker.port(stay.port)
    rows = tuple(
        (
            Cell(ports[port]),
            Cell.number(str(len(missions))),
            Cell(join(linker.mission(m) for m in dict.fromkeys(m.id for m in missions))),
        )
        for port, missions in sorted(counts.items())
    )
    return Table("Ports used", ("Port", "Stays", "By"), rows, stacks=True)


def _reliability(flights: list[Mission], linker: Linker) -> Iterator[Inline]:
    """Flights by outcome, planned ones left out."""
    flown = [mission for mission in flights if launch_of(mission) is not None]
    ended = [mission for mission in flown if mission.outcome is not Outcome.IN_PROGRESS]
    if not ended:
        return
    good = sum(mission.outcome is Outcome.SUCCESS for mission in ended)
    if good == len(ended) == 1:
        yield "The one flight in these records that has ended went as planned."
    elif good == len(ended):
        yield f"All {say_few(good, 'ended flight')} in these records went as planned."
    else:
        yield f"Of {say_few(len(ended), 'ended flight')} in these records, {say_word(good)} went as planned."
    for mission in ended:
        if mission.outcome is not Outcome.SUCCESS:
            yield phrase(linker.mission(mission.id), f": {outcome_badge(mission.outcome).text}.")


def _vehicles(craft: Spacecraft, linker: Linker) -> Table:
    rows = tuple(
        (
            Cell(linker.to(Kind.LAUNCH_VEHICLES, used.vehicle)),
            Cell.date(show_day(used.from_) if used.from_ is not None else ""),
            Cell.date(show_day(used.until) if used.until is not None else ""),
            Cell(used.note or ""),
        )
        for used in craft.launch_vehicles
    )
    return Table("Launch vehicles", ("Launch vehicle", "From", "Until", "Remark"), rows, stacks=True)


def _neighbours(
    craft: Spacecraft, hulls: list[Spacecraft], classes: list[Spacecraft], linker: Linker, facts: Facts
) -> tuple[NeighbourGroup, ...]:
    def group(label: str, members: list[Spacecraft]) -> NeighbourGroup:
        others = [member for member in members if member.id != craft.id]
        return NeighbourGroup(label, tuple(Neighbour(linker.spacecraft(other.id)) for other in others))

    everything = list(facts.encyclopedia.spacecraft.values())
    siblings = [other for other in everything if craft.family is not None and other.family == craft.family]
    sisters = [
        other
        for other in everything
        if craft.spacecraft_class is not None and other.spacecraft_class == craft.spacecraft_class
    ]
    groups = [group("Classes", classes), group("Hulls", hulls)]
    if craft.family is not None:
        groups.append(group(f"Family {facts.encyclopedia.spacecraft[craft.family].name}", siblings))
    if craft.spacecraft_class is not None:
        groups.append(
            group(f"Hulls of {facts.encyclopedia.spacecraft[craft.spacecraft_class].name}", sisters)
        )
    return tuple(groups)
