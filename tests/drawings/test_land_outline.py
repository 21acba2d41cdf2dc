from __future__ import annotations

from typing import Any

from generator.drawings.land_outline import outline_of_land


def topology(*rings: list[int], arcs: list[list[list[int]]]) -> dict[str, Any]:
    """TopoJSON on a grid of whole degrees from 180° W and 90° S on."""
    polygons = [[ring] for ring in rings]
    return {
        "transform": {"scale": [1, 1], "translate": [-180, -90]},
        "arcs": arcs,
        "objects": {"land": {"geometries": [{"type": "MultiPolygon", "arcs": polygons}]}},
    }


def test_a_ring_is_a_closed_path_of_steps_in_half_degrees() -> None:
    square = [[180, 90], [10, 0], [0, 10], [-10, 0], [0, -10]]
    assert outline_of_land(topology([0], arcs=[square])) == "M360 170l20 0 0-20-20 0 0 20z"


def test_a_ring_may_run_along_an_arc_backwards() -> None:
    there, back = [[180, 90], [10, 0], [0, 10]], [[180, 90], [0, 10], [10, 0]]
    assert outline_of_land(topology([0, ~1], arcs=[there, back])) == "M360 170l20 0 0-20-20 0 0 20z"


def test_antarctica_and_what_rounding_makes_a_line_of_are_left_out() -> None:
    antarctica = [[180, 5], [10, 0], [0, 10], [-10, -10]]
    line = [[180, 90], [10, 0], [-10, 0]]
    assert outline_of_land(topology([0], [1], arcs=[antarctica, line])) == ""


def test_land_beyond_the_edge_of_the_map_goes_on_at_the_other_edge() -> None:
    across = [[350, 90], [20, 0], [0, 10], [-20, 0], [0, -10]]
    wrapped = [[350, 90], [-340, 0], [0, 10], [340, 0], [0, -10]]
    assert (
        outline_of_land(topology([0], arcs=[wrapped]))
        == "M700 170l20 0 0-20-20 0 0 20zM0 170l20 0 0-20-20 0 0 20z"
    )
    assert (
        outline_of_land(topology([0], arcs=[across]))
        == "M700 170l20 0 0-20-20 0 0 20zM0 170l20 0 0-20-20 0 0 20z"
    )
