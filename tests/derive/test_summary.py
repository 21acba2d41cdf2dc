from __future__ import annotations

import pytest

from generator.derive.summary import summarise
from generator.model.kinds import Kind
from tests.records import facts

FACTS = facts(
    "2026-01-01",
    missions="""
        one:
          name: One
          programmes: [iss]
          crew: [{person: anna, role: commander}, {person: boris, role: pilot, leg: up}]
          events:
            - {event: launch, at: 2025-01-01T00:00:00Z}
            - {event: dock, at: 2025-01-02T00:00:00Z, port: iss/a}
            - {event: undock, at: 2025-01-10T00:00:00Z, port: iss/a}
            - {event: landing, at: 2025-01-11T00:00:00Z}
        two:
          name: Two
          programmes: [iss]
          outcome: in-progress
          crew: [{person: boris, role: pilot, leg: down}, {person: carla, role: commander}]
          events:
            - {event: launch, at: 2025-12-01T00:00:00Z}
            - {event: dock, at: 2025-12-02T00:00:00Z, port: iss/a}
        hop:
          name: Hop
          regime: suborbital
          max_altitude_km: 105
          crew: [{person: dora, role: pilot}, {person: anna, role: passenger}]
          events: [{event: launch, at: 2025-03-01T00:00:00Z}, {event: landing, at: 2025-03-01T00:10:00Z}]
        plan: {name: Plan, outcome: planned, crew: [{person: emil, role: pilot}]}
    """,
    crew="anna: {}\nboris: {}\ncarla: {}\ndora: {}\nemil: {}",
    stations="iss: {modules: [{id: node, name: Node}], ports: [{id: a, name: A, module: node}]}\nempty: {}",
    expeditions="first: {begins: {at: 2025-12-03}, commanders: [{person: carla}]}",
    spacewalks="""
        walk: {crew: [carla], start: 2025-12-10T10:00Z, end: 2025-12-10T15:30Z}
        stroll: {crew: [carla], start: 2025-12-11}
    """,
    spacecraft="ship: {}\nother: {}",
    agencies="nasa: {}",
    sources="""
        log: {}
        copy: {derived_from: [log]}
        second: {derived_from: [copy]}
    """,
)


def lines(kind: Kind, record_id: str) -> dict[str, str]:
    return summarise(kind, record_id, FACTS)


def test_a_mission_has_its_length_its_people_and_where_it_was() -> None:
    assert lines(Kind.MISSIONS, "one") == {
        "duration": "10d 0h 0m 0s",
        "up": "anna, boris",
        "down": "anna",
        "journey of anna": "10d 0h 0m 0s (One)",
        "journey of boris": "365d (One → Two)",
        "stay 1": "iss/a from 2025-01-02T00:00:00Z until 2025-01-10T00:00:00Z",
        "in programmes/iss": "after —, before two",
        "in spacecraft/ship": "after —, before hop",
        "in stations/iss": "after —, before two",
    }


def test_a_mission_under_way_has_no_length_and_its_stay_goes_on() -> None:
    told = lines(Kind.MISSIONS, "two")
    assert "duration" not in told
    assert (told["up"], told["down"]) == ("carla", "boris, carla")
    assert told["stay 1"] == "iss/a from 2025-12-02T00:00:00Z until now"
    assert told["in stations/iss"] == "after one, before —"


def test_of_a_plan_only_its_neighbours_are_known() -> None:
    assert lines(Kind.MISSIONS, "plan") == {"in spacecraft/ship": "after two, before —"}


def test_a_person_has_totals_a_rank_and_every_journey() -> None:
    assert lines(Kind.CREW, "anna") == {
        "flights": "1",
        "time in space": "10d 0h 0m 0s",
        "rank": "3",
        "flight 1": "One → One: 10d 0h 0m 0s, landed",
        "flight 2": "Hop → Hop: 10m 0s, landed",
    }


def test_a_journey_that_goes_on_is_told_as_such() -> None:
    assert lines(Kind.CREW, "carla") == {
        "flights": "1",
        "time in space": "31d",
        "rank": "2",
        "flight 1": "Two → Two: 31d, in space",
        "spacewalks": "2",
        "commands first": "yes",
    }


def test_who_only_hopped_has_the_totals_of_the_rule_that_counts_it() -> None:
    assert lines(Kind.CREW, "dora") == {
        "flights": "1",
        "time in space": "10m 0s",
        "rank": "4",
        "flight 1": "Hop → Hop: 10m 0s, landed",
    }


def test_nothing_follows_of_who_has_not_flown() -> None:
    assert lines(Kind.CREW, "emil") == {}


def test_an_abort_is_named_and_has_no_number() -> None:
    aborted = """
        pad: {name: Pad, outcome: pad-abort, crew: [{person: anna, role: pilot}],
              events: [{event: launch, at: 2025-01-01}, {event: landing, at: 2025-01-01}]}
        low: {name: Low, regime: suborbital, max_altitude_km: 50, crew: [{person: anna, role: pilot}],
              events: [{event: launch, at: 2025-02-01}, {event: landing, at: 2025-02-01}]}
    """
    told = summarise(Kind.CREW, "anna", facts(missions=aborted, crew="anna: {}"))
    assert list(told) == ["no spaceflight, Pad", "no spaceflight, Low"]


def test_a_station_has_who_is_aboard_and_what_is_docked() -> None:
    assert lines(Kind.STATIONS, "iss") == {"aboard": "boris, carla", "docked at iss/a": "two"}
    assert lines(Kind.STATIONS, "empty") == {}


def test_an_expedition_has_its_term_and_people() -> None:
    told = lines(Kind.EXPEDITIONS, "first")
    assert (told["begins"], told["ends"], told["commanders"]) == ("2025-12-03", "goes on", "carla")
    assert "carla" in told["members"]


@pytest.mark.parametrize(
    ("kind", "record_id", "expected"),
    [
        (Kind.SPACEWALKS, "walk", {"duration": "5h 30m"}),
        (Kind.SPACEWALKS, "stroll", {}),
        (Kind.SPACECRAFT, "ship", {"flights": "3"}),
        (Kind.SPACECRAFT, "other", {"flights": "0"}),
        (Kind.SOURCES, "log", {"cited by": "0"}),
        (Kind.SOURCES, "second", {"cited by": "0", "comes from": "log"}),
        (Kind.AGENCIES, "nasa", {}),
    ],
)
def test_the_other_kinds_have_a_line_or_two(kind: Kind, record_id: str, expected: dict[str, str]) -> None:
    assert lines(kind, record_id) == expected
