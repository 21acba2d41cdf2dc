"""Where each module and port of a station stands on a schematic plan, and what it is joined to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.station import Station

EMPTY = "."


@dataclass(frozen=True)
class Spot:
    """A cell of a plan, counted from 0: a module or port by its id, and the module it is joined to."""

    part: str
    is_port: bool
    column: int
    row: int
    joined_to: str | None


def plan_of(station: Station) -> tuple[Spot, ...]:
    """The plan as the record has it; without one, a row for each module, its ports beside it."""
    return tuple(_written(station)) if station.plan else tuple(_in_rows(station))


def _written(station: Station) -> Iterator[Spot]:
    modules = {module.id for module in station.modules}
    module_of = {port.id: port.module for port in station.ports}
    for row, cells in enumerate(station.plan):
        for column, word in enumerate(cells):
            part, _, joined_to = word.partition("/")
            if part != EMPTY:
                is_port = part not in modules
                joint = joined_to or (module_of.get(part) if is_port else None)
                yield Spot(part, is_port, column, row, joint)


def _in_rows(station: Station) -> Iterator[Spot]:
    """Which module is joined to which is not known without a plan."""
    for row, module in enumerate(station.modules):
        yield Spot(module.id, is_port=False, column=0, row=row, joined_to=None)
        ports = [port for port in station.ports if port.module == module.id]
        for column, port in enumerate(ports, start=1):
            yield Spot(port.id, is_port=True, column=column, row=row, joined_to=module.id)


def without_empty_rows(spots: Sequence[Spot]) -> tuple[Spot, ...]:
    """The spots closed up, where those of whole rows were left out."""
    rows = {row: place for place, row in enumerate(sorted({spot.row for spot in spots}))}
    return tuple(replace(spot, row=rows[spot.row]) for spot in spots)


def size_of(plan: Sequence[Spot]) -> tuple[int, int]:
    """Columns and rows of a plan."""
    return (
        max((spot.column + 1 for spot in plan), default=0),
        max((spot.row + 1 for spot in plan), default=0),
    )
