"""Spacecraft drawn to scale, beside a person and beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.drawings.drawing import NOTHING, Drawing
from generator.drawings.shapes import Label, Line, Path, Shape, Titled, Zoomed, number
from generator.drawings.silhouettes import PERSON, SILHOUETTES, Silhouette
from generator.encyclopedia.events import launch_of
from generator.model.spacecraft import Spacecraft, Spec
from generator.pages.linker import Linker
from generator.pages.measures import QUANTITIES
from generator.pages.table import Cell, Table
from generator.pages.wording import say_number

ROW_M = 46.0
"""Width of the drawing of all, in metres: a phone shows 8 pixels to the metre."""
GAP_M = 1.2
LABEL_M = 1.9
"""Height of a line of words."""
CHARACTER_M = 0.72
"""Width of a character of a name, about."""
WIDTH_PX, HEIGHT_PX = 320, 280
"""Room for one class, in pixels of a phone."""
BAR_M = 5
"""Length of the bar that gives the scale."""
BAR_ROOM = 1.2
"""How much wider than the bar a drawing is at least: the words beside the bar stand inside it."""


@dataclass(frozen=True)
class Scaled:
    """An outline with its size in metres."""

    craft: Spacecraft
    silhouette: Silhouette
    metres: float
    """To the unit of the outline."""

    @property
    def width(self) -> float:
        """From tip to tip of its wings, in metres."""
        return (self.silhouette.width + 2 * self.silhouette.reach) * self.metres

    @property
    def height(self) -> float:
        """Above the ground, in metres."""
        return self.silhouette.height * self.metres

    def shapes(self, x: float, ground: float) -> tuple[Shape, ...]:
        """The outline with its left edge at `x`, standing on the ground."""
        left = x + self.silhouette.reach * self.metres
        move = f"translate({number(left)} {number(ground - self.height)}) scale({self.metres:.4g})"
        wings = [Path(self.silhouette.wings, "d-wings", move)] if self.silhouette.wings else []
        return (*wings, Path(self.silhouette.outline, "d-craft", move))


def scaled(craft: Spacecraft) -> Scaled | None:
    """A class at its size, if it has an outline and the measure that the outline is scaled by."""
    silhouette = SILHOUETTES.get(craft.id)
    spec = craft.specs.get(silhouette.measure) if silhouette is not None else None
    size = _size(spec) if spec is not None else None
    if silhouette is None or size is None:
        return None
    return Scaled(craft, silhouette, size / silhouette.spans)


def draw_to_scale(craft: Spacecraft) -> Drawing:
    """One class beside a person."""
    ship = scaled(craft)
    if ship is None:
        return NOTHING
    ground = max(ship.height, PERSON.height) + 0.2
    width = max(PERSON.width + GAP_M + ship.width, BAR_M * BAR_ROOM)
    zoom = min(WIDTH_PX / width, HEIGHT_PX / ground)
    inside = (
        Line(0, ground, width, ground, "d-ground"),
        *_person(0, ground),
        *ship.shapes(PERSON.width + GAP_M, ground),
    )
    below = ground * zoom + 14
    return Drawing(
        id="scale",
        title=f"{craft.name} beside a person",
        words=_words_of_one(ship),
        height=below + 6,
        width=WIDTH_PX,
        shapes=(
            Zoomed(zoom, inside),
            Line(0, below, BAR_M * zoom, below, "d-measure"),
            Label(BAR_M * zoom + 6, below + 4, f"{BAR_M} m", "d-tick"),
        ),
    )


def draw_fleet(facts: Facts, linker: Linker) -> Drawing:
    """Every class that can be drawn, in order of its first flight."""
    ships = sorted(
        (ship for craft in facts.encyclopedia.spacecraft.values() if (ship := scaled(craft)) is not None),
        key=lambda ship: _first_flight(ship.craft, facts),
    )
    if not ships:
        return NOTHING
    shapes: list[Shape] = []
    y = 0.0
    for row in _rows(ships):
        ground = y + max(ship.height for ship in row) + 0.3
        x = 0.0
        shapes += [Line(0, ground, ROW_M, ground, "d-ground"), *_person(x, ground)]
        x += PERSON.width + GAP_M
        for ship in row:
            cell = _cell(ship)
            inside = (*ship.shapes(x + (cell - ship.width) / 2, ground), _name(ship, x + cell / 2, ground))
            shapes.append(Titled(ship.craft.name, inside, linker.spacecraft(ship.craft.id).url))
            x += cell + GAP_M
        y = ground + LABEL_M + GAP_M
    shapes += _bar(0, y)
    return Drawing(
        id="fleet",
        title="Spacecraft to scale",
        words=(
            f"{len(ships)} classes on one scale in order of first flight, in rows with a person 1.75 m tall. "
            "Sizes are those of the records; the outlines are sketches."
        ),
        height=y + 1.2,
        width=ROW_M,
        shapes=tuple(shapes),
        table=_table(ships, linker),
    )


def _size(spec: Spec) -> float | None:
    """The value, or the most of a range."""
    return spec.value if spec.value is not None else spec.max


def _person(x: float, ground: float) -> tuple[Shape, ...]:
    move = f"translate({number(x)} {number(ground - PERSON.height)})"
    return (Titled("A person 1.75 m tall", (Path(PERSON.outline, "d-person", move),)),)


def _bar(x: float, y: float) -> tuple[Shape, ...]:
    return (
        Line(x, y, x + BAR_M, y, "d-measure"),
        Label(x + BAR_M + 0.4, y + 0.3, f"{BAR_M} m", "d-tick"),
    )


def _first_flight(craft: Spacecraft, facts: Facts) -> tuple[str, str]:
    flights = facts.encyclopedia.usage.missions_of_spacecraft.get(craft.id, [])
    launches = [launch.at.text for mission in flights if (launch := launch_of(mission)) is not None]
    return (min(launches, default="9999"), craft.id)


def _label(craft: Spacecraft) -> str:
    """The name, or a short alias of a long name."""
    return next((name for name in (craft.name, *craft.aliases) if len(name) <= 16), craft.name)


def _cell(ship: Scaled) -> float:
    return max(ship.width, len(_label(ship.craft)) * CHARACTER_M)


def _rows(ships: Sequence[Scaled]) -> Iterable[list[Scaled]]:
    """Ships in rows that are no wider than the drawing."""
    rows: list[list[Scaled]] = []
    room = 0.0
    for ship in ships:
        need = _cell(ship) + GAP_M
        if not rows or need > room:
            rows.append([])
            room = ROW_M - PERSON.width - GAP_M + GAP_M
        rows[-1].append(ship)
        room -= need
    return rows


def _name(ship: Scaled, x: float, ground: float) -> Label:
    return Label(x, ground + 1.5, _label(ship.craft), "d-name", "middle")


def _words_of_one(ship: Scaled) -> str:
    label, unit = QUANTITIES[ship.silhouette.measure]
    size = say_number(ship.silhouette.spans * ship.metres)
    return (
        f"{label} {size} {unit}, as in the specification, beside a person 1.75 m tall; "
        f"the bar is {BAR_M} m long. The outline is a sketch."
    )


def _table(ships: Iterable[Scaled], linker: Linker) -> Table:
    rows = []
    for ship in ships:
        label, unit = QUANTITIES[ship.silhouette.measure]
        spec = ship.craft.specs[ship.silhouette.measure]
        size = f"{say_number(ship.silhouette.spans * ship.metres)} {unit}"
        rows.append((
            Cell(linker.spacecraft(ship.craft.id)),
            Cell(label),
            Cell.number(size),
            Cell(linker.publishers(spec.sources)),
        ))  # fmt: skip
    return Table(
        "The measures that the drawing is scaled by", ("Class", "Measure", "Size", "Source"), tuple(rows)
    )
