"""Port stays: which ship sat at which port from when to when, and people's time aboard a station."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from itertools import groupby

from generator.derive.journeys import Ending, Journey, Journeys
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.events import end_of
from generator.model.date import Date
from generator.model.event import Event
from generator.model.mission import Mission
from generator.model.reference import PortId

LONGEST_VISIT = timedelta(days=30)
"""A stay that is shorter is a visit, unless the seat says otherwise."""


@dataclass(frozen=True)
class PortStay:
    """A ship at a port. `departure` is missing while it sits there; `until` is then missing too."""

    port: PortId
    mission: Mission
    arrival: Event
    departure: Event | None

    @property
    def start(self) -> Date:
        """When it arrived."""
        return self.arrival.at

    @property
    def end(self) -> Date | None:
        """When it left, if it has."""
        return self.departure.at if self.departure is not None else None


@dataclass(frozen=True)
class Presence:
    """A person's time aboard a station: from a ship's arrival to the departure of the same or another."""

    person: str
    station: str
    journey: Journey
    start: Date
    end: Date | None
    visiting: bool

    def may_cover(self, start: Date, end: Date | None) -> bool:
        """Whether some reading of the dates has the person aboard from `start` to `end` (or still)."""
        in_time = not start.certainly_before(self.start)
        return in_time and (
            self.end is None or not self.end.certainly_before(end if end is not None else start)
        )


@dataclass(frozen=True)
class Stays:
    """All stays, in order of arrival."""

    at_port: Mapping[str, list[PortStay]] = field(default_factory=dict)
    of_mission: Mapping[str, list[PortStay]] = field(default_factory=dict)
    aboard: Mapping[str, list[Presence]] = field(default_factory=dict)
    """By station."""

    @cached_property
    def aboard_by_person(self) -> Mapping[tuple[str, str], list[Presence]]:
        """Presences by station and person."""
        found: dict[tuple[str, str], list[Presence]] = {}
        for station, presences in self.aboard.items():
            for presence in presences:
                found.setdefault((station, presence.person), []).append(presence)
        return found

    @cached_property
    def _of_journey(self) -> Mapping[tuple[str, str], list[Presence]]:
        """Presences by person and launch."""
        found: dict[tuple[str, str], list[Presence]] = {}
        for presences in self.aboard.values():
            for presence in presences:
                found.setdefault((presence.person, presence.journey.start.text), []).append(presence)
        return found

    def on_journey(self, journey: Journey) -> list[Presence]:
        """The person's times aboard stations on a journey, in order of arrival."""
        found = self._of_journey.get((journey.person, journey.start.text), [])
        return sorted(found, key=lambda presence: presence.start.sort_key)

    @cached_property
    def _at_station(self) -> Mapping[str, list[PortStay]]:
        """Port stays by station."""
        found: dict[str, list[PortStay]] = {}
        for stays in self.at_port.values():
            for stay in stays:
                found.setdefault(stay.port.record, []).append(stay)
        return found

    def docked_at(self, station: str, when: Date) -> list[Mission]:
        """The ships that may have been docked to a station at a time, in order of arrival. One pass."""
        return [
            stay.mission
            for stay in self._at_station.get(station, [])
            if not when.certainly_before(stay.start)
            and (stay.end is None or not stay.end.certainly_before(when))
        ]


def derive_stays(encyclopedia: Encyclopedia, journeys: Journeys) -> Stays:
    """Port stays of every ship, and from them the time each person was aboard each station."""
    of_mission = {m.id: stays for m in encyclopedia.missions.values() if (stays := list(_port_stays(m)))}
    at_port: dict[str, list[PortStay]] = {}
    for stay in sorted((s for stays in of_mission.values() for s in stays), key=_stay_order):
        at_port.setdefault(stay.port, []).append(stay)
    aboard: dict[str, list[Presence]] = {}
    for made in journeys.by_person.values():
        for journey in made:
            for presence in _presences(journey, of_mission):
                aboard.setdefault(presence.station, []).append(presence)
    for presences in aboard.values():
        presences.sort(key=lambda presence: (presence.start.sort_key, presence.person))
    return Stays(at_port, of_mission, aboard)


def _stay_order(stay: PortStay) -> tuple[object, str]:
    return (stay.start.sort_key, stay.mission.id)


def _port_stays(mission: Mission) -> Iterator[PortStay]:
    """Pair each arrival with the next departure; a ship that is over without one left by its end."""
    arrival: Event | None = None
    for event in mission.events:
        if event.event.arrives and event.port is not None:
            arrival = event
        elif event.event.departs and arrival is not None and arrival.port is not None:
            yield PortStay(arrival.port, mission, arrival, event)
            arrival = None
    if arrival is not None and arrival.port is not None:
        yield PortStay(arrival.port, mission, arrival, end_of(mission))


def _presences(journey: Journey, of_mission: Mapping[str, list[PortStay]]) -> Iterator[Presence]:
    """For each call of the ship up at a station: from its first arrival there to its last departure.

    The last call ends when the ship down leaves that station, whichever ship it is.
    """
    if journey.up is None:
        return
    calls = list(_calls(of_mission.get(journey.up.mission.id, [])))
    spans: dict[str, list[tuple[Date, Date | None]]] = {}
    for number, call in enumerate(calls, start=1):
        station, end = call[0].port.record, call[-1].end
        if number == len(calls):
            end = _departure(journey, station, of_mission)
        spans.setdefault(station, []).append((call[0].start, end))
    said = journey.up.seat.visiting
    for station, times in spans.items():
        visiting = _is_short(times) if said is None else said
        for start, end in times:
            yield Presence(journey.person, station, journey, start, end, visiting)


def _calls(stays: Sequence[PortStay]) -> Iterator[list[PortStay]]:
    """A ship's stays, parted where it went over to another station, as Soyuz T-15 did in 1986, twice."""
    for _, call in groupby(stays, key=lambda stay: stay.port.record):
        yield list(call)


def _departure(journey: Journey, station: str, of_mission: Mapping[str, list[PortStay]]) -> Date | None:
    """When the ship down left a station for the last time, or else when the journey ended, if it has."""
    if journey.down is not None:
        down = [s for s in of_mission.get(journey.down.mission.id, []) if s.port.record == station]
        if down and down[-1].end is not None:
            return down[-1].end
    return journey.end if journey.ending is not Ending.ABOARD else None


def _is_short(times: Sequence[tuple[Date, Date | None]]) -> bool:
    """Whether a stay is a visit by its length. Who has not left yet has come to stay, as far as is known.

    Ulf Merbold's 29 days on Mir in 1994 were the longest visit; of the members of an expedition, only the
    crew of Soyuz T-3, sent to mend Salyut 6 in 1980, stayed for less than that.
    """
    stayed = timedelta()
    for start, end in times:
        if end is None:
            return False
        stayed += end.latest - start.earliest
    return stayed < LONGEST_VISIT
