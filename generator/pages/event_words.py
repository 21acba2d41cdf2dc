"""What events are called on the pages."""

from __future__ import annotations

from generator.model.event import EventKind
from generator.model.spacecraft import Quantity
from generator.pages.measures import QUANTITIES
from generator.pages.wording import capitalised

_WORDS = {
    EventKind.SCRUB: "Launch scrubbed",
    EventKind.DOCK: "Docking",
    EventKind.BERTH: "Berthing",
    EventKind.UNDOCK: "Undocking",
    EventKind.UNBERTH: "Unberthing",
    EventKind.HATCH_OPEN: "Hatches opened",
    EventKind.HATCH_CLOSE: "Hatches closed",
    EventKind.LUNAR_LIFTOFF: "Lunar lift-off",
    EventKind.LOSS: "Loss of the ship",
    EventKind.DECAY: "Re-entry",
}


_FIELDS = {
    "born.at": "Date of birth",
    "cospar": "COSPAR ID",
    "died.at": "Date of death",
    "expect.duration": "Duration",
    "expect.spacewalk_time": "Time outside",
    "expect.time_in_space": "Time in space",
    "max_altitude_km": "Greatest height",
    "satcat": "Satellite catalogue",
}
_ENDS = {
    EventKind.LANDING: "landed",
    EventKind.SPLASHDOWN: "splashed down",
    EventKind.IMPACT: "hit the surface",
    EventKind.DECAY: "burned up in the atmosphere",
    EventKind.LOSS: "was lost",
}


def say_ended(kind: EventKind) -> str:
    """What a ship did at the end of its flight: `landed`, `was lost`."""
    return _ENDS[kind]


def say_event(kind: EventKind) -> str:
    """An event in words, with a capital: `Docking`, `Lunar orbit`."""
    return _WORDS.get(kind) or capitalised(kind.value.replace("-", " "))


def say_promised(name: str) -> str:
    """What a promise is for: an event by its word, anything else as it is written."""
    if name in EventKind._value2member_map_:
        return say_event(EventKind(name))
    return capitalised(name.replace("-", " "))


def say_field(path: str) -> str:
    """A field of a record in words: `Docking, time` of `events.dock.at`, `Duration` of `expect.duration`."""
    if path in _FIELDS:
        return _FIELDS[path]
    parts = path.split(".")
    if parts[0] == "specs" and len(parts) == 2:
        return QUANTITIES[Quantity(parts[1])][0]
    if parts[0] == "events" and len(parts) > 1:
        name, _, number = (
            parts[1].partition("-") if parts[1] not in EventKind._value2member_map_ else (parts[1], "", "")
        )
        event = say_promised(name if number.isdigit() else parts[1])
        words = [f"{event} {number}" if number.isdigit() else event]
        words += ["time" if part == "at" else part for part in parts[2:]]
    else:
        words = parts[1:] if parts[0] == "expect" else parts
    return capitalised(", ".join(word.replace("-", " ").replace("_", " ") for word in words))
