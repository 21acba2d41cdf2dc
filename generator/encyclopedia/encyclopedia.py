"""All records by id, and the indexes over them, each built once in one pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.encyclopedia.events import name_events
from generator.encyclopedia.usage import Usage
from generator.model.agency import Agency
from generator.model.anomaly import Anomaly
from generator.model.audit import Audit
from generator.model.base import Identified
from generator.model.event import Event
from generator.model.expedition import Expedition
from generator.model.kinds import Kind
from generator.model.launch_vehicle import LaunchVehicle
from generator.model.mission import Mission
from generator.model.person import Person
from generator.model.programme import Programme
from generator.model.site import Pad, Site
from generator.model.source import Source
from generator.model.spacecraft import Spacecraft
from generator.model.spacewalk import Spacewalk
from generator.model.station import Equipment, Module, Port, Station

_ATTRIBUTES = {kind: kind.value.replace("-", "_") for kind in Kind} | {Kind.CREW: "people"}
"""What the records of a kind are called here."""


@dataclass(frozen=True)
class Encyclopedia:
    """Every record by id. Iteration is in a fixed order: missions by launch, all others by id."""

    missions: Mapping[str, Mission] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    spacecraft: Mapping[str, Spacecraft] = field(default_factory=dict)
    stations: Mapping[str, Station] = field(default_factory=dict)
    expeditions: Mapping[str, Expedition] = field(default_factory=dict)
    spacewalks: Mapping[str, Spacewalk] = field(default_factory=dict)
    launch_vehicles: Mapping[str, LaunchVehicle] = field(default_factory=dict)
    sites: Mapping[str, Site] = field(default_factory=dict)
    agencies: Mapping[str, Agency] = field(default_factory=dict)
    programmes: Mapping[str, Programme] = field(default_factory=dict)
    anomalies: Mapping[str, Anomaly] = field(default_factory=dict)
    audits: Mapping[str, Audit] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    redirects: Mapping[str, str] = field(default_factory=dict)
    """Old page to new page, both as `kind/id`."""

    def of_kind(self, kind: Kind) -> Mapping[str, Identified]:
        """The records of a kind, by id."""
        records: Mapping[str, Identified] = getattr(self, _ATTRIBUTES[kind])
        return records

    @cached_property
    def usage(self) -> Usage:
        """Which records use which, backwards."""
        return Usage.of(self.missions, self.expeditions, self.spacewalks, self.anomalies, self.audits)

    @cached_property
    def repeats(self) -> Mapping[str, list[Source]]:
        """For the id of a source, the sources that repeat it."""
        found: dict[str, list[Source]] = {}
        for source in self.sources.values():
            for origin in source.derived_from:
                found.setdefault(origin, []).append(source)
        return found

    @cached_property
    def events(self) -> Mapping[str, tuple[Mission, Event]]:
        """Every event by `mission/event`, such as `soyuz-ms-17/dock-2`."""
        return {
            f"{mission.id}/{name}": (mission, event)
            for mission in self.missions.values()
            for name, event in name_events(mission)
        }

    @cached_property
    def ports(self) -> Mapping[str, tuple[Station, Port]]:
        """Every port by `station/port`."""
        return {f"{s.id}/{port.id}": (s, port) for s in self.stations.values() for port in s.ports}

    @cached_property
    def modules(self) -> Mapping[str, tuple[Station, Module]]:
        """Every module by `station/module`."""
        return {f"{s.id}/{module.id}": (s, module) for s in self.stations.values() for module in s.modules}

    @cached_property
    def equipment(self) -> Mapping[str, tuple[Station, Equipment]]:
        """Every piece of equipment by `station/equipment`."""
        return {f"{s.id}/{item.id}": (s, item) for s in self.stations.values() for item in s.equipment}

    @cached_property
    def pads(self) -> Mapping[str, tuple[Site, Pad | None]]:
        """Every site by its id, and every pad by `site/pad`."""
        pads: dict[str, tuple[Site, Pad | None]] = {site.id: (site, None) for site in self.sites.values()}
        pads.update({f"{s.id}/{pad.id}": (s, pad) for s in self.sites.values() for pad in s.pads})
        return pads
