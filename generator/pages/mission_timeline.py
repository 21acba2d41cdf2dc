"""The events of a flight as a table."""

from __future__ import annotations

from generator.encyclopedia.events import launch_of
from generator.model.duration import Duration
from generator.model.event import Event, EventKind
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.pages.event_words import say_event
from generator.pages.frame import Framer
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, Small, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import (
    say_coordinates,
    say_duration,
    say_local,
    show_date,
)


def timeline_table(mission: Mission, linker: Linker, framer: Framer) -> Table:
    """Every event with its time in UTC and at the site, and what had been promised for it."""
    launch = launch_of(mission)
    rows = tuple(
        (
            Cell.date(phrase(show_date(event.at), framer.mark(event.sources, mission.sources))),
            Cell(_what_happened(event, linker)),
            Cell.date(_after_launch(launch, event)),
            Cell.date(_local(event, linker)),
            Cell.date(_planned(mission, event)),
        )
        for event in mission.events
    )
    headings = ("UTC", "Event", "After launch", "At the site", "Planned")
    return Table("Timeline, times in UTC", headings, rows, "p-timeline", stacks=True)


def _after_launch(launch: Event | None, event: Event) -> str:
    if launch is None or not launch.at.certainly_before(event.at):
        return ""
    return say_duration(Duration.between(launch.at, event.at))


def _local(event: Event, linker: Linker) -> str:
    if event.site is None or not event.at.has_time:
        return ""
    return say_local(event.at, linker.encyclopedia.pads[event.site][0].timezone)


def _what_happened(event: Event, linker: Linker) -> Phrase:
    parts: list[Inline] = [say_event(event.event)]
    if event.purpose is not None:
        parts[0] = f"{parts[0]} for {event.purpose.value}"
    if event.site is not None:
        parts += [" from ", linker.pad(event.site)]
    if event.port is not None:
        parts += [" from " if event.event.departs else " at ", linker.port(event.port)]
    if event.with_ is not None:
        parts += [" from " if event.event.departs else " with ", linker.mission(event.with_)]
    if event.mode is not None:
        parts += [f", {event.mode}"]
    if event.by is not None:
        parts += [", by ", linker.person(event.by)]
    if event.anomaly is not None:
        parts += [": ", linker.to(Kind.ANOMALIES, event.anomaly)]
    if event.place is not None:
        parts += [f", {event.place}"]
    if event.latitude is not None and event.longitude is not None:
        parts += [Small(f" · {say_coordinates(event.latitude, event.longitude)}")]
    if event.note is not None:
        if event.event is EventKind.MILESTONE:
            parts[0] = event.note
        else:
            parts += [Small(f" · {event.note}")]
    return phrase(*parts)


def _planned(mission: Mission, event: Event) -> Inline:
    """The newest date promised for the event, where one was: a promise is for the first event of its kind."""
    if next(other for other in mission.events if other.event is event.event) is not event:
        return ""
    entries = [e for e in mission.schedule if e.for_ == event.event.value and e.date is not None]
    newest = max(entries, key=lambda entry: entry.as_of.sort_key, default=None)
    return show_date(newest.date) if newest is not None and newest.date is not None else ""
