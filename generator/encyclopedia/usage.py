"""Which records use which: the links of the records, read backwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from generator.encyclopedia.events import launch_of
from generator.model.anomaly import Anomaly
from generator.model.audit import Audit, Statement
from generator.model.expedition import Command, Expedition
from generator.model.mission import Mission
from generator.model.seat import Seat
from generator.model.spacewalk import Spacewalk

T = TypeVar("T")
Lists: TypeAlias = Mapping[str, list[T]]
"""By id, in the order of the records; an id that nothing uses is not there."""


@dataclass(frozen=True)
class Usage:
    """Indexes from a record to those that name it. Missions are in order of flight."""

    seats: Lists[tuple[Mission, Seat]]
    """By person."""
    backups: Lists[Mission]
    """By person, backup and reserve alike."""
    missions_of_spacecraft: Lists[Mission]
    """By class and by hull."""
    missions_of_programme: Lists[Mission]
    missions_of_vehicle: Lists[Mission]
    missions_of_operator: Lists[Mission]
    missions_at_station: Lists[Mission]
    """By station, those that took a port there."""
    launches_from: Lists[Mission]
    """By site, and by `site/pad`."""
    expeditions_of_station: Lists[Expedition]
    commands: Lists[tuple[Expedition, Command]]
    """By person."""
    spacewalks_of_person: Lists[Spacewalk]
    spacewalks_of_station: Lists[Spacewalk]
    spacewalks_of_mission: Lists[Spacewalk]
    anomalies_of_mission: Lists[Anomaly]
    anomalies_of_station: Lists[Anomaly]
    statements: Lists[tuple[Audit, Statement]]
    """By page, `kind/id`."""

    @classmethod
    def of(
        cls,
        missions: Mapping[str, Mission],
        expeditions: Mapping[str, Expedition],
        spacewalks: Mapping[str, Spacewalk],
        anomalies: Mapping[str, Anomaly],
        audits: Mapping[str, Audit],
    ) -> Usage:
        """Build every index in one pass over the records."""
        flights = list(missions.values())
        walks = sorted(spacewalks.values(), key=lambda walk: (walk.start.sort_key, walk.id))
        terms = sorted(expeditions.values(), key=lambda term: (term.station, int(term.number)))
        return cls(
            seats=_group((seat.person, (m, seat)) for m in flights for seat in m.crew if seat.person),
            backups=_group((person, m) for m in flights for person in (*m.backup, *m.reserve)),
            missions_of_spacecraft=_group(
                (craft, m) for m in flights for craft in (m.spacecraft, m.hull) if craft is not None
            ),
            missions_of_programme=_group((name, m) for m in flights for name in m.programmes),
            missions_of_vehicle=_group((m.launch_vehicle, m) for m in flights if m.launch_vehicle),
            missions_of_operator=_group((m.operator, m) for m in flights if m.operator),
            missions_at_station=_group((station, m) for m in flights for station in _stations(m)),
            launches_from=_group((place, m) for m in flights for place in _places(m)),
            expeditions_of_station=_group((term.station, term) for term in terms),
            commands=_group(
                (command.person, (term, command)) for term in terms for command in term.commanders
            ),
            spacewalks_of_person=_group((person, walk) for walk in walks for person in walk.crew),
            spacewalks_of_station=_group((walk.station, walk) for walk in walks if walk.station),
            spacewalks_of_mission=_group((walk.mission, walk) for walk in walks if walk.mission),
            anomalies_of_mission=_group((m, item) for item in anomalies.values() for m in item.during),
            anomalies_of_station=_group((item.station, item) for item in anomalies.values() if item.station),
            statements=_group(
                (page, (audit, statement))
                for audit in audits.values()
                for statement in audit.statements
                for page in statement.about
            ),
        )


def _group(pairs: Iterable[tuple[str, T]]) -> Mapping[str, list[T]]:
    groups: defaultdict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return dict(groups)


def _stations(mission: Mission) -> list[str]:
    """Stations the ship took a port of, each once, in order."""
    return list(dict.fromkeys(e.port.record for e in mission.events if e.event.arrives and e.port))


def _places(mission: Mission) -> list[str]:
    """The launch site and, where known, its pad."""
    launch = launch_of(mission)
    if launch is None or launch.site is None:
        return []
    return list(dict.fromkeys([launch.site.record, str(launch.site)]))
