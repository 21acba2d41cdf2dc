"""A person aboard a ship for a leg of its flight."""

from __future__ import annotations

from enum import StrEnum

from generator.model.base import Sourced, Text
from generator.model.reference import PersonId


class Role(StrEnum):
    """What a person was aboard for."""

    COMMANDER = "commander"
    PILOT = "pilot"
    SCIENCE_PILOT = "science-pilot"
    FLIGHT_ENGINEER = "flight-engineer"
    FLIGHT_ENGINEER_1 = "flight-engineer-1"
    FLIGHT_ENGINEER_2 = "flight-engineer-2"
    COMMAND_MODULE_PILOT = "command-module-pilot"
    LUNAR_MODULE_PILOT = "lunar-module-pilot"
    DOCKING_MODULE_PILOT = "docking-module-pilot"
    MISSION_SPECIALIST = "mission-specialist"
    MISSION_SPECIALIST_1 = "mission-specialist-1"
    MISSION_SPECIALIST_2 = "mission-specialist-2"
    MISSION_SPECIALIST_3 = "mission-specialist-3"
    MISSION_SPECIALIST_4 = "mission-specialist-4"
    MISSION_SPECIALIST_5 = "mission-specialist-5"
    PAYLOAD_COMMANDER = "payload-commander"
    PAYLOAD_SPECIALIST = "payload-specialist"
    MEDICAL_OFFICER = "medical-officer"
    RESEARCH_COSMONAUT = "research-cosmonaut"
    OPERATOR = "operator"
    SPACEFLIGHT_PARTICIPANT = "spaceflight-participant"
    PASSENGER = "passenger"


class Leg(StrEnum):
    """Which part of the ship's flight a person was on it for."""

    BOTH = "both"
    UP = "up"
    DOWN = "down"

    @property
    def goes_up(self) -> bool:
        """Whether the person launched on this ship."""
        return self in (Leg.BOTH, Leg.UP)

    @property
    def comes_down(self) -> bool:
        """Whether the person landed, or was to land, on this ship."""
        return self in (Leg.BOTH, Leg.DOWN)


class Fate(StrEnum):
    """What became of a person whose ship was lost."""

    DIED = "died"


class Seat(Sourced):
    """One person aboard one ship for a leg. A seat without a person is one that nobody is named for yet."""

    person: PersonId | None = None
    """Who. Absent for a planned flight's seat that nobody is named for."""
    role: Role
    """What for, on this ship and leg."""
    leg: Leg = Leg.BOTH
    """Which part of the flight."""
    fate: Fate | None = None
    """What became of them, where the ship was lost."""
    visiting: bool | None = None
    """Whether they visit a station without joining its expedition. Absent: a stay under thirty days is."""
    note: Text | None = None
    """What a reader needs to know beside the seat."""
