"""Ids and references: a string that knows which kind of record it points at."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
ID_PATTERN = rf"^{SLUG}$"


class Reference(str):
    """The id of a record elsewhere. `kind` is the plural that names its file and its folder of pages."""

    __slots__ = ()
    kind: ClassVar[str] = ""
    pattern: ClassVar[str] = ID_PATTERN
    form: ClassVar[str] = "lower-case letters, digits and single hyphens, such as soyuz-ms-27"

    @classmethod
    @cache  # an id stands in many places
    def parse(cls, text: str) -> Self:
        """Check the form, not whether the record exists. Raises `PydanticCustomError` `bad-id`."""
        if re.fullmatch(cls.pattern, text) is None:
            raise PydanticCustomError(
                "bad-id", "{text} is not an id here: write {form}", {"text": repr(text), "form": cls.form}
            )
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(cls.parse, core_schema.str_schema())

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "pattern": cls.pattern, "description": f"{cls.__doc__ or ''}".strip()}


class MissionId(Reference):
    """The id of a mission in `data/missions.yaml`."""

    kind = "missions"


class PersonId(Reference):
    """The id of a person in `data/crew.yaml`."""

    kind = "crew"


class SpacecraftId(Reference):
    """The id of a spacecraft family, class or hull in `data/spacecraft.yaml`."""

    kind = "spacecraft"


class StationId(Reference):
    """The id of a station in `data/stations.yaml`."""

    kind = "stations"


class ExpeditionId(Reference):
    """The id of an expedition in `data/expeditions.yaml`."""

    kind = "expeditions"


class LaunchVehicleId(Reference):
    """The id of a launch vehicle in `data/launch-vehicles.yaml`."""

    kind = "launch-vehicles"


class AgencyId(Reference):
    """The id of an agency or company in `data/agencies.yaml`."""

    kind = "agencies"


class ProgrammeId(Reference):
    """The id of a programme in `data/programmes.yaml`."""

    kind = "programmes"


class AnomalyId(Reference):
    """The id of an anomaly in `data/anomalies.yaml`."""

    kind = "anomalies"


class SourceId(Reference):
    """The id of a source in `data/sources.yaml`."""

    kind = "sources"


class PartReference(Reference):
    """A part of a record: `record/part`."""

    @property
    def record(self) -> str:
        """The id before the slash."""
        return self.partition("/")[0]

    @property
    def part(self) -> str:
        """The id after the slash; empty where the whole record is meant."""
        return self.partition("/")[2]


class PortId(PartReference):
    """A docking or berthing port of a station: `station/port`, such as `iss/prichal-nadir`."""

    kind = "stations"
    pattern = rf"^{SLUG}/{SLUG}$"
    form = "station/port, such as iss/prichal-nadir"


class ModuleId(PartReference):
    """A module of a station: `station/module`, such as `iss/zvezda`."""

    kind = "stations"
    pattern = rf"^{SLUG}/{SLUG}$"
    form = "station/module, such as iss/zvezda"


class PadId(PartReference):
    """A launch site or a pad on it: `site` or `site/pad`, such as `baikonur/31-6`."""

    kind = "sites"
    pattern = rf"^{SLUG}(?:/{SLUG})?$"
    form = "site or site/pad, such as baikonur/31-6"


class EventId(PartReference):
    """An event of a mission: `mission/event`, such as `soyuz-ms-26/undock` or `soyuz-ms-17/dock-2`."""

    kind = "missions"
    pattern = rf"^{SLUG}/{SLUG}$"
    form = "mission/event, such as soyuz-ms-26/undock"


class PageId(PartReference):
    """Any record, by its place in the site: `kind/id`, such as `missions/soyuz-ms-17`."""

    pattern = rf"^{SLUG}/{SLUG}$"
    form = "kind/id, such as missions/soyuz-ms-17"
