from __future__ import annotations

from generator.derive.companions import companions_of
from tests.records import encyclopedia

WHOLE = encyclopedia(
    missions="""
        one:
          crew:
            - {person: frank, role: flight-engineer, leg: up}
            - {person: sergey, role: commander, leg: up}
            - {person: home-only, role: passenger, leg: down}
          events: [{event: launch, at: 2022-09-21}]
        two:
          crew:
            - {person: frank, role: flight-engineer, leg: down}
            - {person: sergey, role: commander, leg: down}
            - {role: pilot}
          events: [{event: launch, at: 2023-02-24}]
        plan: {outcome: planned, crew: [{person: frank, role: pilot}, {person: later, role: pilot}]}
        """,
    crew="""
        frank: {sort: "Rubio, Frank"}
        sergey: {sort: "Prokopyev, Sergey"}
        home-only: {sort: "Abel"}
        later: {sort: "Later"}
        """,
)


def together(person: str) -> dict[str, list[str]]:
    return {other: [m.id for m in missions] for other, missions in companions_of(person, WHOLE).items()}


def test_people_flew_together_who_shared_a_way_up_or_down() -> None:
    assert together("frank") == {"sergey": ["one", "two"]}


def test_who_went_up_and_who_came_down_on_a_ship_did_not_fly_together() -> None:
    assert together("home-only") == {}


def test_nobody_flew_with_anybody_on_a_flight_to_come() -> None:
    assert together("later") == {}
