"""A person's career: flights, spacewalks, commands and the flights stood by for, over the years."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.journeys import Ending, Journey
from generator.drawings.drawing import NOTHING, Drawing
from generator.drawings.lanes import Lane, Moment, Span, axis_of, draw_lanes
from generator.encyclopedia.events import launch_of
from generator.model.kinds import Kind
from generator.model.person import Person
from generator.pages.linker import Linker
from generator.pages.wording import say_date, say_day, say_duration, say_few


def draw_career(person: Person, facts: Facts, linker: Linker) -> Drawing:
    """The career of a person who flew more than once, or did something else beside one flight."""
    journeys = facts.journeys.by_person.get(person.id, [])
    if not journeys:
        return NOTHING
    lanes = [
        Lane("Flights", tuple(_flight(journey, facts, linker) for journey in journeys)),
        *_selected(person),
        *_spacewalks(person, facts, linker),
        *_commands(person, facts, linker),
        *_backups(person, facts, linker),
    ]
    if len(lanes) == 1 and len(journeys) == 1:
        return NOTHING
    shapes, height = draw_lanes(lanes, axis_of(lanes))
    return Drawing(
        id="career",
        title=f"Career of {person.name}",
        words=_words(journeys, facts),
        height=height,
        shapes=shapes,
    )


def _flight(journey: Journey, facts: Facts, linker: Linker) -> Span:
    end = journey.end or facts.as_of
    home = f" to {say_day(journey.end)}" if journey.end is not None else ", in space"
    name = journey.up_name
    if journey.swapped and journey.down_name is not None:
        name = f"{journey.up_name}, home on {journey.down_name}"
    return Span(
        journey.start.earliest,
        max(end.last_instant, journey.start.earliest),
        f"{name}: {say_day(journey.start)}{home}, {say_duration(journey.duration(facts.as_of))}",
        linker.mission(journey.up.mission.id).url if journey.up is not None else "",
        goes_on=journey.ending is Ending.ABOARD,
    )


def _selected(person: Person) -> Iterator[Lane]:
    moments = tuple(
        Moment(
            affiliation.selected.start,
            f"Selected: {say_day(affiliation.selected)}"
            + (f", {affiliation.group}" if affiliation.group is not None else ""),
            css="d-plan",
        )
        for affiliation in person.agencies
        if affiliation.selected is not None
    )
    if moments:
        yield Lane("Selected", (), moments)


def _spacewalks(person: Person, facts: Facts, linker: Linker) -> Iterator[Lane]:
    walks = facts.encyclopedia.usage.spacewalks_of_person.get(person.id, [])
    if walks:
        yield Lane("Spacewalks", (), tuple(
            Moment(
                walk.start.start,
                f"{walk.name}, {say_date(walk.start)}",
                linker.to(Kind.SPACEWALKS, walk.id).url,
            )
            for walk in walks
        ))  # fmt: skip


def _commands(person: Person, facts: Facts, linker: Linker) -> Iterator[Lane]:
    expeditions = dict.fromkeys(e.id for e, _ in facts.encyclopedia.usage.commands.get(person.id, []))
    spans = tuple(
        Span(
            command.start.earliest,
            max((command.end or facts.as_of).last_instant, command.start.earliest),
            f"In command: {facts.terms[expedition].expedition.name}, from {say_day(command.start)}",
            linker.to(Kind.EXPEDITIONS, expedition).url,
            css="d-bar d-bar--b",
            goes_on=command.end is None,
        )
        for expedition in expeditions
        for command in facts.terms[expedition].commands
        if command.person == person.id and command.start is not None
    )
    if spans:
        yield Lane("In command of an expedition", spans)


def _backups(person: Person, facts: Facts, linker: Linker) -> Iterator[Lane]:
    stood_by = facts.encyclopedia.usage.backups.get(person.id, [])
    moments = tuple(
        Moment(
            launch.at.start,
            f"Stood by for {mission.name}, {say_day(launch.at)}",
            linker.mission(mission.id).url,
            css="d-plan",
        )
        for mission in stood_by
        if (launch := launch_of(mission)) is not None
    )
    if moments:
        yield Lane("Stood by for a launch", (), moments)


def _words(journeys: list[Journey], facts: Facts) -> str:
    flights = say_few(len(journeys), "journey")
    longest = max(journeys, key=lambda journey: journey.duration(facts.as_of).middle_s)
    first = f"from {say_day(journeys[0].start)}" if len(journeys) > 1 else f"on {say_day(journeys[0].start)}"
    rest = f"; the longest took {say_duration(longest.duration(facts.as_of))}" if len(journeys) > 1 else ""
    return f"{flights[:1].upper()}{flights[1:]} {first}{rest}. Each is in the tables below."
