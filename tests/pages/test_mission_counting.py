"""A suborbital flight's page says by which rules it is a spaceflight."""

from __future__ import annotations

import pytest

from generator.pages.frame import Framer
from generator.pages.mission import MissionView, mission_view
from generator.pages.pieces import plain
from tests.records import facts


def view_of(**fields: str) -> MissionView:
    typed = "".join(f", {key}: {value}" for key, value in fields.items())
    of = facts(
        missions=f"""
            one:
              {{name: One, spacecraft: ship{typed},
              crew: [{{person: anna, role: pilot}}], events: [{{event: launch, at: 2020-01-01T10:00Z}}]}}
            before:
              {{name: Before, spacecraft: ship, regime: suborbital, max_altitude_km: 85,
              crew: [{{person: anna, role: pilot}}], events: [{{event: launch, at: 1965-01-01T10:00Z}}]}}
            """,
        crew="anna: {name: Anna}",
        spacecraft="ship: {name: Ship}",
    )
    framer = Framer(of, {"missions/one": "data/missions.yaml#L1"})
    return mission_view(of.encyclopedia.missions["one"], of, framer)


def infobox(view: MissionView) -> dict[str, str]:
    return {row.label: plain(row.value) for group in view.frame.infobox for row in group.rows}


@pytest.mark.parametrize(
    ("height", "said"),
    [("107", "by the 100 km and the 80 km rule"), ("85", "by the 80 km rule only"), ("60", "by no rule")],
)
def test_a_hop_says_which_rules_count_it(height: str, said: str) -> None:
    view = view_of(regime="suborbital", max_altitude_km=height)
    assert infobox(view)["A spaceflight"] == said


def test_a_hop_of_unknown_height_says_that_it_is_not_known() -> None:
    assert infobox(view_of(regime="suborbital"))["A spaceflight"] == "not known"


def test_an_orbital_flight_has_its_own_number_and_the_one_with_the_hops_before_it() -> None:
    row = view_of().crew.rows[0]
    assert plain(row[3].content) == "1st 2nd above 80 km"
    assert "A spaceflight" not in infobox(view_of())
