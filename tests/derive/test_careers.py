from __future__ import annotations

from generator.derive.careers import Career, bare_role
from generator.model.seat import Role
from tests.records import date, facts

MISSIONS = """
    one:
      spacecraft: gemini
      programmes: [gemini]
      crew: [{person: anna, role: pilot}, {person: boris, role: commander, leg: up}]
      events:
        - {event: launch, at: 1965-06-03}
        - {event: dock, at: 1965-06-04, port: outpost/fore}
        - {event: undock, at: 1965-06-05, port: outpost/fore}
        - {event: landing, at: 1965-06-07}
    two:
      spacecraft: apollo
      programmes: [apollo, gemini]
      crew: [{person: anna, role: flight-engineer-2}, {person: boris, role: passenger, leg: down}]
      events: [{event: launch, at: 1969-03-03}, {event: landing, at: 1969-03-13}]
    three:
      outcome: planned
      crew: [{person: carla, role: commander}]
"""
CAREERS = facts(missions=MISSIONS, crew="anna: {}\nboris: {}\ncarla: {}").careers


def test_a_career_has_each_thing_once_in_order_of_first_time() -> None:
    assert CAREERS["anna"] == Career(
        first_launch=date("1965-06-03"),
        programmes=("gemini", "apollo"),
        spacecraft=("gemini", "apollo"),
        stations=("outpost",),
        roles=("pilot", "flight-engineer"),
    )


def test_the_ship_home_belongs_to_a_career_too() -> None:
    assert CAREERS["boris"].spacecraft == ("gemini", "apollo")
    assert CAREERS["boris"].roles == ("commander", "passenger")


def test_who_never_left_the_ground_has_no_career() -> None:
    assert "carla" not in CAREERS


def test_a_role_loses_the_number_of_its_seat() -> None:
    assert bare_role(Role.FLIGHT_ENGINEER_2) == bare_role(Role.FLIGHT_ENGINEER) == "flight-engineer"
    assert bare_role(Role.COMMAND_MODULE_PILOT) == "command-module-pilot"
