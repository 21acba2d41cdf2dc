from __future__ import annotations

from generator.derive.facts import Facts
from generator.derive.service_life import ServiceLife, service_life
from tests.records import date, facts

FACTS = facts(
    missions="""
        one:
          spacecraft: ship
          crew: [{person: anna, role: pilot}, {person: boris, role: pilot, leg: down}]
          events: [{event: launch, at: 2020-01-01T00:00:00Z}, {event: landing, at: 2020-01-05T00:00:00Z}]
        two:
          spacecraft: ship
          outcome: failure
          events: [{event: launch, at: 2021-01-01T00:00:00Z}, {event: decay, at: 2021-01-02T00:00:00Z}]
        three:
          spacecraft: ship
          outcome: in-progress
          crew: [{person: boris, role: pilot}, {person: carla, role: pilot}]
          events: [{event: launch, at: 2022-01-01}]
        four: {spacecraft: ship, outcome: planned}
        """
)


def life(of: Facts) -> ServiceLife:
    return service_life(of.encyclopedia.usage.missions_of_spacecraft.get("ship", []), of.journeys)


def test_flights_that_have_begun_are_counted_and_those_over_judged() -> None:
    found = life(FACTS)
    assert (found.flights, found.ended, found.as_planned) == (3, 2, 1)
    assert (found.first, found.newest) == (date("2020-01-01T00:00:00Z"), date("2022-01-01"))


def test_people_are_counted_on_their_way_up() -> None:
    assert life(FACTS).people_up == 3


def test_the_longest_flight_is_one_that_is_over() -> None:
    longest = life(FACTS).longest
    assert longest is not None
    assert (longest[0].id, str(longest[1])) == ("one", "4d 0h 0m 0s")


def test_a_ship_that_has_not_flown_has_nothing_to_tell() -> None:
    assert life(facts(missions="four: {spacecraft: ship, outcome: planned}")) == ServiceLife()
