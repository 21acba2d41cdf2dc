"""Runs a query over all flights, so that a first, last or only is found out and not believed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.events import launch_of
from generator.model.date import Date
from generator.model.event import Event
from generator.model.milestone import FlightQuery
from generator.model.mission import Mission
from generator.model.seat import Seat


@dataclass(frozen=True)
class Match:
    """A flight that a query found, and when it did what was asked for: at first and at last."""

    mission: Mission
    first: Date
    last: Date


class FlightSearch:
    """Answers queries; one that is asked twice is run once."""

    def __init__(self, encyclopedia: Encyclopedia) -> None:
        self._encyclopedia = encyclopedia
        self._answers: dict[FlightQuery, tuple[Match, ...]] = {}

    def find(self, query: FlightQuery) -> tuple[Match, ...]:
        """Flights that have happened and fit, in order of launch, each with the time of what was asked for.

        That is its first and last event of the kind where the query names one, else its launch.
        """
        if query not in self._answers:
            matches = (self._match(mission, query) for mission in self._candidates(query))
            self._answers[query] = tuple(match for match in matches if match is not None)
        return self._answers[query]

    def _candidates(self, query: FlightQuery) -> Sequence[Mission]:
        """The shortest list of flights of an index that all answers are in."""
        usage = self._encyclopedia.usage
        indexes: tuple[tuple[str | None, Mapping[str, list[Mission]]], ...] = (
            (query.programme, usage.missions_of_programme),
            (query.operator, usage.missions_of_operator),
            (query.launch_vehicle, usage.missions_of_vehicle),
            (query.site, usage.launches_from),
            (query.station, usage.missions_at_station),
            (query.module.record if query.module is not None else None, usage.missions_at_station),
        )
        lists = [index.get(key, []) for key, index in indexes if key is not None]
        if query.spacecraft is not None and query.spacecraft not in self._classes_of_family:
            lists.append(usage.missions_of_spacecraft.get(query.spacecraft, []))
        return min(lists, key=len, default=list(self._encyclopedia.missions.values()))

    def _match(self, mission: Mission, query: FlightQuery) -> Match | None:
        launch = launch_of(mission)
        if launch is None or not self._fits(mission, launch, query):
            return None
        if query.event is None and query.module is None and query.purpose is None:
            return Match(mission, launch.at, launch.at)
        events = [event for event in mission.events if self._event_fits(event, query)]
        return Match(mission, events[0].at, events[-1].at) if events else None

    def _fits(self, mission: Mission, launch: Event, query: FlightQuery) -> bool:
        return (
            query.kind in (None, mission.kind)
            and query.regime in (None, mission.regime)
            and query.operator in (None, mission.operator)
            and query.launch_vehicle in (None, mission.launch_vehicle)
            and (query.programme is None or query.programme in mission.programmes)
            and (query.spacecraft is None or self._is_of(mission, query.spacecraft))
            and (query.site is None or query.site in _sites(launch))
            and (query.country is None or query.country == self._country(launch))
            and (query.station is None or mission.id in self._visitors.get(query.station, ()))
            and (query.after is None or query.after.certainly_before(launch.at))
            and self._crew_fits(mission, query)
        )

    def _is_of(self, mission: Mission, craft: str) -> bool:
        """Whether it flew a ship of a family or class, or that hull."""
        family = self._classes_of_family.get(craft, frozenset())
        return craft in {mission.spacecraft, mission.hull} or mission.spacecraft in family

    def _country(self, launch: Event) -> str | None:
        site = self._encyclopedia.sites.get(launch.site.record) if launch.site is not None else None
        return site.country if site is not None else None

    def _event_fits(self, event: Event, query: FlightQuery) -> bool:
        if query.event not in (None, event.event) or query.purpose not in (None, event.purpose):
            return False
        if query.module is None:
            return True
        found = self._encyclopedia.ports.get(event.port) if event.port is not None else None
        return found is not None and f"{found[0].id}/{found[1].module}" == query.module

    def _crew_fits(self, mission: Mission, query: FlightQuery) -> bool:
        """Whether enough of those who launched on it fit; a query that asks for nobody fits every flight."""
        if query.people == 1 and (query.role, query.agency, query.citizen, query.sex) == (None,) * 4:
            return True
        up = [seat for seat in mission.crew if seat.leg.goes_up]
        return sum(1 for seat in up if self._person_fits(seat, query)) >= query.people

    def _person_fits(self, seat: Seat, query: FlightQuery) -> bool:
        person = self._encyclopedia.people.get(seat.person) if seat.person is not None else None
        return (
            person is not None
            and query.role in (None, seat.role)
            and query.sex in (None, person.sex)
            and (query.citizen is None or query.citizen in person.citizenship)
            and (query.agency is None or any(item.agency == query.agency for item in person.agencies))
        )

    @cached_property
    def _visitors(self) -> Mapping[str, frozenset[str]]:
        """Ids of the flights that took a port of a station, by station."""
        visits = self._encyclopedia.usage.missions_at_station
        return {station: frozenset(m.id for m in missions) for station, missions in visits.items()}

    @cached_property
    def _classes_of_family(self) -> Mapping[str, frozenset[str]]:
        classes: dict[str, set[str]] = {}
        for craft in self._encyclopedia.spacecraft.values():
            if craft.family is not None:
                classes.setdefault(craft.family, set()).add(craft.id)
        return {family: frozenset(members) for family, members in classes.items()}


def _sites(launch: Event) -> Iterator[str]:
    if launch.site is not None:
        yield from (launch.site, launch.site.record)
