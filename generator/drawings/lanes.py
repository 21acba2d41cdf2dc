"""Lanes: spans and moments in rows, one above the other, over one axis of time.

Timelines, careers, the ships at the ports of a station and the flights of hulls are all drawn so.
The words of a lane stand above it, so that a phone's width is left to the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from generator.drawings.shapes import Circle, Label, Line, Percent, Rect, Shape, Titled
from generator.drawings.time_axis import AXIS_PX, TimeAxis

WORDS_PX = 17
"""Height of the words above a lane."""
BAR_PX = 10
"""Height of a bar."""
GAP_PX = 7
"""Below a lane."""
LEAST_WIDTH = 0.35
"""Percent of the width that the shortest span is drawn with, so that a pointer can find it."""


@dataclass(frozen=True)
class Span:
    """Something that lasted. `css` is its look; `goes_on` marks an end that has not come yet."""

    start: datetime
    end: datetime
    title: str
    href: str = ""
    css: str = "d-bar"
    goes_on: bool = False


@dataclass(frozen=True)
class Moment:
    """Something that happened at a time: a dot, or an open ring for what was only planned."""

    at: datetime
    title: str
    href: str = ""
    css: str = "d-dot"


@dataclass(frozen=True)
class Lane:
    """A row with its words and what lies on it, in order of time."""

    words: str
    spans: tuple[Span, ...] = ()
    moments: tuple[Moment, ...] = ()


def axis_of(lanes: Sequence[Lane]) -> TimeAxis:
    """The time from the first to the last of all that lies on some lanes."""
    starts = [span.start for lane in lanes for span in lane.spans]
    ends = [span.end for lane in lanes for span in lane.spans]
    moments = [moment.at for lane in lanes for moment in lane.moments]
    return TimeAxis(min([*starts, *moments]), max([*ends, *moments]))


def draw_lanes(lanes: Sequence[Lane], axis: TimeAxis) -> tuple[tuple[Shape, ...], float]:
    """The lanes above their axis, and the height that they take in pixels."""
    row = WORDS_PX + BAR_PX + GAP_PX
    bottom = len(lanes) * row
    shapes: list[Shape] = list(axis.shapes(bottom))
    for position, lane in enumerate(lanes):
        top = position * row
        middle = top + WORDS_PX + BAR_PX / 2
        shapes.append(Line(Percent(0), middle, Percent(100), middle, "d-rail"))
        shapes.append(Label(0, top + 12, lane.words, "d-words"))
        shapes += [_bar(span, axis, top + WORDS_PX) for span in lane.spans]
        shapes += [_dot(moment, axis, middle) for moment in lane.moments]
    return tuple(shapes), bottom + AXIS_PX


def _bar(span: Span, axis: TimeAxis, y: float) -> Titled:
    start, end = axis.place(span.start), axis.place(span.end)
    width = max(end.value - start.value, LEAST_WIDTH)
    start = Percent(min(start.value, 100 - width))
    drawn: list[Shape] = [Rect(start, y, Percent(width), BAR_PX, span.css)]
    if span.goes_on:
        drawn.append(Line(Percent(100), y - 3, Percent(100), y + BAR_PX + 3, "d-open"))
    return Titled(span.title, tuple(drawn), span.href)


def _dot(moment: Moment, axis: TimeAxis, y: float) -> Titled:
    return Titled(moment.title, (Circle(axis.place(moment.at), y, 4, moment.css),), moment.href)
