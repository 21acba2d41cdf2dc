"""Where flights left the Earth and came back to it: launch sites and landing places on a map of the world.

The map is equirectangular: a degree is as long everywhere, so that a place is read off as its coordinates.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.drawings.drawing import NOTHING, Drawing, KeyItem
from generator.drawings.land import LAND
from generator.drawings.land_outline import NORTH, PER_DEGREE, SOUTH
from generator.drawings.shapes import Circle, Label, Path, Rect, Shape, Titled
from generator.model.kinds import Kind
from generator.model.site import Site, SiteKind
from generator.pages.linker import Linker
from generator.pages.table import Cell, Table
from generator.pages.wording import say_coordinates, say_country, say_day, say_times

WIDTH = 360.0 * PER_DEGREE
HEIGHT = float((NORTH - SOUTH) * PER_DEGREE)
TOGETHER = 12
"""Sites closer than this, in units of the map, share a sign: Cape Canaveral and Kennedy are neighbours."""


NUMBER = 22
"""Width of a number on a phone."""


@dataclass(frozen=True)
class Place:
    """A launch site with its number in the table, at its place on the map."""

    number: int
    site: Site
    x: float
    y: float


def draw_world_map(facts: Facts, linker: Linker) -> Drawing:
    """Every launch site whose coordinates are known, and every landing place that has them."""
    places = list(_places(facts))
    if not places:
        return NOTHING
    landings = list(_landings(facts))
    shapes: list[Shape] = [Rect(0, 0, WIDTH, HEIGHT, "d-water"), Path(LAND, "d-land"), *landings]
    for position, group in enumerate(_groups(places)):
        shapes += _sign(group, linker, above=position % 2 == 0)
    return Drawing(
        id="world",
        title="Launch and landing sites",
        words=(
            f"{say_times(len(places), 'launch site')}, numbered as in the table below the map, and "
            f"{say_times(len(landings), 'landing place')} with known coordinates. Land: Natural Earth."
        ),
        height=HEIGHT,
        width=WIDTH,
        shapes=tuple(shapes),
        key=(
            KeyItem(Circle(7, 5, 4, "d-site"), "launch site"),
            KeyItem(Path("M4 2L10 8M10 2L4 8", "d-landing"), "landing place"),
        ),
        table=_table(places, facts, linker),
    )


def project(latitude: float, longitude: float) -> tuple[float, float]:
    """Degrees north and east as units of the map."""
    return (longitude + 180) * PER_DEGREE, (NORTH - latitude) * PER_DEGREE


def _places(facts: Facts) -> Iterator[Place]:
    sites = [site for site in facts.encyclopedia.sites.values() if site.kind is SiteKind.LAUNCH_SITE]
    located = [site for site in sites if site.latitude is not None and site.longitude is not None]
    for number, site in enumerate(located, start=1):
        assert site.latitude is not None, "only located sites are drawn"
        assert site.longitude is not None, "only located sites are drawn"
        yield Place(number, site, *project(site.latitude, site.longitude))


def _landings(facts: Facts) -> Iterator[Shape]:
    for mission in facts.encyclopedia.missions.values():
        for event in mission.events:
            if event.event.brings_home and event.latitude is not None and event.longitude is not None:
                x, y = project(event.latitude, event.longitude)
                cross = Path("M-3 -3L3 3M3 -3L-3 3", "d-landing", f"translate({x:.0f} {y:.0f})")
                yield Titled(f"{mission.name} landed, {say_day(event.at)}", (cross,))


def _groups(places: list[Place]) -> list[list[Place]]:
    """Sites that lie together on the map, each group led by its westernmost one."""
    groups: list[list[Place]] = []
    for place in sorted(places, key=lambda place: place.x):
        near = next((g for g in groups if _apart(g[0], place) < TOGETHER), None)
        if near is None:
            groups.append([place])
        else:
            near.append(place)
    return groups


def _apart(one: Place, other: Place) -> float:
    return float(max(abs(one.x - other.x), abs(one.y - other.y)))


def _sign(group: list[Place], linker: Linker, *, above: bool) -> list[Shape]:
    """A dot, and above or below it the number of each site of the group, which leads to its page."""
    x, y = round(group[0].x), round(group[0].y)
    shapes: list[Shape] = [Circle(x, y, 5, "d-site")]
    left = x - NUMBER * (len(group) - 1) / 2
    for position, place in enumerate(group):
        label = Label(
            left + NUMBER * position, y + (-9 if above else 20), str(place.number), "d-number", "middle"
        )
        shapes.append(Titled(place.site.name, (label,), linker.to(Kind.SITES, place.site.id).url))
    return shapes


def _table(places: list[Place], facts: Facts, linker: Linker) -> Table:
    rows = []
    for place in places:
        site = place.site
        assert site.latitude is not None, "only located sites are drawn"
        assert site.longitude is not None, "only located sites are drawn"
        rows.append((
            Cell.number(str(place.number)),
            Cell(linker.to(Kind.SITES, site.id)),
            Cell(say_country(site.country)),
            Cell(say_coordinates(site.latitude, site.longitude)),
            Cell.number(str(len(facts.encyclopedia.usage.launches_from.get(site.id, [])))),
        ))  # fmt: skip
    return Table(
        "Launch sites on the map", ("No.", "Site", "Country", "Coordinates", "Launches here"), tuple(rows)
    )
