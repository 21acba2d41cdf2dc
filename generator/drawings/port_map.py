"""The plan of a station on a day: its modules, its ports, and which ship sat at which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from generator.derive.facts import Facts
from generator.derive.station_plan import Spot, plan_of, size_of, without_empty_rows
from generator.derive.stays import PortStay
from generator.drawings.drawing import NOTHING, Drawing, KeyItem
from generator.drawings.shapes import Label, Line, Percent, Rect, Shape, Titled
from generator.model.date import Date
from generator.model.station import Module, Station, StationPart, StationStatus
from generator.pages.linker import Linker
from generator.pages.wording import capitalised, say_date, say_day, say_few, the

ROW_PX = 50
BOX_PX = 36
MARGIN = 1.2
"""Percent of the width on either side of a box."""


@dataclass(frozen=True)
class Place:
    """A part that is there on the day, with its cell."""

    spot: Spot
    part: StationPart


def draw_port_map(station: Station, facts: Facts, linker: Linker) -> Drawing:
    """The station as of the records' day; one that is gone, on a day with the most ships at it.

    Of such days it is the first with the most modules: Mir had two ships at its ports in 1987, when it was
    two modules, and again in 1996, when it was whole.
    """
    when = _day(station, facts)
    if when is None:
        return NOTHING
    places = _places(station, when)
    ships = _docked(station, when, facts)
    if not any(place.spot.is_port for place in places):
        return NOTHING
    columns, rows = size_of([place.spot for place in places])
    modules = {place.spot.part: place for place in places if not place.spot.is_port}
    joints = [
        _joint(place.spot, modules[place.spot.joined_to].spot, columns)
        for place in places
        if place.spot.joined_to in modules
    ]
    boxes = [
        _port(place, ships.get(place.spot.part), columns, station, linker)
        if place.spot.is_port
        else _module(place, columns)
        for place in places
    ]
    day, name = say_date(when), f"{the(station.name)}{station.name}"
    return Drawing(
        id="plan",
        title=f"Ports of {name} on {day}",
        words=(
            f"{capitalised(name)} on {day}, with {say_few(len(ships), 'ship')} docked. A plan, not to scale: "
            "its modules and ports, and the ship at each port. A ship without a record here, "
            "as most cargo ships are, is not drawn."
        ),
        height=rows * ROW_PX,
        shapes=(*joints, *boxes),
        key=(
            KeyItem(Rect(1, 0, 12, 10, "d-module"), "module"),
            KeyItem(Rect(1, 0, 12, 10, "d-taken"), "port with a ship"),
            KeyItem(Rect(1, 0, 12, 10, "d-free"), "port without a ship on record"),
        ),
    )


def _day(station: Station, facts: Facts) -> Date | None:
    if station.status is StationStatus.PLANNED:
        return None
    if station.status is StationStatus.OPERATIONAL:
        return facts.as_of
    arrivals = [stay.start for stay in _stays(station, facts)]
    most = max(arrivals, key=lambda at: _fullness(station, at, facts), default=None)
    return Date.parse(f"{most.start:%Y-%m-%d}") if most is not None else None


def _fullness(station: Station, at: Date, facts: Facts) -> tuple[int, int, float]:
    """Ships at a station at the end of a day, its modules, and how long ago: the earlier, the greater."""
    modules = sum(_is_there(module, at.last_instant) for module in station.modules)
    return len(_docked(station, at, facts)), modules, -at.start.timestamp()


def _stays(station: Station, facts: Facts) -> list[PortStay]:
    return [
        stay
        for port in station.ports
        for stay in facts.stays.at_port.get(f"{station.id}/{port.id}", [])
    ]  # fmt: skip


def _docked(station: Station, when: Date, facts: Facts) -> Mapping[str, PortStay]:
    """By port, the ship that sat there at the end of a day."""
    moment = when.last_instant
    return {
        stay.port.part: stay
        for stay in _stays(station, facts)
        if stay.start.earliest <= moment and (stay.end is None or stay.end.last_instant > moment)
    }


def _places(station: Station, when: Date) -> list[Place]:
    """The parts that are there on the day, in the cells of the plan."""
    modules: Mapping[str, StationPart] = {module.id: module for module in station.modules}
    ports: Mapping[str, StationPart] = {port.id: port for port in station.ports}
    parts = {False: modules, True: ports}
    there = [
        spot for spot in plan_of(station) if _is_there(parts[spot.is_port][spot.part], when.last_instant)
    ]
    return [Place(spot, parts[spot.is_port][spot.part]) for spot in without_empty_rows(there)]


def _is_there(part: StationPart, moment: datetime) -> bool:
    first = part.from_ or (part.launched if isinstance(part, Module) else None)
    begun = first is None or first.earliest <= moment
    return begun and (part.until is None or part.until.last_instant > moment)


def _centre(spot: Spot, columns: int) -> tuple[Percent, float]:
    return Percent((spot.column + 0.5) * 100 / columns), (spot.row + 0.5) * ROW_PX


def _joint(one: Spot, other: Spot, columns: int) -> Shape:
    return Line(*_centre(one, columns), *_centre(other, columns), "d-joint")


def _box(spot: Spot, columns: int, css: str) -> Shape:
    x, y = _centre(spot, columns)
    width = 100 / columns - 2 * MARGIN
    return Rect(Percent(x.value - width / 2), y - BOX_PX / 2, Percent(width), BOX_PX, css)


def _module(place: Place, columns: int) -> Shape:
    x, y = _centre(place.spot, columns)
    words = Label(x, y + 4, _short(place.part), "d-words", "middle")
    return Titled(place.part.name, (_box(place.spot, columns, "d-module"), words))


def _port(place: Place, stay: PortStay | None, columns: int, station: Station, linker: Linker) -> Shape:
    x, y = _centre(place.spot, columns)
    name = Label(x, y - 2, _port_name(place.part, station), "d-small", "middle")
    if stay is None:
        free = Label(x, y + 12, "—", "d-small", "middle")
        return Titled(
            f"{place.part.name}: no ship on record", (_box(place.spot, columns, "d-free"), name, free)
        )
    ship = stay.mission
    docked = Label(x, y + 12, ship.name, "d-words", "middle")
    title = f"{place.part.name}: {ship.name} since {say_day(stay.start)}"
    return Titled(title, (_box(place.spot, columns, "d-taken"), name, docked), linker.mission(ship.id).url)


def _short(part: StationPart) -> str:
    """The name, or a short alias of a long name: `BEAM`."""
    return next((name for name in (part.name, *part.aliases) if len(name) <= 12), part.name)


def _port_name(port: StationPart, station: Station) -> str:
    """The name of a port without that of its module, which stands beside it: `forward`."""
    modules = [module.name for module in station.modules if port.name.startswith(f"{module.name} ")]
    return port.name.removeprefix(max(modules, key=len, default="")).strip()
