from __future__ import annotations

from generator.derive.facts import Facts
from tests.records import BETWEEN_TWO_STATIONS, date, facts

RELOCATED = """
    ms-17:
      crew: [{person: anna, role: commander}]
      events:
        - {event: launch, at: 2020-10-14T05:45Z}
        - {event: dock, at: 2020-10-14T08:48Z, port: iss/rassvet}
        - {event: undock, at: 2021-03-19T16:38Z, port: iss/rassvet, purpose: relocation}
        - {event: dock, at: 2021-03-19T17:12Z, port: iss/poisk}
        - {event: undock, at: 2021-04-17T01:34Z, port: iss/poisk}
        - {event: landing, at: 2021-04-17T04:55Z}
"""


def stays(found: Facts, mission: str) -> list[tuple[str, str, str | None]]:
    return [
        (stay.port, str(stay.start), str(stay.end) if stay.end is not None else None)
        for stay in found.stays.of_mission[mission]
    ]


def aboard(found: Facts, station: str = "iss") -> list[tuple[str, str, str | None]]:
    return [
        (p.person, str(p.start), str(p.end) if p.end is not None else None)
        for p in found.stays.aboard.get(station, [])
    ]


def test_a_relocation_is_two_stays_at_ports() -> None:
    assert stays(facts(missions=RELOCATED), "ms-17") == [
        ("iss/rassvet", "2020-10-14T08:48Z", "2021-03-19T16:38Z"),
        ("iss/poisk", "2021-03-19T17:12Z", "2021-04-17T01:34Z"),
    ]


def test_a_relocation_is_one_presence_of_the_crew() -> None:
    assert aboard(facts(missions=RELOCATED)) == [("anna", "2020-10-14T08:48Z", "2021-04-17T01:34Z")]


def test_a_ship_that_is_berthed_sits_at_a_port_like_one_that_docks() -> None:
    cargo = """
        ng-1:
          kind: cargo
          events:
            - {event: launch, at: 2020-01-01}
            - {event: berth, at: 2020-01-03, port: iss/unity}
            - {event: unberth, at: 2020-03-01, port: iss/unity}
            - {event: decay, at: 2020-03-05}
    """
    assert stays(facts(missions=cargo), "ng-1") == [("iss/unity", "2020-01-03", "2020-03-01")]


def test_a_ship_that_has_not_left_is_still_there() -> None:
    docked = "m: {events: [{event: launch, at: 2025}, {event: dock, at: 2025-01-02, port: iss/aft}]}"
    assert stays(facts(missions=docked), "m") == [("iss/aft", "2025-01-02", None)]


def test_a_ship_whose_undocking_is_not_recorded_left_by_the_end_of_its_flight() -> None:
    ended = "m: {events: [{event: dock, at: 2025-01-02, port: iss/aft}, {event: landing, at: 2025-03-01}]}"
    assert stays(facts(missions=ended), "m") == [("iss/aft", "2025-01-02", "2025-03-01")]


def test_two_ships_that_dock_with_one_another_take_no_port() -> None:
    missions = (
        "m: {events: [{event: dock, at: 1975-07-17, with: n}, {event: undock, at: 1975-07-19, with: n}]}"
    )
    assert facts(missions=missions).stays.of_mission == {}


def test_the_stays_at_a_port_are_in_order_of_arrival() -> None:
    missions = """
        b:
          events:
            - {event: launch, at: 2020}
            - {event: dock, at: 2022-01-01, port: iss/aft}
            - {event: undock, at: 2022-02-01, port: iss/aft}
        a:
          events:
            - {event: launch, at: 2021}
            - {event: dock, at: 2021-01-01, port: iss/aft}
            - {event: undock, at: 2021-02-01, port: iss/aft}
    """
    found = facts(missions=missions).stays.at_port["iss/aft"]
    assert [stay.mission.id for stay in found] == ["a", "b"]


SWAP = """
    up:
      crew: [{person: anna, role: pilot, leg: up}, {person: guest, role: passenger, leg: up, visiting: true}]
      events:
        - {event: launch, at: 2020-01-01}
        - {event: dock, at: 2020-01-02, port: iss/aft}
        - {event: undock, at: 2020-07-01, port: iss/aft}
        - {event: landing, at: 2020-07-02}
    down:
      crew: [{person: anna, role: pilot, leg: down}]
      events:
        - {event: launch, at: 2020-03-01}
        - {event: dock, at: 2020-03-02, port: iss/zenith}
        - {event: undock, at: 2020-09-01, port: iss/zenith}
        - {event: landing, at: 2020-09-02}
"""


def test_who_changes_ships_is_aboard_until_the_ship_home_leaves() -> None:
    assert aboard(facts(missions=SWAP)) == [
        ("anna", "2020-01-02", "2020-09-01"),
        ("guest", "2020-01-02", None),
    ]


def test_who_visits_is_marked_as_a_visitor() -> None:
    presences = facts(missions=SWAP).stays.aboard["iss"]
    assert [(presence.person, presence.visiting) for presence in presences] == [
        ("anna", False),
        ("guest", True),
    ]


FERRY = """
    ferry:
      crew: [{person: anna, role: commander}, {person: mender, role: pilot, visiting: false}]
      events:
        - {event: launch, at: 2020-01-01}
        - {event: dock, at: 2020-01-02, port: iss/aft}
        - {event: undock, at: 2020-01-20, port: iss/aft}
        - {event: landing, at: 2020-01-21}
"""


def test_a_stay_under_thirty_days_is_a_visit_unless_the_seat_says_otherwise() -> None:
    presences = facts(missions=FERRY).stays.aboard["iss"]
    assert [(presence.person, presence.visiting) for presence in presences] == [
        ("anna", True),
        ("mender", False),
    ]


def test_a_stay_of_thirty_days_or_one_that_goes_on_is_no_visit() -> None:
    longer = FERRY.replace("2020-01-20", "2020-02-01").replace("2020-01-21", "2020-02-02")
    going_on = "\n".join(
        line for line in FERRY.splitlines() if "undock" not in line and "landing" not in line
    )
    for missions in (longer, going_on):
        presences = facts(missions=missions).stays.aboard["iss"]
        assert [presence.visiting for presence in presences] == [False, False]


def test_who_flies_home_on_a_ship_that_never_docked_is_aboard_until_landing() -> None:
    missions = SWAP.replace(
        "{event: dock, at: 2020-03-02, port: iss/zenith}", "{event: milestone, at: 2020-03-02}"
    )
    assert aboard(facts(missions=missions))[0] == ("anna", "2020-01-02", "2020-09-02")


def test_a_flight_to_two_stations_is_a_presence_at_each() -> None:
    missions = """
        t-15:
          crew: [{person: leonid, role: commander}]
          events:
            - {event: launch, at: 1986-03-13}
            - {event: dock, at: 1986-03-15, port: mir/fore}
            - {event: undock, at: 1986-05-05, port: mir/fore}
            - {event: dock, at: 1986-05-06, port: salyut-7/aft}
            - {event: undock, at: 1986-06-25, port: salyut-7/aft}
            - {event: landing, at: 1986-07-16}
    """
    found = facts(missions=missions)
    assert aboard(found, "mir") == [("leonid", "1986-03-15", "1986-05-05")]
    assert aboard(found, "salyut-7") == [("leonid", "1986-05-06", "1986-06-25")]


def test_who_comes_back_from_another_station_is_aboard_twice_and_nowhere_in_between() -> None:
    found = facts(missions=BETWEEN_TWO_STATIONS)
    assert aboard(found, "mir") == [
        ("anna", "1986-03-15", "1986-05-05"),
        ("anna", "1986-06-26", "1986-07-16"),
    ]
    assert aboard(found, "salyut-7") == [("anna", "1986-05-06", "1986-06-25")]


def test_a_flight_without_a_record_is_aboard_nothing() -> None:
    crew = "anna: {unrecorded_flights: [{flight: STS-114, launched: 2005-07-26, landed: 2005-08-09}]}"
    assert facts(crew=crew).stays.aboard == {}


def test_ships_docked_at_a_time_are_those_that_may_have_been() -> None:
    found = facts(missions=RELOCATED).stays
    assert [ship.id for ship in found.docked_at("iss", date("2021-01-01"))] == ["ms-17"]
    assert [ship.id for ship in found.docked_at("iss", date("2021-04"))] == ["ms-17"]
    assert found.docked_at("iss", date("2021-03-19T17:00Z")) == []
    assert found.docked_at("iss", date("2021-04-18")) == []
