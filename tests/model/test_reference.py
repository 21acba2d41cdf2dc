from __future__ import annotations

import pytest
from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from generator.model.kinds import Kind
from generator.model.reference import (
    AgencyId,
    AnomalyId,
    EventId,
    ExpeditionId,
    LaunchVehicleId,
    MissionId,
    ModuleId,
    PadId,
    PageId,
    PartReference,
    PersonId,
    PortId,
    ProgrammeId,
    Reference,
    SourceId,
    SpacecraftId,
    StationId,
)


@pytest.mark.parametrize("text", ["soyuz-ms-27", "a", "7", "sts-51-l", "x1-y2"])
def test_an_id_is_words_of_lower_case_ascii_joined_by_single_hyphens(text: str) -> None:
    parsed = MissionId.parse(text)
    assert type(parsed) is MissionId
    assert parsed == text


@pytest.mark.parametrize(
    "text", ["", "Soyuz", "soyuz ms", "soyuz--ms", "-soyuz", "soyuz-", "soyuz_ms", "союз", "a/b", "a\n", "é"]
)
def test_another_form_is_refused_with_the_right_one(text: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        MissionId.parse(text)
    assert caught.value.type == "bad-id"
    assert caught.value.message() == (
        f"{text!r} is not an id here: "
        "write lower-case letters, digits and single hyphens, such as soyuz-ms-27"
    )


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (PortId, "iss/prichal-nadir"),
        (ModuleId, "iss/zvezda"),
        (PadId, "baikonur/31-6"),
        (PadId, "baikonur"),
        (EventId, "soyuz-ms-17/dock-2"),
        (PageId, "missions/soyuz-ms-17"),
    ],
)
def test_a_part_is_named_after_its_record(kind: type[PartReference], text: str) -> None:
    parsed = kind.parse(text)
    assert "/".join(filter(None, (parsed.record, parsed.part))) == text


@pytest.mark.parametrize(
    ("kind", "text", "form"),
    [
        (PortId, "iss", "station/port, such as iss/prichal-nadir"),
        (PortId, "iss/", "station/port, such as iss/prichal-nadir"),
        (ModuleId, "/zvezda", "station/module, such as iss/zvezda"),
        (PadId, "baikonur/31/6", "site or site/pad, such as baikonur/31-6"),
        (EventId, "soyuz-ms-26/Undock", "mission/event, such as soyuz-ms-26/undock"),
        (PageId, "soyuz-ms-17", "kind/id, such as missions/soyuz-ms-17"),
    ],
)
def test_a_part_without_its_record_is_refused(kind: type[Reference], text: str, form: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        kind.parse(text)
    assert caught.value.message() == f"{text!r} is not an id here: write {form}"


@pytest.mark.parametrize(
    ("reference", "kind"),
    [
        (MissionId, Kind.MISSIONS),
        (PersonId, Kind.CREW),
        (SpacecraftId, Kind.SPACECRAFT),
        (StationId, Kind.STATIONS),
        (ExpeditionId, Kind.EXPEDITIONS),
        (LaunchVehicleId, Kind.LAUNCH_VEHICLES),
        (AgencyId, Kind.AGENCIES),
        (ProgrammeId, Kind.PROGRAMMES),
        (AnomalyId, Kind.ANOMALIES),
        (SourceId, Kind.SOURCES),
        (PortId, Kind.STATIONS),
        (ModuleId, Kind.STATIONS),
        (PadId, Kind.SITES),
        (EventId, Kind.MISSIONS),
    ],
)
def test_a_reference_knows_the_kind_it_points_at(reference: type[Reference], kind: Kind) -> None:
    assert Kind(reference.kind) is kind


def test_a_field_of_a_record_gives_the_text_again() -> None:
    adapter = TypeAdapter(PortId)
    assert adapter.dump_json(adapter.validate_python("iss/rassvet")) == b'"iss/rassvet"'
