"""The page of a mission."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.derive.journeys import Journey
from generator.drawings.crew_swap import draw_crew_swap
from generator.drawings.drawing import Drawing
from generator.drawings.mission_timeline import draw_mission_timeline
from generator.encyclopedia.events import end_of, has_day, launch_of, planned_launch
from generator.model.classification import Scope
from generator.model.counting import CountingRule
from generator.model.duration import Duration
from generator.model.event import Event, EventKind
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.model.seat import Seat
from generator.pages.anomaly import anomaly_list
from generator.pages.answers import mission_answers
from generator.pages.event_words import say_event
from generator.pages.flights import outcome_badge
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.leads import mission_lead
from generator.pages.linker import Linker
from generator.pages.mission_infobox import mission_infobox
from generator.pages.pieces import Badge, Cell, Inline, Phrase, Small, Table, enumerate_all, join, phrase
from generator.pages.schedule import schedule_table
from generator.pages.spacewalk import spacewalk_table
from generator.pages.wording import (
    capitalised,
    say_coordinates,
    say_date,
    say_duration,
    say_local,
    say_number,
    say_ordinal,
    say_role,
    say_span,
    show_date,
)

_WHOLE = "the whole flight"
"""Where somebody was aboard who did not change ships, whether or not the ship came home."""


@dataclass(frozen=True)
class MissionView:
    """All that the template of a mission prints."""

    frame: Frame
    outcome: Badge
    badges: tuple[Badge, ...]
    timeline_drawing: Drawing
    timeline: Table
    crew: Table
    crew_note: Phrase | None
    stays: Table
    swap_drawing: Drawing
    swaps: tuple[Phrase, ...]
    spacewalks: Table
    anomalies: tuple[Phrase, ...]
    milestones: tuple[Phrase, ...]
    cargo: Table
    backup: tuple[Phrase, ...]
    schedule: Table


def mission_view(mission: Mission, facts: Facts, framer: Framer) -> MissionView:
    """Everything about one flight."""
    linker = framer.linker(Kind.MISSIONS, mission.id)
    launch, end = launch_of(mission), end_of(mission)
    due = planned_launch(mission)
    when = (
        say_span(launch.at, end.at if end else None)
        if launch
        else f"planned for {say_date(due)}"
        if due
        else ""
    )
    frame = framer.frame(
        Kind.MISSIONS,
        mission,
        lead=mission_lead(mission, facts, linker),
        when=when,
        infobox=mission_infobox(mission, facts, linker, framer),
        neighbours=_neighbours(mission, facts, linker),
        files={"Calendar": f"../{mission.id}.ics"} if has_day(mission) else {},
        extra_names=tuple(filter(None, (mission.cospar, mission.callsign))),
        answers=mission_answers(
            mission,
            linker.spacecraft(mission.hull).text if mission.hull else mission.name,
            enumerate_all(linker.person(seat.person) for seat in mission.crew if seat.person).text,
        ),
    )
    usage = facts.encyclopedia.usage
    return MissionView(
        frame=frame,
        outcome=outcome_badge(mission.outcome),
        badges=(Badge("reference flight", "reference"),) if mission.scope is Scope.REFERENCE else (),
        timeline_drawing=draw_mission_timeline(mission, facts, linker),
        timeline=_timeline(mission, linker, framer),
        crew=_crew(mission, facts, linker),
        crew_note=_crew_note(mission, facts, linker),
        stays=_stays(mission, facts, linker),
        swap_drawing=draw_crew_swap(mission, facts, linker),
        swaps=tuple(_swaps(mission, facts, linker)),
        spacewalks=spacewalk_table(usage.spacewalks_of_mission.get(mission.id, []), linker, with_place=False),
        anomalies=anomaly_list(usage.anomalies_of_mission.get(mission.id, []), linker),
        milestones=tuple(_milestone(m.text, m.scope) for m in mission.milestones),
        cargo=_cargo(mission),
        backup=tuple(_backup(mission, linker)),
        schedule=schedule_table(mission.schedule, linker),
    )


def _timeline(mission: Mission, linker: Linker, framer: Framer) -> Table:
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


def _crew(mission: Mission, facts: Facts, linker: Linker) -> Table:
    rows = []
    for seat in mission.crew:
        journey = facts.journeys.of(seat.person, mission.id) if seat.person is not None else None
        who: Inline = linker.person(seat.person) if seat.person is not None else "not named yet"
        if seat.fate is not None:
            who = phrase(who, Small(f" · {seat.fate.value}"))
        rows.append((
            Cell(who),
            Cell(phrase(capitalised(say_role(seat.role)), Small(f" · {seat.note}") if seat.note else "")),
            Cell(_leg(mission, seat, journey, linker)),
            Cell.number(_flight_number(journey)),
            Cell.number(say_duration(journey.duration(facts.as_of)) if journey is not None else ""),
        ))  # fmt: skip
    return Table("Crew", ("Person", "Role", "Aboard", "Flight", "Journey"), tuple(rows), stacks=True)


def _flight_number(journey: Journey | None) -> Inline:
    """Which of the person's flights it was; with the number by the 80 km rule where hops before it count."""
    if journey is None or not journey.number:
        return ""
    widest = journey.number_under(CountingRule.ABOVE_80_KM)
    own = say_ordinal(journey.number)
    return own if widest == journey.number else phrase(own, Small(f" {say_ordinal(widest)} above 80 km"))


def _leg(mission: Mission, seat: Seat, journey: Journey | None, linker: Linker) -> Inline:
    if journey is None:
        return {"both": _WHOLE, "up": "up", "down": "down"}[seat.leg.value]
    if journey.up is not None and journey.down is not None and journey.swapped:
        if journey.up.mission.id == mission.id:
            return phrase("up; came home on ", linker.mission(journey.down.mission.id))
        return phrase("down; went up on ", linker.mission(journey.up.mission.id))
    if journey.end is None:
        return "up, still in space"
    if not seat.leg.comes_down:
        return "up"
    return _WHOLE


def _crew_note(mission: Mission, facts: Facts, linker: Linker) -> Phrase | None:
    """Who only visited, where some of those who came to a station joined its expedition and some did not."""
    visiting = {
        seat.person: presence.visiting
        for station in {stay.port.record for stay in facts.stays.of_mission.get(mission.id, [])}
        for seat in mission.crew
        for presence in facts.stays.aboard_by_person.get((station, seat.person or ""), [])
        if seat.person is not None
        and presence.journey.up is not None
        and presence.journey.up.mission.id == mission.id
    }
    visitors = [person for person, was_visiting in visiting.items() if was_visiting]
    if not visitors or len(visitors) == len(visiting):
        return None
    role = "a visitor" if len(visitors) == 1 else "visitors"
    people = enumerate_all(linker.person(person) for person in visitors)
    return phrase(people, f" came as {role}, not to join the station's expedition.")


def _stays(mission: Mission, facts: Facts, linker: Linker) -> Table:
    own = {seat.person for seat in mission.crew}
    rows = []
    for stay in facts.stays.of_mission.get(mission.id, []):
        aboard = facts.occupancy.get(stay.port.record)
        there = sorted(aboard.during(stay.start, stay.end) - own) if aboard is not None else []
        rows.append((
            Cell(linker.port(stay.port)),
            Cell.date(show_date(stay.start)),
            Cell.date(show_date(stay.end) if stay.end is not None else "still there"),
            Cell.number(say_duration(Duration.between(stay.start, stay.end or facts.as_of))),
            Cell(join(linker.person(person) for person in there)),
        ))  # fmt: skip
    headings = ("Port", "From", "Until", "For", "Others aboard in that time")
    return Table("Where it was docked", headings, tuple(rows), stacks=True)


def _swaps(mission: Mission, facts: Facts, linker: Linker) -> Iterator[Phrase]:
    """Who changed ships: up on this one and down on another, or the other way round."""
    for journey in facts.journeys.up_on.get(mission.id, []):
        if journey.swapped and journey.down is not None:
            length = say_duration(journey.duration(facts.as_of))
            way = " went up on this ship and came home on "
            yield phrase(
                linker.person(journey.person),
                way,
                linker.mission(journey.down.mission.id),
                f", after {length}.",
            )
    for journey in facts.journeys.down_on.get(mission.id, []):
        if journey.swapped and journey.up is not None:
            length = say_duration(journey.duration(facts.as_of))
            way = " came home on this ship and had gone up on "
            yield phrase(
                linker.person(journey.person),
                way,
                linker.mission(journey.up.mission.id),
                f", {length} before.",
            )


def _milestone(text: str, scope: str | None) -> Phrase:
    return phrase(text, Small(f" · within {scope}") if scope else "")


def _cargo(mission: Mission) -> Table:
    rows = tuple(
        (Cell(item.item), Cell.number(f"{say_number(item.mass_kg)} kg" if item.mass_kg is not None else ""))
        for item in mission.cargo
    )
    return Table("Cargo", ("Item", "Mass"), rows)


def _backup(mission: Mission, linker: Linker) -> Iterator[Phrase]:
    """Who stood by; a reserve is told apart from the backup crew."""
    for person in mission.backup:
        yield phrase(linker.person(person))
    for person in mission.reserve:
        yield phrase(linker.person(person), Small(" · reserve"))


def _neighbours(mission: Mission, facts: Facts, linker: Linker) -> tuple[NeighbourGroup, ...]:
    """Flights before and after; series that give the same two are one group."""
    groups: dict[tuple[Neighbour, ...], list[str]] = {}
    for near in facts.neighbours.get(mission.id, []):
        items = []
        if near.previous is not None:
            items.append(Neighbour(linker.mission(near.previous.id), "previous"))
        if near.following is not None:
            items.append(Neighbour(linker.mission(near.following.id), "next"))
        groups.setdefault(tuple(items), []).append(linker.to(Kind(near.series_kind), near.series).text)
    return tuple(NeighbourGroup(" · ".join(labels), items) for items, labels in groups.items())
