"""The three counting rules: what is a spaceflight depends on where space begins."""

from __future__ import annotations

from enum import StrEnum


class CountingRule(StrEnum):
    """Which flights count."""

    ORBITAL = "orbital"
    """Flights that reached orbit or went beyond it."""
    ABOVE_100_KM = "100 km"
    """Those, and suborbital flights to 100 km or more."""
    ABOVE_80_KM = "80 km"
    """Those, and suborbital flights to 80 km or more."""
