"""Totals of a person under a counting rule, and the rank that they give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.derive.journeys import Ending, Journey, Journeys
from generator.model.counting import CountingRule
from generator.model.date import Date
from generator.model.duration import Duration


@dataclass(frozen=True)
class Totals:
    """What a person's journeys add up to under one counting rule."""

    flights: int
    time_in_space: Duration
    in_space: bool
    """Whether a journey goes on, so that the time still grows."""
    unrecorded: int
    """How many of the flights have no record of their own yet."""
    rank: int = 0
    """Place by time in space among all people of the records, from 1; equal times share a place."""


def derive_totals(journeys: Journeys, as_of: Date, rule: CountingRule) -> Mapping[str, Totals]:
    """Totals by person of everybody with a flight that counts; durations of journeys under way to `as_of`."""
    totals: dict[str, Totals] = {}
    for person, made in journeys.by_person.items():
        counted = [journey for journey in made if journey.counts(rule)]
        if counted:
            totals[person] = _total(counted, as_of)
    return _ranked(totals)


def _total(journeys: list[Journey], as_of: Date) -> Totals:
    return Totals(
        len(journeys),
        Duration.total([journey.duration(as_of) for journey in journeys]),
        any(journey.ending is Ending.ABOARD for journey in journeys),
        sum(journey.up is None for journey in journeys),
    )


def _ranked(totals: Mapping[str, Totals]) -> dict[str, Totals]:
    order = sorted(totals.items(), key=lambda item: (-item[1].time_in_space.middle_s, item[0]))
    ranked: dict[str, Totals] = {}
    rank, previous = 0, -1
    for place, (person, total) in enumerate(order, start=1):
        if total.time_in_space.middle_s != previous:
            rank, previous = place, total.time_in_space.middle_s
        ranked[person] = Totals(total.flights, total.time_in_space, total.in_space, total.unrecorded, rank)
    return ranked
