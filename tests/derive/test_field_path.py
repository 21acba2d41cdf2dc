from __future__ import annotations

import pytest

from generator.derive.field_path import equals_accepted, follow_path
from generator.model.base import Record
from generator.model.duration import Duration
from generator.model.kinds import Kind
from tests.records import date, records

MISSION = """
    flight:
      name: Flight
      native: {ru: Полёт}
      serial: "7"
      crew: [{person: ann-lee, role: commander}]
      events:
        - {event: launch, at: 2025-04-08T05:47:15Z}
        - {event: dock, at: 2025-04-08T08:57Z, port: base/front}
        - {event: undock, at: 2025-05-01}
        - {event: dock, at: 2025-05-02}
"""
STATION = """
    base:
      name: Base
      modules: [{id: core, name: Core}, {id: pirs, name: Pirs, launched: 2001-09-14}]
"""
SHIP = """
    ship:
      name: Ship
      specs: {dry_mass_kg: {value: 700}}
"""


def record(kind: Kind, text: str) -> Record:
    (found,) = records(kind, text).values()
    assert isinstance(found, Record)
    return found


@pytest.mark.parametrize(
    ("kind", "text", "field", "value", "path"),
    [
        (Kind.MISSIONS, MISSION, "serial", "7", ("serial",)),
        (Kind.MISSIONS, MISSION, "native.ru", "Полёт", ("native", "ru")),
        (Kind.MISSIONS, MISSION, "events.dock.port", "base/front", ("events", 1, "port")),
        (Kind.MISSIONS, MISSION, "events.dock-2.at", date("2025-05-02"), ("events", 3, "at")),
        (Kind.MISSIONS, MISSION, "crew.0.person", "ann-lee", ("crew", 0, "person")),
        (Kind.STATIONS, STATION, "modules.pirs.launched", date("2001-09-14"), ("modules", 1, "launched")),
        (Kind.SPACECRAFT, SHIP, "specs.dry_mass_kg.value", 700, ("specs", "dry_mass_kg", "value")),
    ],
)
def test_a_path_leads_to_its_value(
    kind: Kind, text: str, field: str, value: object, path: tuple[str | int, ...]
) -> None:
    followed = follow_path(record(kind, text), field)
    assert (followed.value, followed.path, followed.stuck_at) == (value, path, None)


@pytest.mark.parametrize(
    ("kind", "text", "field"),
    [
        (Kind.MISSIONS, MISSION, "cospar"),
        (Kind.MISSIONS, MISSION, "events.dock-2.port"),
        (Kind.MISSIONS, MISSION, "expect.duration"),
        (Kind.STATIONS, STATION, "modules.core.launched"),
        (Kind.SPACECRAFT, SHIP, "specs.launch_mass_kg"),
        (Kind.SPACECRAFT, SHIP, "specs.launch_mass_kg.max"),
    ],
)
def test_a_field_that_is_not_given_may_stand_there(kind: Kind, text: str, field: str) -> None:
    followed = follow_path(record(kind, text), field)
    assert (followed.value, followed.stuck_at) == (None, None)


@pytest.mark.parametrize(
    ("kind", "text", "field", "stuck_at"),
    [
        (Kind.MISSIONS, MISSION, "seriel", "seriel"),
        (Kind.MISSIONS, MISSION, "id", "id"),
        (Kind.MISSIONS, MISSION, "events.dock-3.at", "dock-3"),
        (Kind.MISSIONS, MISSION, "events.1.at", "1"),
        (Kind.MISSIONS, MISSION, "crew.1", "1"),
        (Kind.MISSIONS, MISSION, "native.de", "de"),
        (Kind.MISSIONS, MISSION, "serial.first", "first"),
        (Kind.STATIONS, STATION, "modules.0", "0"),
        (Kind.SPACECRAFT, SHIP, "specs.mass", "mass"),
    ],
)
def test_a_path_gets_stuck_at_the_first_word_that_leads_nowhere(
    kind: Kind, text: str, field: str, stuck_at: str
) -> None:
    assert follow_path(record(kind, text), field).stuck_at == stuck_at


def test_where_it_is_stuck_it_says_what_could_stand_there() -> None:
    assert follow_path(record(Kind.MISSIONS, MISSION), "events.docking").known == (
        "launch",
        "dock",
        "undock",
        "dock-2",
    )


@pytest.mark.parametrize(
    ("printed", "accepted", "equal"),
    [
        ("2025-04-08", date("2025-04-08"), True),
        ("2025-04-08", date("2025-04-08~"), False),
        ("2025-04-08T05:47Z", date("2025-04-08T05:47:00Z"), False),
        ("6h 48m", Duration.parse("6h 48m"), True),
        ("408m", Duration.parse("6h 48m"), False),
        ("3.70", 3.7, True),
        ("three", 3, False),
        ("true", True, True),
        ("B", ("A", "B"), True),
        ("C", ("A", "B"), False),
        ("Soyuz", "Soyuz", True),
        ("anything", None, False),
    ],
)
def test_values_are_equal_in_the_form_of_the_field(printed: str, accepted: object, equal: bool) -> None:  # noqa: FBT001
    assert equals_accepted(printed, accepted) is equal
