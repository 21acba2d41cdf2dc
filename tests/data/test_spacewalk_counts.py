"""No spacewalk is missing or there twice: counts and sums are those that agencies had published by a day."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from generator.derive.facts import Facts
from generator.derive.spacewalks import total_spacewalk_time
from generator.model.date import Date
from generator.model.duration import Duration

pytestmark = pytest.mark.data


class Count(NamedTuple):
    """How many spacewalks there had been on an evening, by whose count."""

    day: str
    spacewalks: int


@pytest.mark.parametrize(
    "published",
    [
        Count("2017-05-12", 200),
        Count("2018-02-02", 207),
        Count("2018-06-14", 211),
        Count("2019-04-08", 216),
        Count("2020-06-26", 228),
        Count("2020-07-21", 231),
        Count("2021-06-20", 240),
        Count("2023-06-15", 265),
        Count("2023-08-09", 267),
        Count("2025-01-30", 274),
    ],
)
def test_the_space_station_has_as_many_spacewalks_as_nasa_counted(facts: Facts, published: Count) -> None:
    evening = Date.parse(published.day).last_instant
    walks = facts.encyclopedia.usage.spacewalks_of_station["iss"]
    assert sum(walk.start.earliest <= evening for walk in walks) == published.spacewalks


@pytest.mark.parametrize(
    ("spacewalks", "published"),
    [(200, "51d 23h 55m"), (211, "54d 23h 29m"), (228, "59d 18h 33m"), (240, "63d 0h 56m")],
)
def test_the_time_outside_the_space_station_is_what_nasa_added_up(
    facts: Facts, spacewalks: int, published: str
) -> None:
    walks = facts.encyclopedia.usage.spacewalks_of_station["iss"]
    time = total_spacewalk_time(walks[:spacewalks])
    assert time is not None
    assert time.may_equal(Duration.parse(published))


@pytest.mark.parametrize("published", [Count("2023-03-30", 11), Count("2025-03-21", 20)])
def test_china_has_as_many_spacewalks_as_its_agency_counted(facts: Facts, published: Count) -> None:
    evening = Date.parse(published.day).last_instant
    usage = facts.encyclopedia.usage
    walks = usage.spacewalks_of_mission["shenzhou-7"] + usage.spacewalks_of_station["tiangong"]
    assert sum(walk.start.earliest <= evening for walk in walks) == published.spacewalks
