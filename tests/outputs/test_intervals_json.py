from __future__ import annotations

import json
from typing import Any

from generator.outputs.intervals_json import intervals_json, render_intervals
from tests.records import facts

MISSIONS = """
    one:
      name: One
      crew: [{person: anna, role: pilot, leg: up}]
      events:
        - {event: launch, at: 2020-01-01T10:20:30Z}
        - {event: dock, at: 2020-01-02, port: base/fore}
        - {event: undock, at: 2020-02-01T05:00Z, port: base/fore}
        - {event: landing, at: 2020-02-01T08:00Z}
    two:
      name: Two
      crew: [{person: anna, role: pilot, leg: down}]
      events:
        - {event: launch, at: 2020-01-20T10:00:00Z}
        - {event: dock, at: 2020-01-21T10:00:00Z, port: base/aft}
        - {event: undock, at: 2020-03, port: base/aft}
        - {event: landing, at: 2020-03}
    hop:
      name: Hop
      regime: suborbital
      max_altitude_km: 90
      outcome: in-progress
      crew: [{person: boris, role: pilot}]
      events: [{event: launch, at: 2025-12-31T23:00:00Z}]
    dive:
      regime: suborbital
      max_altitude_km: 60
      crew: [{person: carla, role: pilot}]
      events: [{event: launch, at: 2021-01-01T10:00:00Z}, {event: landing, at: 2021-01-01T10:09:00Z}]
    probe:
      scope: reference
      outcome: in-progress
      events: [{event: launch, at: 2021-01-01}]
    stays-there:
      kind: uncrewed
      events: [{event: launch, at: 2021-01-01}]
"""
CREW = """
    anna: {name: Anna, unrecorded_flights: [{flight: Old 7, launched: 2010-05-01, landed: 2010-05-03}]}
    boris: {name: Boris}
    carla: {name: Carla}
"""
STATIONS = """
    base:
      name: Base Station
      aliases: [Base]
      modules: [{id: core, name: Core}]
      ports: [{id: fore, name: forward, module: core}, {id: aft, name: aft, module: core}]
"""
EXPEDITIONS = "first: {name: First, station: base, begins: {at: 2020-01-02}, ends: {event: two/undock}}"
FACTS = facts(missions=MISSIONS, crew=CREW, stations=STATIONS, expeditions=EXPEDITIONS)
PUBLIC: dict[str, Any] = json.loads(intervals_json(FACTS))


def test_a_journey_is_told_with_both_ships_its_stations_and_the_rules_that_count_it() -> None:
    aboard = [["base", "2020-01-02", "2020-03-31"]]
    assert PUBLIC["journeys"] == [
        ["anna", "Old 7", "Old 7", "2010-05-01", "2010-05-03", 7, "landed", []],
        ["anna", "one", "two", "2020-01-01T10:20Z", "2020-03-31", 7, "landed", aboard],
        ["boris", "hop", "hop", "2025-12-31T23:00Z", None, 4, "aboard", []],
    ]


def test_an_end_known_to_the_month_reaches_to_its_last_day() -> None:
    assert PUBLIC["flights"][1] == ["two", "2020-01-20T10:00Z", "2020-03-31"]


def test_what_neither_ended_nor_goes_on_and_what_is_for_reference_is_no_flight() -> None:
    assert [flight[0] for flight in PUBLIC["flights"]] == ["one", "two", "dive", "hop"]


def test_ships_at_ports_and_expeditions_are_told() -> None:
    assert PUBLIC["stays"] == [
        ["two", "base/aft", "2020-01-21T10:00Z", "2020-03-31"],
        ["one", "base/fore", "2020-01-02", "2020-02-01T05:00Z"],
    ]
    assert PUBLIC["terms"] == [["first", "base", "2020-01-02", "2020-03-31"]]


def test_every_row_has_a_value_for_every_column() -> None:
    for table in ("journeys", "flights", "stays", "terms"):
        assert {len(row) for row in PUBLIC[table]} == {len(PUBLIC["columns"][table])}


def test_ids_have_their_names_and_people_who_did_not_fly_are_left_out() -> None:
    names = PUBLIC["names"]
    assert names["crew"] == {"anna": "Anna", "boris": "Boris", "carla": "Carla"}
    assert names["stations"] == {"base": "Base Station"}
    assert names["ports"] == {"base/fore": "forward", "base/aft": "aft"}
    assert "one" in names["missions"]


def test_the_file_says_its_version_and_its_day() -> None:
    assert (PUBLIC["version"], PUBLIC["as_of"], PUBLIC["licence"]) == (1, "2026-01-01", "CC-BY-4.0")
    (file,) = render_intervals(FACTS)
    assert file.path == "in-space/intervals.json"
    assert file.text.endswith("}\n")
