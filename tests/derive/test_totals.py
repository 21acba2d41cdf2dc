from __future__ import annotations

from generator.model.counting import CountingRule
from tests.records import facts

MISSIONS = """
    a:
      crew: [{person: anna, role: commander}, {person: boris, role: pilot}]
      events: [{event: launch, at: 2020-01-01T00:00:00Z}, {event: landing, at: 2020-01-11T00:00:00Z}]
    b:
      crew: [{person: anna, role: commander}]
      events: [{event: launch, at: 2021-01-01T00:00:00Z}, {event: landing, at: 2021-01-02T01:02:03Z}]
    c:
      crew: [{person: carla, role: commander}]
      events: [{event: launch, at: 2025-12-22T00:00:00Z}]
    hop:
      regime: suborbital
      max_altitude_km: 90
      crew: [{person: dora, role: pilot}, {person: anna, role: passenger}]
      events: [{event: launch, at: 2022-01-01T00:00:00Z}, {event: landing, at: 2022-01-01T00:10:00Z}]
"""
CREW = """
    emil:
      unrecorded_flights: [{flight: STS-1, launched: 1981-04-12T00:00:00Z, landed: 1981-04-22T00:00:00Z}]
    frida: {}
"""
FACTS = facts(missions=MISSIONS, crew=CREW)


def test_flights_and_times_are_added_up() -> None:
    anna = FACTS.orbital_totals["anna"]
    assert (anna.flights, str(anna.time_in_space), anna.in_space) == (2, "11d 1h 2m 3s", False)


def test_a_hop_counts_under_the_rule_that_counts_it() -> None:
    flights = {rule: totals["anna"].flights for rule, totals in FACTS.totals.items()}
    assert flights == {CountingRule.ORBITAL: 2, CountingRule.ABOVE_100_KM: 2, CountingRule.ABOVE_80_KM: 3}
    assert "dora" not in FACTS.orbital_totals
    dora = FACTS.totals[CountingRule.ABOVE_80_KM]["dora"]
    assert (dora.flights, str(dora.time_in_space)) == (1, "10m 0s")


def test_the_time_of_a_journey_under_way_grows_to_the_day_asked_for() -> None:
    carla = FACTS.orbital_totals["carla"]
    assert carla.in_space
    assert str(carla.time_in_space) == "10d"
    later = facts("2026-01-11", missions=MISSIONS).orbital_totals["carla"]
    assert str(later.time_in_space) == "20d"


def test_who_has_no_flight_has_no_totals() -> None:
    assert all("frida" not in totals for totals in FACTS.totals.values())


def test_flights_without_a_record_are_counted_and_told_apart() -> None:
    emil = FACTS.orbital_totals["emil"]
    assert (emil.flights, emil.unrecorded, str(emil.time_in_space)) == (1, 1, "10d 0h 0m 0s")
    assert FACTS.orbital_totals["anna"].unrecorded == 0


def test_people_are_ranked_by_time_and_equal_times_share_a_place() -> None:
    ranks = {person: totals.rank for person, totals in FACTS.orbital_totals.items()}
    assert ranks == {"anna": 1, "carla": 2, "boris": 3, "emil": 3}
    assert FACTS.totals[CountingRule.ABOVE_80_KM]["dora"].rank == 5


def test_nobody_has_totals_where_nobody_flew() -> None:
    assert facts(crew="frida: {}").orbital_totals == {}
