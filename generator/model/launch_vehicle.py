"""A type of launch vehicle."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from generator.model.base import Named
from generator.model.reference import AgencyId, LaunchVehicleId
from generator.model.spacecraft import Quantity, Spec


class LaunchVehicle(Named):
    """A type of launch vehicle. Its flights follow from the missions."""

    manufacturer: AgencyId | None = None
    """Who builds it."""
    derived_from: LaunchVehicleId | None = None
    """The type it was developed from."""
    specs: Mapping[Quantity, Spec] = Field(default_factory=dict)
    """Measures, by quantity."""
