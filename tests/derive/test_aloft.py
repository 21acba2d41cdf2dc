from __future__ import annotations

from datetime import UTC, datetime

from generator.derive.aloft import all_journeys, by_year, journeys_under_way
from generator.model.counting import CountingRule
from tests.records import facts

MISSIONS = """
    long:
      crew: [{person: anna, role: pilot}, {person: boris, role: pilot}]
      events: [{event: launch, at: 2019-12-30T00:00:00Z}, {event: landing, at: 2021-01-01T00:00:00Z}]
    hop:
      regime: suborbital
      max_altitude_km: 90
      crew: [{person: carla, role: pilot}]
      events: [{event: launch, at: 2020-05-01T10:00:00Z}, {event: landing, at: 2020-05-01T10:20:00Z}]
    now:
      crew: [{person: dora, role: pilot}]
      outcome: in-progress
      events: [{event: launch, at: 2021-03-01T00:00:00Z}]
    low:
      regime: suborbital
      max_altitude_km: 50
      crew: [{person: emil, role: pilot}]
      events: [{event: launch, at: 2020-06-01T10:00:00Z}]
"""
FACTS = facts("2022-01-01", missions=MISSIONS)
NOON_OF_THE_HOP = datetime(2020, 5, 1, 10, 10, tzinfo=UTC)


def test_who_is_in_space_depends_on_where_space_begins() -> None:
    at = {rule: FACTS.in_space[rule].at(NOON_OF_THE_HOP) for rule in CountingRule}
    assert at[CountingRule.ORBITAL] == at[CountingRule.ABOVE_100_KM] == {"anna", "boris"}
    assert at[CountingRule.ABOVE_80_KM] == {"anna", "boris", "carla"}


def test_the_most_at_once_is_told_with_the_first_time_it_was_so() -> None:
    in_space = FACTS.in_space[CountingRule.ABOVE_80_KM]
    year = (datetime(2020, 1, 1, tzinfo=UTC), datetime(2021, 1, 1, tzinfo=UTC))
    assert in_space.most(*year) == (3, datetime(2020, 5, 1, 10, tzinfo=UTC))
    quiet = (datetime(2020, 6, 1, tzinfo=UTC), datetime(2020, 7, 1, tzinfo=UTC))
    assert in_space.most(*quiet) == (2, quiet[0])
    before = (datetime(1990, 1, 1, tzinfo=UTC), datetime(1991, 1, 1, tzinfo=UTC))
    assert in_space.most(*before) == (0, before[0])


def test_only_journeys_that_go_on_and_count_are_under_way() -> None:
    assert [journey.person for journey in journeys_under_way(FACTS.journeys, FACTS.as_of)] == ["dora"]
    earlier = facts("2021-02-01", missions=MISSIONS)
    assert journeys_under_way(earlier.journeys, earlier.as_of) == []


def test_journeys_are_in_order_of_launch() -> None:
    assert [j.person for j in all_journeys(FACTS.journeys)] == ["anna", "boris", "carla", "emil", "dora"]


def test_a_journey_belongs_to_every_year_that_it_touches() -> None:
    years = by_year(all_journeys(FACTS.journeys), FACTS.as_of)
    assert {year: [j.person for j in made] for year, made in years.items()} == {
        2019: ["anna", "boris"],
        2020: ["anna", "boris", "carla", "emil"],
        2021: ["anna", "boris", "emil", "dora"],
        2022: ["emil", "dora"],
    }
