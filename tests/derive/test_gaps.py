from __future__ import annotations

import pytest

from generator.derive.facts import Facts
from generator.derive.gap_sorts import GAP_SORTS
from generator.derive.gaps import derive_gaps
from tests.records import facts

MISSIONS = """
    whole:
      regime: suborbital
      max_altitude_km: 107
      crew: [{person: anna, role: pilot}]
      events:
        - {event: launch, at: 2020-01-01T10:00:00Z, site: base}
        - {event: landing, at: 2020-01-01T10:20:00Z, place: the desert}
      expect: {duration: 20m}
      summary: It flew.
      sources: [log, paper]
    poor:
      crew: [{person: boris, role: pilot}]
      events:
        - {event: launch, at: 2021-01-01T10:00Z}
        - {event: dock, at: 2021-01-02}
        - {event: dock, at: 2021-01-03T10:00:00Z, with: whole}
        - {event: landing, at: 2021-02}
      sources: [paper]
    low:
      regime: suborbital
      events: [{event: launch, at: 2021-05-01T10:00:00Z}]
    idea:
      outcome: planned
    cargo:
      kind: cargo
      scope: reference
      events: [{event: launch, at: 2021}]
"""
CREW = """
    anna:
      born: {at: 1980-05-05}
      citizenship: [US]
      agencies: [{agency: office}]
      expect: {time_in_space: 1d}
    boris:
      born: {at: 1981}
      citizenship: [SU]
      unrecorded_flights: [{flight: Old 1, launched: 1985-01-01, landed: 1985-01-02}]
    carla: {}
"""
SPACEWALKS = """
    good: {crew: [anna], start: 2020-01-01T10:00Z, end: 2020-01-01T12:00Z, purpose: repair}
    length-only: {crew: [anna], start: 2020-01-02, duration: 2h, summary: They looked.}
    bare: {crew: [anna], start: 2020-01-03T10:00Z}
"""
SPACECRAFT = """
    ship: {service: crew, capacity: 3, specs: {launch_mass_kg: {value: 5000}}, summary: A ship.}
    boat: {service: crew}
    barge: {service: cargo}
    family: {level: family}
"""
SOURCES = """
    log: {url: "https://example.org/log", archived: "https://example.org/copy"}
    paper: {url: "https://example.org/paper"}
    book: {}
"""
FACTS = facts(missions=MISSIONS, crew=CREW, spacewalks=SPACEWALKS, spacecraft=SPACECRAFT, sources=SOURCES)


def found(sort: str, of: Facts = FACTS) -> dict[str, str]:
    """What each record lacks, by its id."""
    (gaps,) = (gaps for gaps in derive_gaps(of) if gaps.sort.id == sort)
    return {item.record_id: item.lacks for item in gaps.found}


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("port", {"poor": "dock 2021-01-02"}),
        ("minute", {"poor": "dock 2021-01-02, landing 2021-02"}),
        ("second", {"poor": "launch 2021-01-01"}),
        ("launch-site", {"poor": "launch site", "low": "launch site"}),
        ("landing-place", {"poor": "landing place"}),
        ("cospar", {"poor": "COSPAR ID"}),
        ("height", {"low": "greatest height"}),
        ("published-duration", {"poor": "published duration"}),
        ("planned", {"idea": "a date with its source"}),
        ("birth", {"boris": "day of 1981"}),
        ("native-name", {"boris": "name in its own script"}),
        ("agency", {"boris": "agency or company"}),
        ("published-total", {"boris": "published time in space"}),
        ("unrecorded", {"boris": "Old 1"}),
        ("eva-time", {"length-only": "start, end", "bare": "end or length"}),
        ("eva-purpose", {"bare": "purpose"}),
        ("specification", {"boat": "launch mass, seats", "barge": "launch mass"}),
        ("archive", {"paper": "archived copy"}),
    ],
)
def test_a_record_is_listed_with_what_it_lacks(sort: str, expected: dict[str, str]) -> None:
    assert found(sort) == expected


def test_a_record_without_a_summary_is_listed_whatever_its_kind() -> None:
    assert set(found("summary")) == {"poor", "low", "idea", "cargo", "boat", "barge", "family"}


def test_one_line_of_evidence_is_less_than_two_and_more_than_none() -> None:
    lacking = found("lineage")
    assert lacking["poor"] == "a second line of evidence"
    assert lacking["low"] == "any source"
    assert "whole" not in lacking


def test_who_never_left_the_ground_is_not_asked_for_a_birth() -> None:
    assert "carla" not in found("birth")


def test_a_reference_flight_is_not_asked_for_its_times() -> None:
    assert "cargo" not in found("minute")


def test_what_nobody_lacks_is_still_told_with_how_many_were_looked_at() -> None:
    whole = facts(sources="log: {url: 'https://example.org', archived: 'https://example.org/copy'}")
    (archive,) = (gaps for gaps in derive_gaps(whole) if gaps.sort.id == "archive")
    assert (archive.found, archive.looked_at) == ((), 1)


def test_every_sort_has_an_id_of_its_own_and_a_remedy() -> None:
    assert len({sort.id for sort in GAP_SORTS}) == len(GAP_SORTS)
    assert all(sort.remedy.endswith(".") for sort in GAP_SORTS)


def test_pages_without_a_copy_are_named_by_how_many_records_lean_on_them() -> None:
    cited = facts(
        missions="one: {name: One, sources: [b]}",
        sources="{a: {url: 'https://a.example/'}, b: {url: 'https://b.example/'}}",
    )
    gaps = next(gaps for gaps in derive_gaps(cited) if gaps.sort.id == "archive")
    assert [item.record_id for item in gaps.found] == ["b", "a"]
