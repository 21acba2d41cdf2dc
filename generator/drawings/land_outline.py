"""From Natural Earth's land to the outline of `land.py`.

The land at 1:110 million is in the public domain (naturalearthdata.com). It comes as TopoJSON in the npm
package world-atlas 2.0.2 (ISC licence, Michael Bostock), from which the outline is made by:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python -m generator.drawings.land_outline package/land-110m.json > generator/drawings/land.py
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, TypeAlias

Point: TypeAlias = tuple[int, int]

PER_DEGREE = 2
"""Points are rounded to half a degree: about the width of a line on a wide screen."""
_HEAD = (
    "The outline of the land: Natural Earth 1:110m, public domain; made by `land_outline.py`, which says how."
)
SOUTH = -60
"""Degrees north; what lies wholly beyond it, Antarctica, is left out."""
NORTH = 85


def outline_of_land(topology: Any) -> str:
    """The rings of a TopoJSON of land as an SVG path in half degrees east of 180° W and south of 85° N."""
    arcs = [_degrees(arc, topology["transform"]) for arc in topology["arcs"]]
    rings = [
        [point for index in ring for point in _arc(arcs, index)]
        for geometry in topology["objects"]["land"]["geometries"]
        for polygon in geometry["arcs"]
        for ring in polygon
    ]
    shown = [ring for ring in rings if max(latitude for _, latitude in ring) > SOUTH]
    return "".join(_path(part) for ring in shown for part in _at_the_edges(ring))


def _degrees(arc: Sequence[Sequence[int]], transform: Any) -> list[tuple[float, float]]:
    """An arc's points, stored as steps on a grid, in degrees east and north."""
    (scale_x, scale_y), (start_x, start_y) = transform["scale"], transform["translate"]
    xs, ys = accumulate(step[0] for step in arc), accumulate(step[1] for step in arc)
    return [(x * scale_x + start_x, y * scale_y + start_y) for x, y in zip(xs, ys, strict=True)]


def _arc(arcs: Sequence[list[tuple[float, float]]], index: int) -> list[tuple[float, float]]:
    """An arc by its number; a negative one is the arc of its complement, backwards."""
    return arcs[index] if index >= 0 else arcs[~index][::-1]


def _at_the_edges(ring: Sequence[tuple[float, float]]) -> Iterator[list[tuple[float, float]]]:
    """A ring, once for each edge of the map that it reaches beyond: what lies beyond is drawn along the edge.

    Asia goes on past 180° E, where the stored longitudes start anew at 180° W.
    """
    turns, longitudes = 0, [ring[0][0]]
    for (before, _), (longitude, _) in pairwise(ring):
        turns += 1 if before - longitude > 180 else -1 if longitude - before > 180 else 0
        longitudes.append(longitude + 360 * turns)
    for shift in (0, 360, -360):
        moved = [min(max(longitude + shift, -180), 180) for longitude in longitudes]
        yield [(longitude, latitude) for longitude, (_, latitude) in zip(moved, ring, strict=True)]


def _path(ring: Sequence[tuple[float, float]]) -> str:
    """A ring as relative steps; rings that rounding makes a line of are left out."""
    points = list(_rounded(ring))
    if min(len({x for x, _ in points}), len({y for _, y in points})) < 2:
        return ""
    steps = [
        f"{x - before_x}{'' if y - before_y < 0 else ' '}{y - before_y}"
        for (before_x, before_y), (x, y) in pairwise(points)
    ]
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps)}z".replace(" -", "-")


def _rounded(ring: Sequence[tuple[float, float]]) -> Iterator[Point]:
    last: Point | None = None
    for longitude, latitude in ring:
        point = (round((longitude + 180) * PER_DEGREE), round((NORTH - max(latitude, SOUTH)) * PER_DEGREE))
        if point != last:
            yield point
        last = point


def main() -> None:
    """Print `land.py` for the TopoJSON named on the command line."""
    path = outline_of_land(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    lines = "\n".join(f'    "{path[start : start + 100]}"' for start in range(0, len(path), 100))
    sys.stdout.write(f'"""{_HEAD}"""\n\nLAND = (\n{lines}\n)\n')


if __name__ == "__main__":
    main()
