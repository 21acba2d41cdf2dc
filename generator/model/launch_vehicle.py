"""A type of launch vehicle."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Named
from generator.model.reference import AgencyId, LaunchVehicleId
from generator.model.spacecraft import Specs


class LaunchVehicle(Named):
    """A type of launch vehicle. Its flights follow from the missions."""

    manufacturer: AgencyId | None = None
    """Who builds it."""
    derived_from: LaunchVehicleId | None = None
    """The type it was developed from."""
    specs: Specs = Field(default_factory=dict)
    """Measures, by quantity."""
