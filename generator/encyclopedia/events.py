"""Events of a mission and the names they go by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime

from generator.model.date import Date, Precision
from generator.model.event import Event, EventKind
from generator.model.mission import Mission

_NEVER = datetime.max.replace(tzinfo=UTC)


def name_events(mission: Mission) -> list[tuple[str, Event]]:
    """Each event with its name: its kind, and from the second of a kind on a number: `dock`, `dock-2`."""
    counts: Counter[EventKind] = Counter()
    named: list[tuple[str, Event]] = []
    for event in mission.events:
        counts[event.event] += 1
        number = counts[event.event]
        named.append((event.event.value if number == 1 else f"{event.event.value}-{number}", event))
    return named


def first_event(mission: Mission, *kinds: EventKind) -> Event | None:
    """The first event of one of the kinds."""
    return next((event for event in mission.events if event.event in kinds), None)


def launch_of(mission: Mission) -> Event | None:
    """The launch, if it has happened."""
    return first_event(mission, EventKind.LAUNCH)


def end_of(mission: Mission) -> Event | None:
    """What ended the flight: the last landing, splashdown, impact, decay or loss."""
    return next((event for event in reversed(mission.events) if event.event.ends_flight), None)


def landing_of(mission: Mission) -> Event | None:
    """The landing or splashdown, if there was one."""
    return first_event(mission, EventKind.LANDING, EventKind.SPLASHDOWN)


def newest_event(missions: Iterable[Mission]) -> Date | None:
    """When the newest event of all these flights was: how far the records reach. None without an event."""
    dates = (event.at for mission in missions for event in mission.events)
    return max(dates, key=lambda at: at.sort_key, default=None)


def planned_launch(mission: Mission) -> Date | None:
    """The newest date promised for the launch, if no launch has happened and one stands."""
    promises = [entry for entry in mission.schedule if entry.for_ == "launch"]
    newest = max(promises, key=lambda entry: entry.as_of.sort_key, default=None)
    return newest.date if newest is not None else None


def has_day(mission: Mission) -> bool:
    """Whether an event, or the launch still promised, is known to the day: calendars hold nothing coarser."""
    dates = [event.at for event in mission.events]
    due = planned_launch(mission)
    if due is not None and launch_of(mission) is None:
        dates.append(due)
    return any(date.precision >= Precision.DAY for date in dates)


def flight_order(mission: Mission) -> tuple[datetime, str]:
    """Sort key: by launch, else by first event, else by the promised launch; the undated come last."""
    launch = launch_of(mission) or (mission.events[0] if mission.events else None)
    when = launch.at if launch is not None else planned_launch(mission)
    return (when.start if when is not None else _NEVER, mission.id)
