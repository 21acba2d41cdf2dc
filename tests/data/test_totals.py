"""Computed, not typed: totals of the real records, as published elsewhere."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from generator.derive.facts import Facts
from generator.encyclopedia.events import end_of, launch_of
from generator.model.duration import Duration

pytestmark = pytest.mark.data


class Swap(NamedTuple):
    """A journey up on one ship and down on another."""

    person: str
    up: str
    down: str
    duration: str | None


def test_the_time_in_space_of_a_person_is_the_sum_of_their_journeys(facts: Facts) -> None:
    totals = facts.orbital_totals["sergey-ryzhikov"]
    assert (totals.flights, str(totals.time_in_space)) == (3, "603d 1h 41m 42s")


def test_the_duration_of_a_mission_is_from_launch_to_landing(facts: Facts) -> None:
    mission = facts.encyclopedia.missions["soyuz-ms-27"]
    launch, end = launch_of(mission), end_of(mission)
    assert launch is not None
    assert end is not None
    assert str(Duration.between(launch.at, end.at)) == "244d 23h 16m 18s"


@pytest.mark.parametrize(
    "swap",
    [
        Swap("oleg-kononenko", "soyuz-ms-24", "soyuz-ms-25", "373d 20h 14m 29s"),
        Swap("nikolai-chub", "soyuz-ms-24", "soyuz-ms-25", "373d 20h 14m 29s"),
        Swap("oleg-novitsky", "soyuz-ms-25", "soyuz-ms-24", "13d 18h 41m 37s"),
        Swap("marina-vasilevskaya", "soyuz-ms-25", "soyuz-ms-24", "13d 18h 41m 37s"),
        Swap("loral-ohara", "soyuz-ms-24", "soyuz-ms-24", None),
        Swap("tracy-caldwell-dyson", "soyuz-ms-25", "soyuz-ms-25", None),
        Swap("frank-rubio", "soyuz-ms-22", "soyuz-ms-23", None),
        Swap("sergey-prokopyev", "soyuz-ms-22", "soyuz-ms-23", None),
        Swap("butch-wilmore", "starliner-cft", "spacex-crew-9", None),
    ],
    ids=lambda swap: swap.person,
)
def test_a_journey_pairs_a_launch_with_the_next_landing(facts: Facts, swap: Swap) -> None:
    journey = next(
        journey for journey in facts.journeys.by_person[swap.person]
        if journey.up is not None and journey.up.mission.id == swap.up
    )  # fmt: skip
    assert journey.down is not None
    assert journey.down.mission.id == swap.down
    if swap.duration is not None:
        assert str(journey.duration(facts.as_of)) == swap.duration


def test_the_short_visit_was_the_last_journey_of_novitsky(facts: Facts) -> None:
    last = facts.journeys.by_person["oleg-novitsky"][-1]
    assert last.up is not None
    assert last.up.mission.id == "soyuz-ms-25"


def test_no_published_total_is_given_for_nothing(facts: Facts) -> None:
    people = facts.encyclopedia.people.values()
    assert sum(person.expect is not None for person in people) >= 20
