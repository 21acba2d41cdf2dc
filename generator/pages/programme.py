"""The page of a programme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.model.programme import Programme
from generator.pages.flights import flights_table
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, enumerate_all, join, phrase
from generator.pages.table import Table
from generator.pages.wording import capitalised, say_few, say_span, say_word, show_day, the


@dataclass(frozen=True)
class ProgrammeView:
    """All that the template of a programme prints."""

    frame: Frame
    flights: Table


def programme_view(programme: Programme, facts: Facts, framer: Framer) -> ProgrammeView:
    """Everything about one programme."""
    linker = framer.linker(Kind.PROGRAMMES, programme.id)
    flights = facts.encyclopedia.usage.missions_of_programme.get(programme.id, [])
    newest = tuple(Neighbour(linker.mission(mission.id)) for mission in reversed(flights[-5:]))
    frame = framer.frame(
        Kind.PROGRAMMES,
        programme,
        lead=_lead(programme, len(flights), linker),
        when=say_span(programme.from_, programme.until) if programme.from_ is not None else "",
        infobox=(Group.of("Programme", _rows(programme, linker)),),
        neighbours=(NeighbourGroup("Newest flights", newest),),
    )
    return ProgrammeView(frame, flights_table(flights, facts, linker))


def _lead(programme: Programme, flights: int, linker: Linker) -> Phrase:
    name = programme.name
    verb = "are" if name.endswith(("flights", "missions")) else "is"
    what = "a series of flights" if verb == "are" else "a programme"
    parts: list[Inline] = [f"{capitalised(the(name))}{name} {verb} {what}"]
    if programme.agencies:
        parts += [" of ", enumerate_all(linker.agency(agency) for agency in programme.agencies)]
    if flights:
        held = f"{say_word(flights)} of them" if verb == "are" else f"{say_few(flights, 'flight')} of it"
        parts += [f"; these records hold {held}"]
    return phrase(*parts, ".")


def _rows(programme: Programme, linker: Linker) -> Iterator[Row]:
    if programme.agencies:
        yield Row("Run by", join(linker.to(Kind.AGENCIES, agency) for agency in programme.agencies))
    if programme.from_ is not None:
        yield Row("Began", show_day(programme.from_))
    if programme.until is not None:
        yield Row("Ended", show_day(programme.until))
