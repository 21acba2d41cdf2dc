"""The timeline of a flight: aloft, at each port, outside, on the Moon; what was planned beside what came."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.drawings.drawing import NOTHING, Drawing, KeyItem
from generator.drawings.lanes import Lane, Moment, Span, axis_of, draw_lanes
from generator.drawings.shapes import Circle
from generator.encyclopedia.events import end_of, launch_of
from generator.model.date import Date, Precision
from generator.model.event import Event, EventKind
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.pages.event_words import say_ended, say_event
from generator.pages.linker import Linker
from generator.pages.pieces import plain
from generator.pages.wording import say_date, say_few

_PLANNED = ("launch", "dock", "undock", "landing", "splashdown")
"""Events whose promised days are drawn."""


def draw_mission_timeline(mission: Mission, facts: Facts, linker: Linker) -> Drawing:
    """A flight that has begun, if there is more to show than its two ends."""
    launch, end = launch_of(mission), end_of(mission)
    last = end.at if end is not None else facts.as_of
    if launch is None or not launch.at.earliest < last.last_instant:
        return NOTHING
    lanes = [
        _aloft(mission, launch, end, facts),
        *_docked(mission, end, facts, linker),
        *_on_the_moon(mission),
        *_outside(mission, facts, linker),
    ]
    if len(lanes) == 1 and not lanes[0].moments:
        return NOTHING
    shapes, height = draw_lanes(lanes, axis_of(lanes))
    return Drawing(
        id="timeline-drawing",
        title=f"Timeline of {mission.name}",
        words=_words(mission, launch, end, facts),
        height=height,
        shapes=shapes,
        key=_key(lanes),
    )


def _aloft(mission: Mission, launch: Event, end: Event | None, facts: Facts) -> Lane:
    last = (end.at if end is not None else facts.as_of).last_instant
    title = f"In flight from {say_date(launch.at)} to {say_date(end.at) if end is not None else 'now'}"
    span = Span(launch.at.earliest, last, title, goes_on=end is None)
    return Lane("In flight", (span,), tuple(_planned(mission)))


def _planned(mission: Mission) -> Iterator[Moment]:
    """The last day promised for each event, where another day came, or none yet."""
    for name in _PLANNED:
        promised = [e for e in mission.schedule if e.for_ == name and e.date is not None]
        newest = max(promised, key=lambda entry: entry.as_of.sort_key, default=None)
        happened = next((event.at for event in mission.events if event.event == name), None)
        if newest is None or newest.date is None or newest.date.precision < Precision.DAY:
            continue
        if happened is None or newest.date.start.date() != happened.start.date():
            word = say_event(EventKind(name))
            yield Moment(newest.date.start, f"{word} planned for {say_date(newest.date)}", css="d-plan")


def _docked(mission: Mission, end: Event | None, facts: Facts, linker: Linker) -> Iterator[Lane]:
    """A lane for each port and each other ship that it was docked to, in order of arrival."""
    lanes: dict[str, list[Span]] = {}
    arrival: Event | None = None
    over = end.at if end is not None else facts.as_of
    for event in mission.events:
        if event.event.arrives:
            arrival = event
        elif event.event.departs and arrival is not None:
            _add_stay(lanes, arrival, event.at, linker, goes_on=False)
            arrival = None
    if arrival is not None:
        _add_stay(lanes, arrival, over, linker, goes_on=end is None)
    for words, spans in lanes.items():
        yield Lane(words, tuple(spans))


def _add_stay(
    lanes: dict[str, list[Span]], arrival: Event, until: Date, linker: Linker, *, goes_on: bool
) -> None:
    if arrival.port is not None:
        where = plain(linker.port(arrival.port))
    elif arrival.with_ is not None:
        where = linker.mission(arrival.with_).text
    else:
        return
    start = arrival.at.earliest
    title = f"At {where} from {say_date(arrival.at)} to {'now' if goes_on else say_date(until)}"
    span = Span(start, max(start, until.last_instant), title, css="d-bar d-bar--b", goes_on=goes_on)
    lanes.setdefault(f"Docked: {where}", []).append(span)


def _on_the_moon(mission: Mission) -> Iterator[Lane]:
    landed = next((e.at for e in mission.events if e.event is EventKind.LUNAR_LANDING), None)
    left = next((e.at for e in mission.events if e.event is EventKind.LUNAR_LIFTOFF), None)
    if landed is not None and left is not None:
        title = f"On the Moon from {say_date(landed)} to {say_date(left)}"
        yield Lane("On the Moon", (Span(landed.earliest, left.last_instant, title, css="d-bar d-bar--b"),))


def _outside(mission: Mission, facts: Facts, linker: Linker) -> Iterator[Lane]:
    walks = facts.encyclopedia.usage.spacewalks_of_mission.get(mission.id, [])
    moments = tuple(
        Moment(
            walk.start.start,
            f"{walk.name}, {say_date(walk.start)}",
            linker.to(Kind.SPACEWALKS, walk.id).url,
        )
        for walk in walks
    )
    if moments:
        yield Lane("Spacewalks", (), moments)


def _words(mission: Mission, launch: Event, end: Event | None, facts: Facts) -> str:
    parts = [f"Launched {say_date(launch.at)}"]
    stays = len(facts.stays.of_mission.get(mission.id, []))
    if stays:
        parts.append({1: "docked once", 2: "docked twice"}.get(stays, f"docked {say_few(stays, 'time')}"))
    parts.append(f"{say_ended(end.event)} {say_date(end.at)}" if end is not None else "still in flight")
    return f"{', '.join(parts)}. Every event is in the table below."


def _key(lanes: list[Lane]) -> tuple[KeyItem, ...]:
    planned = any(moment.css == "d-plan" for lane in lanes for moment in lane.moments)
    return (KeyItem(Circle(7, 5, 4, "d-plan"), "planned, and came on another day"),) if planned else ()
