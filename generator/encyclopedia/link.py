"""From records of every kind to one encyclopedia, in its fixed order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.events import flight_order
from generator.model.base import Identified
from generator.model.kinds import Kind
from generator.model.mission import Mission

Records: TypeAlias = Mapping[Kind, Mapping[str, Identified]]
"""Records of each kind by id."""


def link_records(records: Records, redirects: Mapping[str, str] | None = None) -> Encyclopedia:
    """Put the records in order. References are not followed here: an unknown id is the check's to tell."""
    ordered: dict[str, Any] = {}
    for kind in Kind:
        attribute = "people" if kind is Kind.CREW else kind.value.replace("-", "_")
        of_kind = records.get(kind, {})
        ordered[attribute] = {record_id: of_kind[record_id] for record_id in sorted(of_kind)}
    missions: list[Mission] = sorted(ordered["missions"].values(), key=flight_order)
    ordered["missions"] = {mission.id: mission for mission in missions}
    return Encyclopedia(**ordered, redirects=dict(redirects or {}))
