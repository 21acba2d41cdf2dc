from __future__ import annotations

import pytest

from generator.derive.journeys import Ending, Journey
from generator.model.counting import CountingRule
from tests.records import date, facts, journeys_of

SWAP = """
    ms-24:
      name: Soyuz MS-24
      crew:
        - {person: oleg, role: commander, leg: up}
        - {person: nikolai, role: flight-engineer, leg: up}
        - {person: loral, role: flight-engineer-2}
        - {person: novitsky, role: commander, leg: down}
        - {person: marina, role: spaceflight-participant, leg: down}
      events:
        - {event: launch, at: 2023-09-15T15:44:35Z}
        - {event: landing, at: 2024-04-06T07:17:00Z}
    ms-25:
      name: Soyuz MS-25
      crew:
        - {person: novitsky, role: commander, leg: up}
        - {person: marina, role: spaceflight-participant, leg: up}
        - {person: tracy, role: flight-engineer-2}
        - {person: oleg, role: commander, leg: down}
        - {person: nikolai, role: flight-engineer, leg: down}
      events:
        - {event: launch, at: 2024-03-23T12:36:10Z}
        - {event: landing, at: 2024-09-23T11:59:00Z}
"""


def ships(journeys: list[Journey]) -> list[tuple[str | None, str | None]]:
    return [
        (j.up.mission.id if j.up is not None else None, j.down.mission.id if j.down is not None else None)
        for j in journeys
    ]


@pytest.mark.parametrize(
    ("person", "up", "down", "length"),
    [
        ("oleg", "ms-24", "ms-25", "373d 20h 14m 25s"),
        ("nikolai", "ms-24", "ms-25", "373d 20h 14m 25s"),
        ("loral", "ms-24", "ms-24", "203d 15h 32m 25s"),
        ("novitsky", "ms-25", "ms-24", "13d 18h 40m 50s"),
        ("marina", "ms-25", "ms-24", "13d 18h 40m 50s"),
        ("tracy", "ms-25", "ms-25", "183d 23h 22m 50s"),
    ],
)
def test_a_launch_is_paired_with_the_next_landing_whichever_ship_it_was_on(
    person: str, up: str, down: str, length: str
) -> None:
    (journey,) = journeys_of(person, SWAP)
    assert ships([journey]) == [(up, down)]
    assert str(journey.duration(date("2026-01-01"))) == length
    assert journey.ending is Ending.LANDED
    assert journey.swapped is (up != down)
    assert (journey.up_name[-2:], (journey.down_name or "")[-2:]) == (up[-2:], down[-2:])


def test_journeys_are_found_by_ship_in_order_of_seats() -> None:
    journeys = facts(missions=SWAP).journeys
    assert [j.person for j in journeys.up_on["ms-24"]] == ["oleg", "nikolai", "loral"]
    assert [j.person for j in journeys.down_on["ms-24"]] == ["loral", "novitsky", "marina"]
    assert [j.person for j in journeys.up_on["ms-25"]] == ["novitsky", "marina", "tracy"]
    assert [j.person for j in journeys.down_on["ms-25"]] == ["tracy", "oleg", "nikolai"]


def test_the_order_of_seats_holds_for_people_who_flew_before() -> None:
    flown = """
        m-1:
          crew: [{person: veteran, role: pilot}]
          events: [{event: launch, at: 2020-01-01}, {event: landing, at: 2020-02-01}]
        m-2:
          crew: [{person: rookie, role: commander}, {person: veteran, role: pilot}]
          events: [{event: launch, at: 2021-01-01}, {event: landing, at: 2021-02-01}]
    """
    journeys = facts(missions=flown).journeys
    assert [j.person for j in journeys.up_on["m-2"]] == ["rookie", "veteran"]
    assert [j.person for j in journeys.down_on["m-2"]] == ["rookie", "veteran"]


def test_a_journey_is_found_by_the_ship_up_and_by_the_ship_down() -> None:
    journeys = facts(missions=SWAP).journeys
    (oleg,) = journeys.by_person["oleg"]
    assert journeys.of("oleg", "ms-24") is oleg
    assert journeys.of("oleg", "ms-25") is oleg
    assert journeys.of("loral", "ms-25") is None
    assert journeys.of("nobody", "ms-24") is None


LOST = """
    {id}:
      outcome: lost-with-crew
      crew: [{{person: anna, role: commander, fate: died}}]
      events:
        - {{event: launch, at: 1971-06-06T04:55:09Z}}
        - {{event: {end}, at: 1971-06-29T23:16:52Z}}
"""


@pytest.mark.parametrize("end", ["loss", "landing"])
def test_a_journey_ends_in_death_where_the_crew_is_lost(end: str) -> None:
    (journey,) = journeys_of("anna", LOST.format(id="soyuz-11", end=end))
    assert journey.ending is Ending.DIED
    assert str(journey.end) == "1971-06-29T23:16:52Z"
    assert str(journey.duration(date("2026-01-01"))) == "23d 18h 21m 43s"


def test_a_death_on_another_ship_ends_the_journey_there() -> None:
    missions = """
        m-1:
          crew: [{person: anna, role: pilot, leg: up}]
          events: [{event: launch, at: 2020-01-01}, {event: landing, at: 2020-02-01}]
        m-2:
          crew: [{person: anna, role: pilot, leg: down, fate: died}]
          events: [{event: launch, at: 2020-01-15}, {event: loss, at: 2020-03-01}]
    """
    (journey,) = journeys_of("anna", missions)
    assert (journey.ending, str(journey.end)) == (Ending.DIED, "2020-03-01")


def test_an_abort_below_100_km_is_a_flight_under_the_80_km_rule_alone() -> None:
    missions = """
        ms-10:
          regime: suborbital
          planned_regime: orbital
          outcome: launch-abort
          max_altitude_km: 93
          crew: [{person: anna, role: commander}]
          events:
            - {event: launch, at: 2018-10-11T08:40:15Z}
            - {event: abort, at: 2018-10-11T08:42:13Z}
            - {event: landing, at: 2018-10-11T08:59:56Z}
    """
    (journey,) = journeys_of("anna", missions)
    assert [journey.counts(rule) for rule in CountingRule] == [False, False, True]
    assert journey.number == 1
    assert str(journey.duration(date("2026-01-01"))) == "19m 41s"


def test_a_pad_abort_is_no_journey() -> None:
    missions = """
        t-10-1:
          outcome: pad-abort
          crew: [{person: anna, role: commander}]
          events: [{event: abort, at: 1983-09-26T19:37:49Z}, {event: landing, at: 1983-09-26T19:43:02Z}]
    """
    assert journeys_of("anna", missions) == []


def test_a_journey_goes_on_while_nobody_has_landed() -> None:
    missions = """
        m-1:
          crew: [{person: anna, role: commander}]
          events: [{event: launch, at: 2025-12-01T00:00:00Z}]
    """
    (journey,) = journeys_of("anna", missions)
    assert (journey.end, journey.ending) == (None, Ending.ABOARD)
    assert journey.down_name == "A mission"
    assert not journey.swapped
    assert str(journey.duration(date("2025-12-11T00:00:00Z"))) == "10d 0h 0m 0s"


def test_a_person_whose_ship_left_without_them_is_still_in_space() -> None:
    missions = """
        m-1:
          crew: [{person: anna, role: commander, leg: up}]
          events: [{event: launch, at: 2025-01-01}, {event: landing, at: 2025-02-01}]
    """
    (journey,) = journeys_of("anna", missions)
    assert (journey.end, journey.ending, journey.down, journey.down_name) == (None, Ending.ABOARD, None, None)


def test_a_planned_ride_home_does_not_end_a_journey() -> None:
    missions = """
        m-1:
          crew: [{person: anna, role: commander, leg: up}]
          events: [{event: launch, at: 2025-01-01}]
        m-2:
          crew: [{person: anna, role: commander, leg: down}]
          events: [{event: launch, at: 2025-06-01}]
        m-3:
          outcome: planned
          crew: [{person: anna, role: commander}]
    """
    (journey,) = journeys_of("anna", missions)
    assert ships([journey]) == [("m-1", "m-2")]
    assert journey.ending is Ending.ABOARD


def test_a_ride_home_before_the_launch_explains_nothing() -> None:
    missions = """
        m-1:
          crew: [{person: anna, role: pilot, leg: down}]
          events: [{event: launch, at: 2024-01-01}, {event: landing, at: 2024-06-01}]
        m-2:
          crew: [{person: anna, role: pilot, leg: up}]
          events: [{event: launch, at: 2025-01-01}]
    """
    found = facts(missions=missions).journeys
    assert [(person, mission.id) for person, mission in found.unexplained] == [("anna", "m-1")]
    assert ships(found.by_person["anna"]) == [("m-2", None)]


def test_a_ride_home_without_any_launch_is_unexplained() -> None:
    missions = """
        m-1:
          crew: [{person: anna, role: pilot, leg: down}]
          events: [{event: launch, at: 2024-01-01}, {event: landing, at: 2024-06-01}]
    """
    found = facts(missions=missions).journeys
    assert [(person, mission.id) for person, mission in found.unexplained] == [("anna", "m-1")]
    assert "anna" not in found.by_person
    assert facts(missions=SWAP).journeys.unexplained == ()


def test_two_rides_home_are_taken_in_order_of_landing() -> None:
    missions = """
        a:
          crew: [{person: p, role: pilot, leg: up}]
          events: [{event: launch, at: 2020-01}, {event: landing, at: 2020-09}]
        b:
          crew: [{person: p, role: pilot, leg: down}]
          events: [{event: launch, at: 2020-02}, {event: landing, at: 2020-06}]
        c:
          crew: [{person: p, role: pilot, leg: up}]
          events: [{event: launch, at: 2022-01}, {event: landing, at: 2022-09}]
        d:
          crew: [{person: p, role: pilot, leg: down}]
          events: [{event: launch, at: 2019-12}, {event: landing, at: 2022-06}]
    """
    assert ships(journeys_of("p", missions)) == [("a", "b"), ("c", "d")]


def test_a_later_flight_there_and_back_is_no_ride_home_from_an_earlier_one() -> None:
    missions = """
        a: {crew: [{person: p, role: pilot, leg: up}], events: [{event: launch, at: 2020-01}]}
        b:
          crew: [{person: p, role: pilot}]
          events: [{event: launch, at: 2022-01}, {event: landing, at: 2022-06}]
    """
    stranded, whole = journeys_of("p", missions)
    assert ships([stranded, whole]) == [("a", None), ("b", "b")]
    assert (stranded.ending, whole.ending) == (Ending.ABOARD, Ending.LANDED)


def test_a_person_who_changes_roles_aboard_makes_one_journey() -> None:
    missions = """
        m:
          crew: [{person: p, role: pilot, leg: up}, {person: p, role: commander, leg: down}]
          events: [{event: launch, at: 2020-01-01}, {event: landing, at: 2020-02-01}]
    """
    assert ships(journeys_of("p", missions)) == [("m", "m")]


def test_a_reference_flight_carries_nobody_in_this_history() -> None:
    missions = """
        m:
          scope: reference
          crew: [{person: p, role: pilot}]
          events: [{event: launch, at: 2020-01-01}, {event: landing, at: 2020-02-01}]
    """
    assert journeys_of("p", missions) == []


UNRECORDED = """
    anna:
      unrecorded_flights:
        - {flight: STS-114, launched: 2005-07-26T14:39:00Z, landed: 2005-08-09T12:11:22Z}
        - {flight: MR-3, landed_on: MR-4, launched: 1961-05-05, landed: 1961-05-05, suborbital: true}
"""


def test_flights_without_a_record_are_journeys_too() -> None:
    hop, shuttle, recorded = journeys_of(
        "anna",
        """
        m:
          crew: [{person: anna, role: pilot}]
          events: [{event: launch, at: 2020-01-01}, {event: landing, at: 2020-02-01}]
        """,
        UNRECORDED,
    )
    assert [(j.up_name, j.down_name, j.swapped) for j in (hop, shuttle, recorded)] == [
        ("MR-3", "MR-4", True),
        ("STS-114", "STS-114", False),
        ("A mission", "A mission", False),
    ]
    assert ships([hop, shuttle]) == [(None, None), (None, None)]
    assert {j.ending for j in (hop, shuttle)} == {Ending.LANDED}


def test_spaceflights_are_numbered_by_each_rule_in_order_of_launch() -> None:
    missions = """
        late:
          crew: [{person: anna, role: pilot}]
          events: [{event: launch, at: 2020}, {event: landing, at: 2020}]
        hop:
          regime: suborbital
          max_altitude_km: 79.9
          crew: [{person: anna, role: pilot}]
          events: [{event: launch, at: 2010}]
        x-15:
          regime: suborbital
          max_altitude_km: 80
          crew: [{person: anna, role: pilot}]
          events: [{event: launch, at: 1962}]
    """
    found = journeys_of("anna", missions, UNRECORDED)
    assert [(j.up_name, str(j.start), j.numbers) for j in found] == [
        ("MR-3", "1961-05-05", (0, 0, 0)),
        ("A mission", "1962", (0, 0, 1)),
        ("STS-114", "2005-07-26T14:39:00Z", (1, 1, 2)),
        ("A mission", "2010", (0, 0, 0)),
        ("A mission", "2020", (2, 2, 3)),
    ]


def test_the_number_of_a_journey_is_that_under_the_strictest_rule_that_counts_it() -> None:
    hop = Journey("anna", date("1962"), None, Ending.LANDED, "X-15", None, numbers=(0, 0, 3))
    orbit = Journey("anna", date("1981"), None, Ending.LANDED, "STS-2", None, numbers=(1, 1, 4))
    dive = Journey("anna", date("1961"), None, Ending.LANDED, "X-15", None)
    assert [journey.number for journey in (hop, orbit, dive)] == [3, 1, 0]
    assert orbit.number_under(CountingRule.ABOVE_80_KM) == 4


def test_a_launch_known_to_the_month_may_come_before_a_landing_in_it() -> None:
    (journey,) = journeys_of(
        "anna",
        """
        up:
          crew: [{person: anna, role: commander, leg: up}]
          events: [{event: launch, at: 2025-06}, {event: landing, at: 2025-07}]
        down:
          crew: [{person: anna, role: commander, leg: down}]
          events: [{event: launch, at: 2025-01}, {event: landing, at: 2025-06-15}]
        """,
    )
    assert str(journey.end) == "2025-06-15"
