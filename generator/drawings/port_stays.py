"""The ships at the ports of a station over time: a lane for each port."""

from __future__ import annotations

from generator.derive.facts import Facts
from generator.derive.stays import PortStay
from generator.drawings.drawing import NOTHING, Drawing
from generator.drawings.lanes import Lane, Span, axis_of, draw_lanes
from generator.model.station import Station
from generator.pages.linker import Linker
from generator.pages.wording import say_day, say_few, say_times, the


def draw_port_stays(station: Station, facts: Facts, linker: Linker) -> Drawing:
    """Every stay at every port that was ever used, in the order of the ports."""
    lanes: list[Lane] = []
    count = 0
    for port in station.ports:
        stays = facts.stays.at_port.get(f"{station.id}/{port.id}", [])
        if stays:
            spans = [_span(stay, place, facts, linker) for place, stay in enumerate(stays)]
            lanes.append(Lane(f"{port.name} · {say_times(len(stays), 'stay')}", tuple(spans)))
            count += len(stays)
    if not lanes:
        return NOTHING
    shapes, height = draw_lanes(lanes, axis_of(lanes))
    return Drawing(
        id="port-stays",
        title=f"Ships at the ports of {the(station.name)}{station.name}",
        words=(
            f"{say_times(count, 'stay')} at {say_few(len(lanes), 'port')}, those on end in two looks; "
            "a lane is bare while its port was free. Each stay is in the tables below."
        ),
        height=height,
        shapes=shapes,
    )


def _span(stay: PortStay, place: int, facts: Facts, linker: Linker) -> Span:
    end = stay.end or facts.as_of
    until = f"to {say_day(stay.end)}" if stay.end is not None else "to now"
    return Span(
        stay.start.earliest,
        max(end.last_instant, stay.start.earliest),
        f"{stay.mission.name}: {say_day(stay.start)} {until}",
        linker.mission(stay.mission.id).url,
        css="d-bar" if place % 2 == 0 else "d-bar d-bar--b",
        goes_on=stay.end is None,
    )
