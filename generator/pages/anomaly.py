"""Anomalies: their page, and the list of them on other pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.model.anomaly import Anomaly
from generator.model.kinds import Kind
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, join, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import capitalised, on_day, say_span, show_date


@dataclass(frozen=True)
class AnomalyView:
    """All that the template of an anomaly prints."""

    frame: Frame
    timeline: Table
    hypotheses: Table
    not_same_as: tuple[Phrase, ...]


def anomaly_view(anomaly: Anomaly, facts: Facts, framer: Framer) -> AnomalyView:
    """Everything about one anomaly."""
    linker = framer.linker(Kind.ANOMALIES, anomaly.id)
    first, last = anomaly.timeline[0].at, anomaly.timeline[-1].at
    related = tuple(Neighbour(linker.mission(m)) for m in anomaly.during)
    frame = framer.frame(
        Kind.ANOMALIES,
        anomaly,
        lead=_lead(anomaly, linker),
        when=say_span(first, last),
        infobox=(Group.of("Anomaly", _rows(anomaly, facts, linker)),),
        neighbours=(NeighbourGroup("Flights it touched", related),),
    )
    steps = tuple(
        (
            Cell.date(phrase(show_date(step.at), framer.mark(step.sources, anomaly.sources))),
            Cell(capitalised(step.what)),
            Cell(linker.publishers(step.sources)),
        )
        for step in anomaly.timeline
    )
    held = tuple(
        (
            Cell(capitalised(item.what)),
            Cell(item.holder),
            Cell.date(show_date(item.at) if item.at is not None else ""),
            Cell(linker.publishers(item.sources)),
        )
        for item in anomaly.cause.hypotheses
    )
    return AnomalyView(
        frame,
        Table("What happened", ("When (UTC)", "What", "Source"), steps, "p-timeline", stacks=True),
        Table("What is held to be the cause", ("Cause", "Held by", "Said", "Source"), held, stacks=True),
        tuple(phrase(linker.to(Kind.ANOMALIES, other)) for other in anomaly.not_same_as),
    )


def anomaly_list(anomalies: Iterable[Anomaly], linker: Linker) -> tuple[Phrase, ...]:
    """Anomalies with the day they began, for the page of a ship or station."""
    return tuple(
        phrase(linker.to(Kind.ANOMALIES, item.id), f", which began {on_day(item.timeline[0].at)}.")
        for item in anomalies
    )


def _lead(anomaly: Anomaly, linker: Linker) -> Phrase:
    parts: list[Inline] = [f"This trouble began {on_day(anomaly.timeline[0].at)}"]
    if anomaly.station is not None:
        parts += [" aboard ", linker.station(anomaly.station)]
    elif anomaly.during:
        parts += [" on ", linker.mission(anomaly.during[0])]
    cause = {
        "known": "its cause is known",
        "unknown": "no cause has been given",
        "disputed": "its cause is disputed",
    }
    return phrase(*parts, f"; {cause[anomaly.cause.status]}.")


def _rows(anomaly: Anomaly, facts: Facts, linker: Linker) -> Iterator[Row]:
    if anomaly.station is not None:
        station = facts.encyclopedia.stations[anomaly.station]
        yield Row("Station", linker.to(Kind.STATIONS, station.id))
        for module in station.modules:
            if module.id == anomaly.module:
                yield Row("Module", module.name)
            for compartment in module.compartments:
                if compartment.id == anomaly.compartment:
                    yield Row("Compartment", compartment.name)
        for item in station.equipment:
            if item.id == anomaly.equipment:
                yield Row("Equipment", item.name)
    if anomaly.during:
        yield Row("Flights it touched", join(linker.mission(m) for m in anomaly.during))
    yield Row("Cause", capitalised(anomaly.cause.what or anomaly.cause.status.value))
