"""Comparing spacecraft: every class in one table, and with a script any two side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import repeat

from generator.derive.facts import Facts
from generator.derive.service_life import ServiceLife, service_life
from generator.model.kinds import Kind
from generator.model.spacecraft import Level, Quantity, Spacecraft
from generator.pages.linker import Linker
from generator.pages.measures import QUANTITIES, say_spec
from generator.pages.overview import Overview, linker_of
from generator.pages.pieces import Inline, join, phrase
from generator.pages.table import Cell, Table, print_cells
from generator.pages.wording import capitalised, say_date, say_duration, show_day

PATH = "compare"
_LEAD = "Every class of spacecraft with what it measures and what it has flown; any two of them side by side."
_QUANTITIES = (
    Quantity.LAUNCH_MASS,
    Quantity.DRY_MASS,
    Quantity.PAYLOAD,
    Quantity.LENGTH,
    Quantity.HEIGHT,
    Quantity.DIAMETER,
    Quantity.SPAN,
    Quantity.PRESSURISED_VOLUME,
    Quantity.HABITABLE_VOLUME,
    Quantity.FREE_FLIGHT,
    Quantity.DOCKED_LIFE,
)


@dataclass(frozen=True)
class Compared:
    """A class with its row of the table."""

    id: str
    name: str
    cells: tuple[Cell, ...]

    @property
    def printed(self) -> str:
        """The cells as HTML."""
        return print_cells(self.cells, repeat(""))


@dataclass(frozen=True)
class CompareView(Overview):
    """All that the template of the comparison prints."""

    headings: tuple[Cell, ...] = ()
    crafts: tuple[Compared, ...] = ()


def compare_view(facts: Facts) -> CompareView:
    """The table of all classes, in order of name."""
    linker = linker_of(PATH, facts)
    classes = [craft for craft in facts.encyclopedia.spacecraft.values() if craft.level is Level.CLASS]
    classes.sort(key=lambda craft: (craft.name.casefold(), craft.id))
    rows = {craft.id: dict(_facts_of(craft, facts, linker)) for craft in classes}
    headings = tuple(dict.fromkeys(heading for row in rows.values() for heading in row))
    table = Table(
        "Spacecraft compared",
        ("Spacecraft", *headings),
        tuple(
            (
                Cell(linker.spacecraft(craft.id)),
                *(Cell(rows[craft.id].get(heading, "")) for heading in headings),
            )
            for craft in classes
        ),
    )
    return CompareView(
        PATH,
        "Compare spacecraft",
        _LEAD,
        say_date(facts.as_of),
        script="compare",
        headings=table.columns,
        crafts=tuple(
            Compared(craft.id, craft.name, cells) for craft, cells in zip(classes, table.lines, strict=True)
        ),
    )


def _facts_of(craft: Spacecraft, facts: Facts, linker: Linker) -> Iterator[tuple[str, Inline]]:
    """Heading and value of everything that is compared, the same headings for every class."""
    yield "Made for", capitalised(craft.service.value) if craft.service is not None else ""
    yield "Family", linker.spacecraft(craft.family) if craft.family is not None else ""
    yield "Built by", linker.to(Kind.AGENCIES, craft.manufacturer) if craft.manufacturer is not None else ""
    yield "Seats", str(craft.capacity) if craft.capacity is not None else ""
    yield "Flies again", {None: "", True: "yes", False: "no"}[craft.reusable]
    yield "Docking system", craft.docking_system or ""
    yield "Launched on", join(linker.to(Kind.LAUNCH_VEHICLES, used.vehicle) for used in craft.launch_vehicles)
    for quantity in _QUANTITIES:
        label, unit = QUANTITIES[quantity]
        yield label, say_spec(craft.specs[quantity], unit) if quantity in craft.specs else ""
    missions = facts.encyclopedia.usage.missions_of_spacecraft.get(craft.id, [])
    yield from _flown(service_life(missions, facts.journeys), linker)


def _flown(life: ServiceLife, linker: Linker) -> Iterator[tuple[str, Inline]]:
    yield "Flights", str(life.flights) if life.flights else ""
    yield "First flight", show_day(life.first, short=True) if life.first is not None else ""
    yield "Newest flight", show_day(life.newest, short=True) if life.newest is not None else ""
    yield "Went as planned", f"{life.as_planned} of {life.ended}" if life.ended else ""
    yield "People carried up", str(life.people_up) if life.people_up else ""
    longest = life.longest
    yield (
        "Longest flight",
        (
            phrase(say_duration(longest[1]), ", ", linker.mission(longest[0].id))
            if longest is not None
            else ""
        ),
    )
