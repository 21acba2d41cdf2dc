"""The kinds of record: which file holds them, what they are made of, where their pages stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.model.agency import Agency
from generator.model.anomaly import Anomaly
from generator.model.audit import Audit
from generator.model.base import Identified
from generator.model.expedition import Expedition
from generator.model.launch_vehicle import LaunchVehicle
from generator.model.mission import Mission
from generator.model.person import Person
from generator.model.programme import Programme
from generator.model.site import Site
from generator.model.source import Source
from generator.model.spacecraft import Spacecraft
from generator.model.spacewalk import Spacewalk
from generator.model.station import Station


class Kind(StrEnum):
    """A kind of record. The value names the file `data/<kind>.yaml` and the folder of pages `<kind>/`."""

    MISSIONS = "missions"
    CREW = "crew"
    SPACECRAFT = "spacecraft"
    STATIONS = "stations"
    EXPEDITIONS = "expeditions"
    SPACEWALKS = "spacewalks"
    LAUNCH_VEHICLES = "launch-vehicles"
    SITES = "sites"
    AGENCIES = "agencies"
    PROGRAMMES = "programmes"
    ANOMALIES = "anomalies"
    AUDITS = "audits"
    SOURCES = "sources"

    @property
    def file_name(self) -> str:
        """Name of the file in `data/`."""
        return f"{self.value}.yaml"


@dataclass(frozen=True)
class KindNames:
    """A kind's record type and what it is called in English."""

    model: type[Identified]
    one: str
    many: str


KINDS: dict[Kind, KindNames] = {
    Kind.MISSIONS: KindNames(Mission, "mission", "missions"),
    Kind.CREW: KindNames(Person, "person", "people"),
    Kind.SPACECRAFT: KindNames(Spacecraft, "spacecraft", "spacecraft"),
    Kind.STATIONS: KindNames(Station, "station", "stations"),
    Kind.EXPEDITIONS: KindNames(Expedition, "expedition", "expeditions"),
    Kind.SPACEWALKS: KindNames(Spacewalk, "spacewalk", "spacewalks"),
    Kind.LAUNCH_VEHICLES: KindNames(LaunchVehicle, "launch vehicle", "launch vehicles"),
    Kind.SITES: KindNames(Site, "site", "sites"),
    Kind.AGENCIES: KindNames(Agency, "agency", "agencies"),
    Kind.PROGRAMMES: KindNames(Programme, "programme", "programmes"),
    Kind.ANOMALIES: KindNames(Anomaly, "anomaly", "anomalies"),
    Kind.AUDITS: KindNames(Audit, "audit", "audits"),
    Kind.SOURCES: KindNames(Source, "source", "sources"),
}

REDIRECTS_FILE = "redirects.yaml"
"""Moved and merged ids: a mapping of `kind/old-id: kind/new-id`."""
