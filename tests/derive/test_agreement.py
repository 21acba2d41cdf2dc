from __future__ import annotations

import pytest

from generator.derive.agreement import find_differences
from generator.derive.facts import Facts
from tests.records import facts

EVENTS = "events: [{event: launch, at: 2025-04-08T05:00:00Z}, {event: landing, at: 2025-04-10T07:30:10Z}]"
CREW = "crew: [{person: anna, role: commander}]"
WALK = "crew: [anna], start: 2025-04-09T10:00Z, end: 2025-04-09T16:48Z"

Row = tuple[str, str, str, str, str]


def differences(found: Facts) -> list[Row]:
    return [(d.kind.value, d.record, d.field, d.published, d.computed) for d in find_differences(found)]


def expecting(*, flight: str = "{}", person: str = "{}", walk: str = "{}") -> list[Row]:
    """What differs where a flight of two days, who flew it and a spacewalk expect these totals."""
    return differences(
        facts(
            missions=f"m: {{{CREW}, {EVENTS}, expect: {flight}}}",
            crew=f"anna: {{expect: {person}}}",
            spacewalks=f"w: {{{WALK}, expect: {walk}}}",
        )
    )


def test_published_totals_that_add_up_do_not_differ() -> None:
    person = "{flights: 1, time_in_space: 2d 2h 30m 10s, spacewalks: 1, spacewalk_time: 6h 48m}"
    assert expecting(flight="{duration: 2d 2h 30m 10s}", person=person, walk="{duration: 6h 48m}") == []


@pytest.mark.parametrize("published", ["2d 2h 30m", "2d 2h", "2d"])
def test_a_published_total_that_is_only_less_precise_does_not_differ(published: str) -> None:
    assert expecting(flight=f"{{duration: {published}}}") == []


@pytest.mark.parametrize("published", ["2d 2h 30m 11s", "2d 2h 30m 9s", "2d 2h 31m", "3d"])
def test_a_published_duration_of_a_flight_differs(published: str) -> None:
    assert expecting(flight=f"{{duration: {published}}}") == [
        ("missions", "m", "duration", published, "2d 2h 30m 10s")
    ]


@pytest.mark.parametrize(
    ("field", "published", "computed"),
    [
        ("flights", "2", "1"),
        ("flights", "0", "1"),
        ("time_in_space", "3d", "2d 2h 30m 10s"),
        ("spacewalks", "0", "1"),
        ("spacewalk_time", "5h 0m", "6h 48m"),
    ],
)
def test_a_published_total_of_a_person_differs(field: str, published: str, computed: str) -> None:
    assert expecting(person=f"{{{field}: {published}}}") == [("crew", "anna", field, published, computed)]


def test_a_published_length_of_a_spacewalk_differs() -> None:
    assert expecting(walk="{duration: 6h 46m}") == [("spacewalks", "w", "duration", "6h 46m", "6h 48m")]


def test_times_known_to_the_minute_accuse_nobody_of_a_minute() -> None:
    assert expecting(walk="{duration: 6h 47m}") == []


def test_a_flight_that_goes_on_accuses_nobody_of_its_length() -> None:
    flying = "events: [{event: launch, at: 2025-04-08T05:00:00Z}]"
    found = facts(
        missions=f"m: {{{CREW}, {flying}, expect: {{duration: 5d}}}}",
        crew="anna: {expect: {time_in_space: 5d, flights: 1}}",
    )
    assert differences(found) == []


def test_a_person_without_a_flight_has_none() -> None:
    found = facts(crew="anna: {expect: {flights: 1, time_in_space: 5d}}")
    assert differences(found) == [("crew", "anna", "flights", "1", "0")]


def test_a_hop_below_orbit_is_no_flight_here() -> None:
    hop = f"m: {{regime: suborbital, max_altitude_km: 107, {CREW}, {EVENTS}}}"
    assert differences(facts(missions=hop, crew="anna: {expect: {flights: 0}}")) == []


def test_flights_without_a_record_are_counted() -> None:
    flight = "{flight: STS-1, launched: 1981-04-12, landed: 1981-04-14}"
    crew = f"anna: {{unrecorded_flights: [{flight}], expect: {{flights: 1, time_in_space: 2d}}}}"
    assert differences(facts(crew=crew)) == []
