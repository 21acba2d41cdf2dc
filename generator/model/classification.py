"""How a flight is classed: what it carried, where it went, how it ended."""

from __future__ import annotations

from enum import StrEnum


class MissionKind(StrEnum):
    """What a flight carried."""

    CREWED = "crewed"
    CARGO = "cargo"
    UNCREWED = "uncrewed"


class Scope(StrEnum):
    """Whether a flight belongs to the history of human spaceflight or is only referred to."""

    HUMAN = "human"
    REFERENCE = "reference"


class Regime(StrEnum):
    """Where a flight went."""

    ORBITAL = "orbital"
    SUBORBITAL = "suborbital"
    LUNAR = "lunar"
    INTERPLANETARY = "interplanetary"
    GROUND = "ground"


class Outcome(StrEnum):
    """How a flight ended, or that it has not."""

    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    SUCCESS = "success"
    PARTIAL = "partial"
    FAILURE = "failure"
    LAUNCH_ABORT = "launch-abort"
    PAD_ABORT = "pad-abort"
    LOST = "lost"
    LOST_WITH_CREW = "lost-with-crew"
    CANCELLED = "cancelled"
