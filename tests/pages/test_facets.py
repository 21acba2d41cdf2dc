from __future__ import annotations

import pytest

from generator.model.kinds import Kind
from generator.pages.facets import decades_of, programmes_of
from tests.records import facts

FACTS = facts(
    "2026-01-01",
    missions="""
        up:
          name: Up
          programmes: [hawk, depot]
          operator: agency
          hull: hawk-1
          launch_vehicle: arrow
          crew: [{person: anna, role: commander, leg: up}]
          backup: [carla]
          events:
            - {event: launch, at: 2019-12-01T00:00:00Z, site: cape}
            - {event: dock, at: 2019-12-02T00:00:00Z, port: depot/front}
        down:
          name: Down
          programmes: [hawk]
          crew: [{person: anna, role: commander, leg: down}]
          events:
            - {event: launch, at: 2020-03-01T00:00:00Z}
            - {event: dock, at: 2020-03-02T00:00:00Z, port: depot/front}
            - {event: undock, at: 2020-03-05T00:00:00Z, port: depot/front}
            - {event: landing, at: 2020-03-05T00:00:00Z}
        later:
          name: Later
          outcome: planned
          crew: [{person: boris, role: commander}]
          schedule: [{for: launch, date: 2031-02, as_of: 2025-01-01}]
    """,
    crew="""
        anna: {name: Anna}
        boris: {name: Boris}
        carla: {name: Carla}
        dora: {name: Dora}
    """,
    programmes="hawk: {name: Hawk programme}\ndepot: {name: Depot programme}\nidle: {name: Idle programme}",
    spacecraft="ship: {name: Ship}\nhawk-1: {name: Hawk One, level: hull}",
    launch_vehicles="arrow: {name: Arrow}",
    agencies="agency: {name: Agency}",
    sites="cape: {name: Cape}",
    stations="depot: {modules: [{id: core, name: Core}], ports: [{id: front, name: Front, module: core}]}",
    expeditions="""
        depot-1:
          name: Depot 1
          station: depot
          begins: {event: up/dock}
          ends: {event: down/undock}
    """,
    spacewalks="""
        walk: {station: depot, crew: [anna], start: 2020-01-01T10:00Z, end: 2020-01-01T11:00Z}
        hop: {mission: down, crew: [anna], start: 2020-03-02T10:00Z}
    """,
    anomalies="""
        leak: {during: [down], timeline: [{at: 2009-05, what: It began.}, {at: 2020-02, what: It ended.}]}
    """,
)
BOTH = ("Depot programme", "Hawk programme")


@pytest.mark.parametrize(
    ("kind", "record_id", "programmes", "decades"),
    [
        (Kind.MISSIONS, "up", BOTH, ("2010s", "2020s")),
        (Kind.MISSIONS, "down", ("Hawk programme",), ("2020s",)),
        (Kind.MISSIONS, "later", (), ("2030s",)),
        (Kind.CREW, "anna", BOTH, ("2010s", "2020s")),
        (Kind.CREW, "carla", BOTH, ("2010s", "2020s")),
        (Kind.CREW, "dora", (), ()),
        (Kind.SPACECRAFT, "hawk-1", BOTH, ("2010s", "2020s")),
        (Kind.LAUNCH_VEHICLES, "arrow", BOTH, ("2010s", "2020s")),
        (Kind.AGENCIES, "agency", BOTH, ("2010s", "2020s")),
        (Kind.SITES, "cape", BOTH, ("2010s", "2020s")),
        (Kind.STATIONS, "depot", BOTH, ("2010s", "2020s")),
        (Kind.PROGRAMMES, "hawk", ("Hawk programme",), ("2010s", "2020s")),
        (Kind.PROGRAMMES, "idle", ("Idle programme",), ()),
        (Kind.SPACEWALKS, "hop", ("Hawk programme",), ("2020s",)),
        (Kind.EXPEDITIONS, "depot-1", BOTH, ("2010s", "2020s")),
        (Kind.ANOMALIES, "leak", ("Hawk programme",), ("2000s", "2010s", "2020s")),
    ],
)
def test_a_record_has_the_programmes_and_decades_of_its_flights(
    kind: Kind, record_id: str, programmes: tuple[str, ...], decades: tuple[str, ...]
) -> None:
    assert programmes_of(kind, record_id, FACTS) == programmes
    assert decades_of(kind, record_id, FACTS) == decades


def test_a_spacewalk_from_a_station_has_the_programmes_of_the_walkers_ships() -> None:
    assert programmes_of(Kind.SPACEWALKS, "walk", FACTS) == BOTH
    assert decades_of(Kind.SPACEWALKS, "walk", FACTS) == ("2020s",)


def test_a_flight_that_goes_on_reaches_to_the_day_of_the_records() -> None:
    assert decades_of(
        Kind.MISSIONS, "up", facts("2031-01-01", missions="up: {events: [{event: launch, at: 2029}]}")
    ) == (
        "2020s",
        "2030s",
    )
