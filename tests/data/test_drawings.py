"""The drawings of the real records: each is well-formed, has a title and is told in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from generator.derive.facts import Facts
from generator.drawings.career import draw_career
from generator.drawings.crew_swap import draw_crew_swap
from generator.drawings.drawing import Drawing
from generator.drawings.flight_bars import draw_flight_bars
from generator.drawings.hulls import draw_hulls
from generator.drawings.mission_timeline import draw_mission_timeline
from generator.drawings.population_chart import draw_population
from generator.drawings.port_map import draw_port_map
from generator.drawings.port_stays import draw_port_stays
from generator.drawings.scale import draw_fleet, draw_to_scale
from generator.drawings.world_map import draw_world_map
from generator.pages.linker import Linker
from tests.drawings.svg import svg_of

pytestmark = pytest.mark.data


def _all(facts: Facts, draw: Callable[..., Drawing], kind: str) -> Iterator[Drawing]:
    for record_id, record in getattr(facts.encyclopedia, kind).items():
        yield draw(record, facts, Linker(facts.encyclopedia, f"{kind}/{record_id}"))


@pytest.mark.parametrize(
    ("draw", "kind", "least"),
    [
        (draw_mission_timeline, "missions", 200),
        (draw_crew_swap, "missions", 50),
        (draw_career, "people", 300),
        (draw_port_map, "stations", 5),
        (draw_port_stays, "stations", 5),
        (draw_hulls, "spacecraft", 10),
    ],
)
def test_drawings_of_records_can_be_read(
    facts: Facts, draw: Callable[..., Drawing], kind: str, least: int
) -> None:
    shown = [svg_of(drawing) for drawing in _all(facts, draw, kind)]
    assert sum(map(bool, shown)) >= least


@pytest.mark.parametrize("draw", [draw_flight_bars, draw_population, draw_fleet, draw_world_map])
def test_drawings_of_everything_can_be_read(facts: Facts, draw: Callable[..., Drawing]) -> None:
    assert svg_of(draw(facts, Linker(facts.encyclopedia, "")))


def test_classes_that_carried_people_are_drawn_to_scale(facts: Facts) -> None:
    drawn = {craft.id for craft in facts.encyclopedia.spacecraft.values() if svg_of(draw_to_scale(craft))}
    assert drawn >= {
        "vostok-3ka", "voskhod-3kv", "voskhod-3kd", "mercury", "gemini", "apollo-csm", "apollo-lm",
        "soyuz-7k-ok", "soyuz-7k-t", "soyuz-7k-tm", "soyuz-t", "soyuz-tm", "soyuz-tma", "soyuz-ms",
        "space-shuttle-orbiter", "shenzhou", "crew-dragon", "starliner", "orion", "x-15",
        "spaceshipone", "spaceshiptwo",
    }  # fmt: skip
