from __future__ import annotations

import pytest

from generator.derive.rankings import (
    Age,
    age_at,
    rank_ages,
    rank_by_flights,
    rank_by_time,
    rank_journeys,
    rank_rendezvous,
    rank_spacewalkers,
    rank_spacewalks,
    rank_time_outside,
    rank_turn_rounds,
)
from generator.model.counting import CountingRule
from generator.model.person import Sex
from tests.records import date, facts

MISSIONS = """
    one:
      spacecraft: class
      hull: dawn
      crew: [{person: anna, role: pilot}, {person: boris, role: pilot}]
      events:
        - {event: launch, at: 2020-01-01T00:00:00Z}
        - {event: dock, at: 2020-01-01T06:00Z, port: base/fore}
        - {event: landing, at: 2020-01-11T00:00:00Z}
    two:
      spacecraft: class
      hull: dawn
      crew: [{person: anna, role: pilot}]
      events:
        - {event: launch, at: 2020-03-01T00:00:00Z}
        - {event: dock, at: 2020-03-01T03:00Z, port: base/fore}
        - {event: landing, at: 2020-03-04T00:00:00Z}
    three:
      spacecraft: class
      crew: [{person: carla, role: pilot}]
      events:
        - {event: launch, at: 2021-03-01T00:00:00Z}
        - {event: dock, at: 2021-03-02, port: base/fore}
        - {event: landing, at: 2021-04-01T00:00:00Z}
    hop:
      regime: suborbital
      max_altitude_km: 107
      crew: [{person: dora, role: passenger}, {person: anna, role: pilot}]
      events: [{event: launch, at: 2022-07-20T13:00:00Z}, {event: landing, at: 2022-07-20T13:10:00Z}]
"""
CREW = """
    anna: {sort: Anna, sex: female, born: {at: 1980-01-02}}
    boris: {sort: Boris, sex: male, born: {at: 1975-06-01}}
    carla: {sort: Carla, sex: female, born: {at: 1990}}
    dora: {sort: Dora, sex: female, born: {at: 1939-02-01}}
"""
SPACEWALKS = """
    short: {crew: [boris, anna], start: 2020-01-05T10:00Z, end: 2020-01-05T11:00Z}
    long: {crew: [anna], start: 2020-01-06T10:00Z, end: 2020-01-06T17:00Z}
    unknown: {crew: [carla], start: 2021-03-05}
"""
CRAFT = "class: {}\ndawn: {level: hull, class: class}"
FACTS = facts(missions=MISSIONS, crew=CREW, spacewalks=SPACEWALKS, spacecraft=CRAFT)
ORBITAL, WIDEST = CountingRule.ORBITAL, CountingRule.ABOVE_80_KM


def test_people_are_ranked_by_time_and_by_flights_under_a_rule() -> None:
    assert [(r.place, r.item) for r in rank_by_time(FACTS, ORBITAL)] == [
        (1, "carla"), (2, "anna"), (3, "boris"),
    ]  # fmt: skip
    assert [(r.place, r.item, r.value) for r in rank_by_flights(FACTS, ORBITAL)] == [
        (1, "anna", 2), (2, "boris", 1), (2, "carla", 1),
    ]  # fmt: skip
    assert (rank_by_flights(FACTS, WIDEST)[0].item, rank_by_flights(FACTS, WIDEST)[0].value) == ("anna", 3)
    assert "dora" in {r.item for r in rank_by_time(FACTS, WIDEST)}


def test_single_journeys_are_ranked_by_length_those_of_women_apart() -> None:
    everybody = [(r.item.person, r.item.up_name) for r in rank_journeys(FACTS, ORBITAL)]
    assert everybody[:2] == [("carla", "A mission"), ("anna", "A mission")]
    assert "boris" not in {r.item.person for r in rank_journeys(FACTS, ORBITAL, Sex.FEMALE)}


def test_each_person_is_ranked_once_at_their_oldest_or_at_their_first_flight() -> None:
    oldest = [(r.item.journey.person, r.item.age) for r in rank_ages(FACTS, WIDEST, youngest=False)]
    assert oldest == [("dora", Age(83, 169)), ("boris", Age(44, 214)), ("anna", Age(42, 199))]
    youngest = [(r.item.journey.person, r.item.age) for r in rank_ages(FACTS, WIDEST, youngest=True)]
    assert youngest[0] == ("anna", Age(39, 364))


@pytest.mark.parametrize(
    ("born", "when", "age"),
    [
        ("1980-05-10", "2020-05-10", Age(40, 0)),
        ("1980-05-10", "2020-05-09T23:59:00Z", Age(39, 365)),
        ("1980-02-29", "2021-02-28", Age(40, 364)),
        ("1980-02-29", "2021-03-01", Age(41, 0)),
        ("1980-12-31", "2020-01-01", Age(39, 1)),
    ],
)
def test_an_age_is_years_and_days_since_the_birthday(born: str, when: str, age: Age) -> None:
    assert age_at(date(born), date(when)) == age


def test_a_birth_known_to_the_year_gives_no_age() -> None:
    assert "carla" not in {r.item.journey.person for r in rank_ages(FACTS, ORBITAL, youngest=True)}


def test_spacewalks_are_ranked_by_number_by_time_and_by_length() -> None:
    assert [(r.item, r.value) for r in rank_spacewalkers(FACTS)] == [("anna", 2), ("boris", 1), ("carla", 1)]
    assert [(r.item, round(r.value / 60)) for r in rank_time_outside(FACTS)] == [("anna", 480), ("boris", 60)]
    assert [r.item.id for r in rank_spacewalks(FACTS)] == ["long", "short"]


def test_the_way_to_a_station_is_ranked_where_both_times_are_known_to_the_minute() -> None:
    assert [r.item.id for r in rank_rendezvous(FACTS)] == ["two", "one"]


def test_a_hull_is_ranked_by_its_time_on_the_ground() -> None:
    (turn,) = rank_turn_rounds(FACTS)
    assert (turn.item.hull, turn.item.before.id, turn.item.after.id) == ("dawn", "one", "two")
    assert str(turn.item.length) == "50d 0h 0m 0s"
