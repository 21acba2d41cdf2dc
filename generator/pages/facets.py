"""The flights that a record is about, as what the search can be narrowed by: programmes and decades."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.derive.facts import Facts
from generator.derive.journeys import Journey
from generator.encyclopedia.events import end_of, launch_of, planned_launch
from generator.model.date import Date
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.model.spacewalk import Spacewalk


def programmes_of(kind: Kind, record_id: str, facts: Facts) -> tuple[str, ...]:
    """Titles of the programmes that the record's flights were part of, sorted; for a programme its own."""
    programmes = facts.encyclopedia.programmes
    if kind is Kind.PROGRAMMES:
        return (programmes[record_id].name,)
    flights = _flights(kind, record_id, facts)
    return tuple(sorted({programmes[name].name for flight in flights for name in flight.programmes}))


def decades_of(kind: Kind, record_id: str, facts: Facts) -> tuple[str, ...]:
    """The decades, `1960s`, in which the record's flights were, from launch to end, sorted.

    A spacewalk, an expedition and an anomaly have their own times.
    """
    years = {year for first, last in _spans(kind, record_id, facts) for year in _years(first, last)}
    return tuple(f"{decade}s" for decade in sorted({year // 10 * 10 for year in years}))


def _spans(kind: Kind, record_id: str, facts: Facts) -> Iterator[tuple[Date, Date]]:
    whole = facts.encyclopedia
    if kind is Kind.SPACEWALKS:
        walk = whole.spacewalks[record_id]
        yield walk.start, walk.end or walk.start
    elif kind is Kind.EXPEDITIONS:
        term = facts.terms[record_id]
        if term.start is not None:
            yield term.start, term.end or facts.as_of
    elif kind is Kind.ANOMALIES:
        steps = whole.anomalies[record_id].timeline
        yield steps[0].at, steps[-1].at
    else:
        for flight in _flights(kind, record_id, facts):
            yield from _span(flight, facts)


def _span(flight: Mission, facts: Facts) -> Iterator[tuple[Date, Date]]:
    """From launch to end, or to the records' day; of a flight to come the date that is promised."""
    launch, end, due = launch_of(flight), end_of(flight), planned_launch(flight)
    if launch is not None:
        yield launch.at, end.at if end is not None else facts.as_of
    elif flight.events:
        yield flight.events[0].at, flight.events[-1].at
    elif due is not None:
        yield due, due


def _years(first: Date, last: Date) -> Iterable[int]:
    return range(first.start.year, last.start.year + 1)


def _flights(kind: Kind, record_id: str, facts: Facts) -> Iterable[Mission]:
    """The flights that a record is about."""
    whole = facts.encyclopedia
    usage = whole.usage
    if kind is Kind.MISSIONS:
        return (whole.missions[record_id],)
    if kind is Kind.CREW:
        flown = (flight for flight, _ in usage.seats.get(record_id, ()))
        return (*flown, *usage.backups.get(record_id, ()))
    if kind is Kind.SPACEWALKS:
        walk = whole.spacewalks[record_id]
        return (whole.missions[walk.mission],) if walk.mission is not None else _rides_of_walkers(walk, facts)
    if kind is Kind.EXPEDITIONS:
        return _rides(presence.journey for presence in facts.terms[record_id].members)
    if kind is Kind.ANOMALIES:
        return [whole.missions[mission] for mission in whole.anomalies[record_id].during]
    indexes: Mapping[Kind, Mapping[str, list[Any]]] = {
        Kind.SPACECRAFT: usage.missions_of_spacecraft,
        Kind.STATIONS: usage.missions_at_station,
        Kind.LAUNCH_VEHICLES: usage.missions_of_vehicle,
        Kind.SITES: usage.launches_from,
        Kind.AGENCIES: usage.missions_of_operator,
        Kind.PROGRAMMES: usage.missions_of_programme,
    }
    return indexes.get(kind, {}).get(record_id, [])


def _rides_of_walkers(walk: Spacewalk, facts: Facts) -> Iterable[Mission]:
    """The ships that brought and fetched those who went out of a station."""
    return _rides(
        journey
        for person in walk.crew
        for journey in facts.journeys.by_person.get(person, ())
        if not walk.start.certainly_before(journey.start)
        and (journey.end is None or not journey.end.certainly_before(walk.start))
    )


def _rides(journeys: Iterable[Journey]) -> Iterable[Mission]:
    rides = (ride for journey in journeys for ride in (journey.up, journey.down))
    return [ride.mission for ride in rides if ride is not None]
