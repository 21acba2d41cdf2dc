"""The page of a mission."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.drawings.crew_swap import draw_crew_swap
from generator.drawings.drawing import Drawing
from generator.drawings.mission_timeline import draw_mission_timeline
from generator.encyclopedia.events import end_of, has_day, launch_of, planned_launch
from generator.model.classification import Scope
from generator.model.duration import Duration
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.pages.anomaly import anomaly_list
from generator.pages.answers import mission_answers
from generator.pages.flights import outcome_badge
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.leads import mission_lead
from generator.pages.linker import Linker
from generator.pages.mission_crew import backup_crew, changed_ships, crew_note, crew_table
from generator.pages.mission_infobox import mission_infobox
from generator.pages.mission_timeline import timeline_table
from generator.pages.pieces import Badge, Phrase, Small, enumerate_all, join, phrase
from generator.pages.schedule import schedule_table
from generator.pages.spacewalk import spacewalk_table
from generator.pages.table import Cell, Table
from generator.pages.wording import (
    say_date,
    say_duration,
    say_number,
    say_span,
    show_date,
)


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
        timeline=timeline_table(mission, linker, framer),
        crew=crew_table(mission, facts, linker),
        crew_note=crew_note(mission, facts, linker),
        stays=_stays(mission, facts, linker),
        swap_drawing=draw_crew_swap(mission, facts, linker),
        swaps=tuple(changed_ships(mission, facts, linker)),
        spacewalks=spacewalk_table(usage.spacewalks_of_mission.get(mission.id, []), linker, with_place=False),
        anomalies=anomaly_list(usage.anomalies_of_mission.get(mission.id, []), linker),
        milestones=tuple(_milestone(m.text, m.scope) for m in mission.milestones),
        cargo=_cargo(mission),
        backup=tuple(backup_crew(mission, linker)),
        schedule=schedule_table(mission.schedule, linker),
    )


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


def _milestone(text: str, scope: str | None) -> Phrase:
    return phrase(text, Small(f" · within {scope}") if scope else "")


def _cargo(mission: Mission) -> Table:
    rows = tuple(
        (Cell(item.item), Cell.number(f"{say_number(item.mass_kg)} kg" if item.mass_kg is not None else ""))
        for item in mission.cargo
    )
    return Table("Cargo", ("Item", "Mass"), rows)


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
