from __future__ import annotations

import pytest

from generator.derive.counting import counts, mission_counts
from generator.model.classification import Regime
from generator.model.counting import CountingRule
from tests.records import mission

Row = tuple[bool, bool, bool]
ALL, NONE = (True, True, True), (False, False, False)


@pytest.mark.parametrize(
    ("regime", "altitude_km", "expected"),
    [
        (Regime.ORBITAL, None, ALL),
        (Regime.LUNAR, None, ALL),
        (Regime.INTERPLANETARY, None, ALL),
        (Regime.GROUND, None, NONE),
        (Regime.GROUND, 500.0, NONE),
        (Regime.SUBORBITAL, None, NONE),
        (Regime.SUBORBITAL, 79.99, NONE),
        (Regime.SUBORBITAL, 80.0, (False, False, True)),
        (Regime.SUBORBITAL, 99.99, (False, False, True)),
        (Regime.SUBORBITAL, 100.0, (False, True, True)),
        (Regime.SUBORBITAL, 107.0, (False, True, True)),
    ],
)
def test_what_is_a_spaceflight_depends_on_where_space_begins(
    regime: Regime, altitude_km: float | None, expected: Row
) -> None:
    rules = (CountingRule.ORBITAL, CountingRule.ABOVE_100_KM, CountingRule.ABOVE_80_KM)
    assert tuple(counts(regime, altitude_km, rule) for rule in rules) == expected


def test_a_mission_counts_by_its_regime_and_height() -> None:
    hop = mission("m: {regime: suborbital, max_altitude_km: 88.5}")
    assert [mission_counts(hop, rule) for rule in CountingRule] == [False, False, True]
    assert all(mission_counts(mission("m: {}"), rule) for rule in CountingRule)
