"""The record before and after another one in an ordered list: by programme, class, station and so on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.model.mission import Mission


@dataclass(frozen=True)
class Neighbours:
    """The flights before and after one in the series that it belongs to."""

    series_kind: str
    """`programmes`, `spacecraft` or `stations`: the kind of page of the series."""
    series: str
    """Id of the series."""
    previous: Mission | None
    following: Mission | None


def derive_neighbours(encyclopedia: Encyclopedia) -> dict[str, list[Neighbours]]:
    """By mission: its neighbours by programme, by class and hull, and by station."""
    usage = encyclopedia.usage
    found: dict[str, list[Neighbours]] = {}
    series: tuple[tuple[str, Mapping[str, Sequence[Mission]]], ...] = (
        ("programmes", usage.missions_of_programme),
        ("spacecraft", usage.missions_of_spacecraft),
        ("stations", usage.missions_at_station),
    )
    for kind, lists in series:
        for name, missions in lists.items():
            for position, mission in enumerate(missions):
                before = missions[position - 1] if position > 0 else None
                after = missions[position + 1] if position + 1 < len(missions) else None
                if before is not None or after is not None:
                    found.setdefault(mission.id, []).append(Neighbours(kind, name, before, after))
    return found
