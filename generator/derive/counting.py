"""Whether a flight counts under a counting rule."""

from __future__ import annotations

from generator.model.classification import Regime
from generator.model.counting import CountingRule
from generator.model.mission import Mission

KARMAN_LINE_KM = 100.0
"""Boundary used by the Fédération Aéronautique Internationale."""
US_LINE_KM = 80.0
"""Boundary used in the United States: 50 miles, taken as 80 km."""


def counts(regime: Regime, max_altitude_km: float | None, rule: CountingRule) -> bool:
    """Whether a flight of a regime and greatest height is a spaceflight under a rule."""
    if regime in (Regime.ORBITAL, Regime.LUNAR, Regime.INTERPLANETARY):
        return True
    if regime is not Regime.SUBORBITAL or rule is CountingRule.ORBITAL or max_altitude_km is None:
        return False
    return max_altitude_km >= (KARMAN_LINE_KM if rule is CountingRule.ABOVE_100_KM else US_LINE_KM)


def mission_counts(mission: Mission, rule: CountingRule) -> bool:
    """Whether a mission is a spaceflight under a rule."""
    return counts(mission.regime, mission.max_altitude_km, rule)
