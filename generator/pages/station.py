"""The page of a station."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.derive.stays import PortStay
from generator.drawings.drawing import Drawing
from generator.drawings.port_map import draw_port_map
from generator.drawings.port_stays import draw_port_stays
from generator.model.duration import Duration
from generator.model.kinds import Kind
from generator.model.station import Station, StationPart
from generator.pages.anomaly import anomaly_list
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.measures import specs_table
from generator.pages.pieces import Foreign, Inline, Phrase, Small, enumerate_all, join, phrase
from generator.pages.schedule import schedule_table
from generator.pages.spacewalk import spacewalk_table
from generator.pages.table import BRIEF, Cell, Table
from generator.pages.wording import (
    capitalised,
    on_day,
    say_date,
    say_day,
    say_duration,
    show_date,
    show_day,
    the,
)


@dataclass(frozen=True)
class StationView:
    """All that the template of a station prints."""

    frame: Frame
    as_of: str
    aboard: Table
    docked: Table
    plan: Drawing
    port_stays: Drawing
    specs: Table
    modules: Table
    ports: Table
    equipment: Table
    visits: tuple[Table, ...]
    expeditions: Table
    spacewalks: Table
    anomalies: tuple[Phrase, ...]
    schedule: Table


def station_view(station: Station, facts: Facts, framer: Framer) -> StationView:
    """Everything about one station."""
    linker = framer.linker(Kind.STATIONS, station.id)
    usage = facts.encyclopedia.usage
    frame = framer.frame(
        Kind.STATIONS,
        station,
        lead=_lead(station, linker),
        when=_when(station),
        infobox=(
            Group.of("Station", _station(station, linker)),
            Group.of("Life", _life(station)),
        ),
        neighbours=_neighbours(station, facts, linker),
        extra_names=_part_names(station),
    )
    return StationView(
        frame=frame,
        as_of=say_date(facts.as_of),
        aboard=_aboard(station, facts, linker),
        docked=_docked(station, facts, linker),
        plan=draw_port_map(station, facts, linker),
        port_stays=draw_port_stays(station, facts, linker),
        specs=specs_table(station.specs, linker),
        modules=_modules(station),
        ports=_ports(station),
        equipment=_equipment(station),
        visits=tuple(_visits(station, facts, linker)),
        expeditions=_expeditions(station, facts, linker),
        spacewalks=spacewalk_table(usage.spacewalks_of_station.get(station.id, []), linker, with_place=False),
        anomalies=anomaly_list(usage.anomalies_of_station.get(station.id, []), linker),
        schedule=schedule_table(station.schedule, linker),
    )


def _part_names(station: Station) -> tuple[str, ...]:
    parts: list[str] = []
    for part in (*station.modules, *station.equipment):
        parts += [part.name, *part.native.values(), *part.aliases]
    for module in station.modules:
        for room in module.compartments:
            parts += [room.name, *room.native.values(), *room.aliases]
    return tuple(dict.fromkeys(parts))


def _lead(station: Station, linker: Linker) -> Phrase:
    operators = enumerate_all(linker.agency(operator) for operator in station.operators)
    run_by: list[Inline] = [" of ", operators] if station.operators else []
    name = capitalised(the(station.name)) + station.name
    if station.status == "planned":
        return phrase(f"{name} is a planned space station", *run_by, ".")
    verb = "was" if station.status == "deorbited" else "is"
    parts: list[Inline] = [f"{name} {verb} a space station", *run_by]
    if station.first_element is not None:
        parts += [f"; its first element was launched {on_day(station.first_element)}"]
    if station.crewed_since is not None:
        joint = ", and people" if station.first_element is not None else "; people"
        parts += [f"{joint} have been aboard without a break since {say_day(station.crewed_since)}"]
    return phrase(*parts, ".")


def _when(station: Station) -> str:
    if station.first_element is None:
        return station.status.value
    end = f" – {say_day(station.deorbited)}" if station.deorbited is not None else ""
    return f"{'since ' if not end else ''}{say_day(station.first_element)}{end}"


def _station(station: Station, linker: Linker) -> Iterator[Row]:
    yield Row("Status", capitalised(station.status.value))
    if station.operators:
        yield Row("Operators", join(linker.to(Kind.AGENCIES, operator) for operator in station.operators))
    if station.orbit is not None:
        yield Row("Orbit", station.orbit)
    if station.modules and station.status == "operational":
        now = sum(module.until is None for module in station.modules)
        yield Row("Modules in place", str(now))


def _life(station: Station) -> Iterator[Row]:
    if station.first_element is not None:
        yield Row("First element", show_date(station.first_element, short=False))
    if station.crewed_since is not None:
        yield Row("Crewed since", show_date(station.crewed_since, short=False))
    if station.deorbited is not None:
        yield Row("Came down", show_date(station.deorbited, short=False))


def _aboard(station: Station, facts: Facts, linker: Linker) -> Table:
    occupancy = facts.occupancy.get(station.id)
    now = occupancy.at(facts.as_of.last_instant) if occupancy is not None else frozenset()
    rows = []
    for presence in facts.stays.aboard.get(station.id, []):
        if presence.person in now and presence.end is None:
            assert presence.journey.up is not None, "only recorded flights have presences"
            rows.append((
                Cell(linker.person(presence.person)),
                Cell(linker.mission(presence.journey.up.mission.id)),
                Cell.date(show_day(presence.start)),
                Cell.number(say_duration(Duration.between(presence.start, facts.as_of))),
            ))  # fmt: skip
    return Table("Aboard", ("Person", "Came on", "Since", "For"), tuple(rows), BRIEF)


def _docked(station: Station, facts: Facts, linker: Linker) -> Table:
    rows = []
    for port, stays in sorted(facts.stays.at_port.items()):
        last = stays[-1]
        if last.port.record == station.id and last.end is None and last.start.certainly_before(facts.as_of):
            rows.append((
                Cell(_port_name(station, port)),
                Cell(linker.mission(last.mission.id)),
                Cell.date(show_day(last.start)),
            ))  # fmt: skip
    return Table("Docked", ("Port", "Ship", "Since"), tuple(rows), BRIEF)


def _port_name(station: Station, port: str) -> str:
    return next((p.name for p in station.ports if f"{station.id}/{p.id}" == port), port)


def _names(part: StationPart) -> Phrase:
    parts: list[Inline] = [part.name]
    for language, name in part.native.items():
        parts += [" ", Foreign(name, language)]
    if part.aliases:
        parts += [Small(f" {', '.join(part.aliases)}")]
    return phrase(*parts)


def _modules(station: Station) -> Table:
    rows = []
    for module in station.modules:
        remark: list[Inline] = [module.note or ""]
        for room in module.compartments:
            remark += [
                f" Compartment: {room.name}",
                Small(f" {', '.join(room.aliases)}" if room.aliases else ""),
            ]
        rows.append((
            Cell(_names(module)),
            Cell(module.segment or ""),
            Cell.date(show_day(module.launched, short=True) if module.launched is not None else ""),
            Cell.date(show_day(module.from_, short=True) if module.from_ is not None else ""),
            Cell.date(show_day(module.until, short=True) if module.until is not None else ""),
            Cell(phrase(*remark)),
        ))  # fmt: skip
    headings = ("Module", "Segment", "Launched", "Joined", "Left", "Remark")
    return Table("Modules", headings, tuple(rows), stacks=True)


def _ports(station: Station) -> Table:
    modules = {module.id: module.name for module in station.modules}
    rows = tuple(
        (
            Cell(_names(port)),
            Cell(modules.get(port.module, port.module)),
            Cell(port.system or ""),
            Cell.date(show_day(port.from_, short=True) if port.from_ is not None else ""),
            Cell.date(show_day(port.until, short=True) if port.until is not None else ""),
            Cell(port.note or ""),
        )
        for port in station.ports
    )
    return Table("Ports", ("Port", "Module", "System", "From", "Until", "Remark"), rows, stacks=True)


def _equipment(station: Station) -> Table:
    modules = {module.id: module.name for module in station.modules}
    rows = tuple(
        (Cell(_names(item)), Cell(modules.get(item.module, item.module)), Cell(capitalised(item.purpose)))
        for item in station.equipment
    )
    return Table("Equipment", ("Equipment", "Module", "Purpose"), rows, stacks=True)


def _visits(station: Station, facts: Facts, linker: Linker) -> Iterator[Table]:
    """For each port, the ships that sat there."""
    for port in station.ports:
        stays: list[PortStay] = facts.stays.at_port.get(f"{station.id}/{port.id}", [])
        rows = tuple(
            (
                Cell(linker.mission(stay.mission.id)),
                Cell.date(show_date(stay.start)),
                Cell.date(show_date(stay.end) if stay.end is not None else "still there"),
                Cell.number(say_duration(Duration.between(stay.start, stay.end or facts.as_of))),
            )
            for stay in stays
        )
        if rows:
            yield Table(port.name, ("Ship", "From (UTC)", "Until (UTC)", "For"), rows, BRIEF)


def _expeditions(station: Station, facts: Facts, linker: Linker) -> Table:
    rows = []
    for expedition in facts.encyclopedia.usage.expeditions_of_station.get(station.id, []):
        term = facts.terms[expedition.id]
        commanders = dict.fromkeys(command.person for command in term.commands)
        rows.append((
            Cell(linker.to(Kind.EXPEDITIONS, expedition.id)),
            Cell.date(show_day(term.start, short=True) if term.start is not None else ""),
            Cell.date(show_day(term.end, short=True) if term.end is not None else "goes on"),
            Cell(join(linker.person(person) for person in commanders)),
        ))  # fmt: skip
    return Table("Expeditions", ("Expedition", "From", "Until", "Commanders"), tuple(rows), stacks=True)


def _neighbours(station: Station, facts: Facts, linker: Linker) -> tuple[NeighbourGroup, ...]:
    others = [other for other in facts.encyclopedia.stations.values() if other.id != station.id]
    terms = facts.encyclopedia.usage.expeditions_of_station.get(station.id, [])
    return (
        NeighbourGroup("Other stations", tuple(Neighbour(linker.to(Kind.STATIONS, o.id)) for o in others)),
        NeighbourGroup("Newest expeditions", tuple(
            Neighbour(linker.to(Kind.EXPEDITIONS, term.id)) for term in reversed(terms[-5:])
        )),
    )  # fmt: skip
