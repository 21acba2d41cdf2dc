from __future__ import annotations

from tests.records import encyclopedia

WHOLE = encyclopedia(
    missions="""
        late:
          programmes: [iss]
          spacecraft: dragon
          hull: endeavour
          operator: spacex
          launch_vehicle: falcon-9
          crew: [{person: anna, role: pilot, leg: down}, {role: pilot}]
          reserve: [carla]
          events:
            - {event: launch, at: 2025-06-01, site: cape/39a}
            - {event: berth, at: 2025-06-02, port: iss/nadir}
        early:
          programmes: [iss, soyuz]
          spacecraft: soyuz-ms
          crew: [{person: boris, role: commander}, {person: anna, role: pilot, leg: up}]
          backup: [carla]
          events:
            - {event: launch, at: 2025-01-01, site: baikonur}
            - {event: dock, at: 2025-01-02, port: iss/aft}
            - {event: undock, at: 2025-02-02, port: iss/aft}
            - {event: dock, at: 2025-02-03, port: iss/zenith}
    """,
    expeditions="""
        e-10: {number: 10, begins: {at: 2026}, commanders: [{person: anna}]}
        e-9: {number: 9, begins: {at: 2025}, commanders: [{person: boris}, {person: anna}]}
    """,
    spacewalks="""
        a-late: {station: iss, crew: [anna], start: 2025-07-01}
        b-early: {station: iss, crew: [boris, anna], start: 2025-02-01}
        from-ship: {mission: late, crew: [anna], start: 2025-06-01}
    """,
    anomalies="leak: {station: iss, during: [early, late]}",
    audits="""
        text:
          statements:
            - {line: '1', text: One, verdict: 'false', about: [missions/early, crew/anna]}
            - {line: '2', text: Two, verdict: 'true', about: [crew/anna]}
    """,
)
USAGE = WHOLE.usage


def ids(items: object) -> object:
    return [getattr(item, "id", item) for item in items] if isinstance(items, list) else items


def test_seats_of_a_person_are_in_order_of_flight() -> None:
    assert [(mission.id, seat.leg.value) for mission, seat in USAGE.seats["anna"]] == [
        ("early", "up"),
        ("late", "down"),
    ]


def test_a_seat_that_nobody_is_named_for_is_nobodys() -> None:
    assert set(USAGE.seats) == {"anna", "boris"}


def test_missions_are_found_by_what_they_used_in_order_of_flight() -> None:
    assert ids(USAGE.missions_of_programme["iss"]) == ["early", "late"]
    assert ids(USAGE.missions_of_programme["soyuz"]) == ["early"]
    assert {name: ids(missions) for name, missions in USAGE.missions_of_spacecraft.items()} == {
        "soyuz-ms": ["early"],
        "dragon": ["late"],
        "endeavour": ["late"],
    }
    assert {name: ids(missions) for name, missions in USAGE.missions_of_vehicle.items()} == {
        "falcon-9": ["late"]
    }
    assert {name: ids(missions) for name, missions in USAGE.missions_of_operator.items()} == {
        "spacex": ["late"]
    }


def test_backup_and_reserve_are_both_backup_duty() -> None:
    assert ids(USAGE.backups["carla"]) == ["early", "late"]


def test_a_ship_is_at_a_station_once_however_often_it_docks() -> None:
    assert ids(USAGE.missions_at_station["iss"]) == ["early", "late"]


def test_launches_are_found_by_site_and_by_pad() -> None:
    found = {place: ids(missions) for place, missions in USAGE.launches_from.items()}
    assert found == {"baikonur": ["early"], "cape": ["late"], "cape/39a": ["late"]}


def test_expeditions_are_in_order_of_number_not_of_letters() -> None:
    assert ids(USAGE.expeditions_of_station["iss"]) == ["e-9", "e-10"]
    assert [term.id for term, _ in USAGE.commands["anna"]] == ["e-9", "e-10"]


def test_spacewalks_are_in_order_of_time() -> None:
    assert ids(USAGE.spacewalks_of_person["anna"]) == ["b-early", "from-ship", "a-late"]
    assert ids(USAGE.spacewalks_of_station["iss"]) == ["b-early", "a-late"]
    assert ids(USAGE.spacewalks_of_mission["late"]) == ["from-ship"]


def test_anomalies_are_found_by_flight_and_station() -> None:
    found = {name: ids(anomalies) for name, anomalies in USAGE.anomalies_of_mission.items()}
    assert found == {"early": ["leak"], "late": ["leak"]}
    assert ids(USAGE.anomalies_of_station["iss"]) == ["leak"]


def test_statements_of_audits_are_found_by_page() -> None:
    assert [statement.text for _, statement in USAGE.statements["crew/anna"]] == ["One", "Two"]
    assert [statement.text for _, statement in USAGE.statements["missions/early"]] == ["One"]


def test_what_nothing_uses_is_not_there() -> None:
    assert "nobody" not in USAGE.seats
    assert encyclopedia().usage.seats == {}
