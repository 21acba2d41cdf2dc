from __future__ import annotations

import pytest

from generator.model.kinds import Kind
from generator.scaffold.duplicates import likely_duplicates
from tests.records import encyclopedia

KNOWN = encyclopedia(
    crew="""
        sergey-ryzhikov:
          name: Sergey Ryzhikov
          native: {ru: Сергей Рыжиков}
          aliases: [Sergei Ryschikow]
        anna-kikina: {name: Anna Kikina}
    """,
    missions="""
        soyuz-ms-26: {name: Soyuz MS-26, aliases: [ISS 72S]}
        resupply-26: {name: Commercial Resupply Mission 26}
    """,
    sources="log: {title: The log}",
)


def found(kind: Kind, name: str) -> list[tuple[str, str]]:
    return list(likely_duplicates(kind, name, KNOWN))


@pytest.mark.parametrize(
    "name",
    [
        "Sergey Ryzhikov",
        "Sergej Ryzhikov",
        "Sergei Rizhikov",
        "sergey RYZHIKOV",
        "Ryzhikov, Sergey",
        "Сергей Рыжиков",
        "Sergey Ryzhikow",
        "Sergey Ryzhikv",
    ],
)
def test_a_person_is_found_in_any_spelling(name: str) -> None:
    assert found(Kind.CREW, name) == [("sergey-ryzhikov", "Sergey Ryzhikov")]


def test_a_person_is_found_by_another_name_and_named_by_it() -> None:
    assert found(Kind.CREW, "Sergei Ryschikow") == [("sergey-ryzhikov", "Sergei Ryschikow")]


@pytest.mark.parametrize("name", ["Sergey Kud-Sverchkov", "Anna Fisher", "Boris Ryzhikov", ""])
def test_somebody_else_is_not(name: str) -> None:
    assert found(Kind.CREW, name) == []


def test_numbers_tell_flights_apart() -> None:
    assert found(Kind.MISSIONS, "Soyuz MS-27") == []
    assert found(Kind.MISSIONS, "Commercial Resupply Mission 27") == []
    assert found(Kind.MISSIONS, "Comercial Resuply Misssion 26")[0][0] == "resupply-26"
    assert found(Kind.MISSIONS, "Soyuz MS 26") == [("soyuz-ms-26", "Soyuz MS-26")]
    assert found(Kind.MISSIONS, "ISS-72S") == [("soyuz-ms-26", "ISS 72S")]


def test_only_records_of_the_kind_are_looked_at() -> None:
    assert found(Kind.STATIONS, "Anna Kikina") == []


def test_titles_of_sources_may_be_alike() -> None:
    assert found(Kind.SOURCES, "The log") == []
