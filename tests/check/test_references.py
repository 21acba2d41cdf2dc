from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.check.references import References, check_references
from generator.encyclopedia.link import link_records
from generator.load.document import Document
from generator.model.base import Identified
from generator.model.build import build_records
from generator.model.kinds import Kind
from generator.model.reference import PadId, PortId
from generator.model.references import walk_references
from generator.problem import Level, Problem
from tests.records import load, mission, told

SHIP = "ship: {name: Ship, level: class}\n"
STATION = """\
iss:
  name: ISS
  status: operational
  modules: [{id: zvezda, name: Zvezda}]
  ports: [{id: zvezda-aft, name: aft, module: zvezda}]
"""


def flight(line: str) -> str:
    return f"""\
ms-1:
  name: MS-1
  kind: crewed
  regime: orbital
  spacecraft: ship
  outcome: success
  {line}
"""


def check(**texts: str) -> list[Problem]:
    records: dict[Kind, Mapping[str, Identified]] = {}
    documents: dict[Kind, Document] = {}
    for kind in Kind:
        loaded = load(texts.get(kind.value.replace("-", "_"), ""), kind)
        documents[kind] = loaded.document
        records[kind], _ = build_records(kind, loaded.records)
    return list(check_references(records, References(link_records(records), documents), documents))


def test_references_that_lead_somewhere_are_no_problem() -> None:
    line = "events: [{event: dock, at: 2025, port: iss/zvezda-aft}]"
    assert check(missions=flight(line), spacecraft=SHIP, stations=STATION) == []


def test_an_id_that_nothing_stands_behind_is_told_with_the_nearest() -> None:
    crew = "anna-kikina: {name: Anna Kikina, sort: Kikina}\n"
    line = "crew: [{person: ana-kikina, role: pilot}]"
    (problem,) = check(missions=flight(line), spacecraft=SHIP, crew=crew)
    assert told(problem) == (
        7,
        19,
        "unknown-reference",
        "there is no person ana-kikina",
        "did you mean anna-kikina?",
    )
    assert (problem.record, problem.field) == ("missions/ms-1", "crew.0.person")
    assert problem.level is Level.ERROR


def test_an_id_like_none_is_told_with_the_form() -> None:
    (problem,) = check(missions=flight("operator: nasa"), spacecraft=SHIP)
    assert told(problem) == (
        7,
        13,
        "unknown-reference",
        "there is no agency nasa",
        "add it, or mend the id: lower-case letters, digits and single hyphens, such as soyuz-ms-27",
    )


@pytest.mark.parametrize(
    ("line", "column", "message", "hint"),
    [
        (
            "events: [{event: dock, at: 2025, port: iss/zvezda-att}]",
            42,
            "there is no port iss/zvezda-att",
            "did you mean iss/zvezda-aft?",
        ),
        (
            "events: [{event: launch, at: 2025, site: plesetsk/43-3}]",
            44,
            "there is no pad plesetsk/43-3",
            "add it, or mend the id: site or site/pad, such as baikonur/31-6",
        ),
        (
            "events: [{event: dock, at: 2025, with: ms-11}]",
            42,
            "there is no mission ms-11",
            "did you mean ms-1?",
        ),
        ("hull: shop", 9, "there is no spacecraft shop", "did you mean ship?"),
    ],
)
def test_a_missing_part_is_told_by_what_it_is(line: str, column: int, message: str, hint: str) -> None:
    (problem,) = check(missions=flight(line), spacecraft=SHIP, stations=STATION)
    assert told(problem) == (7, column, "unknown-reference", message, hint)


def test_a_moment_that_is_no_event_of_a_mission_is_told() -> None:
    text = "e-1: {name: E, station: iss, number: 1, begins: {event: ms-1/dok}}\n"
    missions = flight("events: [{event: dock, at: 2025, port: iss/zvezda-aft}]")
    (problem,) = check(expeditions=text, stations=STATION, missions=missions, spacecraft=SHIP)
    assert told(problem) == (
        1,
        57,
        "unknown-reference",
        "there is no event ms-1/dok",
        "did you mean ms-1/dock?",
    )


@pytest.mark.parametrize(
    ("page", "hint"), [("missions/ms-2", "did you mean missions/ms-1?"), ("ships/x", "")]
)
def test_a_page_that_is_not_there_is_told(page: str, hint: str) -> None:
    statement = f"{{line: '1', text: T, verdict: 'false', about: [{page}]}}"
    audits = f"a: {{name: A, source: text, made: 2025, statements: [{statement}]}}\n"
    sources = "text: {title: T, publisher: P, tier: user}\n"
    (problem,) = check(audits=audits, sources=sources, missions=flight(""), spacecraft=SHIP)
    form = "add it, or mend the id: kind/id, such as missions/soyuz-ms-17"
    assert told(problem) == (1, 100, "unknown-reference", f"there is no page {page}", hint or form)


def test_a_record_that_its_type_refused_counts_as_there() -> None:
    line = "events: [{event: dock, at: 2025, port: iss/zvezda-aft}]"
    refused = STATION.replace("operational", "wrong")
    assert check(missions=flight(line), spacecraft="ship: {level: nonsense}\n", stations=refused) == []


def test_a_source_that_no_record_cites_is_a_warning() -> None:
    sources = "used: {title: U, publisher: P, tier: press}\nspare: {title: S, publisher: P, tier: press}\n"
    (problem,) = check(sources=sources, missions=flight("sources: [used]"), spacecraft=SHIP)
    assert told(problem) == (
        2,
        1,
        "unused-source",
        "no record cites spare",
        "cite it where it is a witness, or delete it",
    )
    assert (problem.level, problem.record) == (Level.WARNING, "sources/spare")


def test_a_source_cited_by_a_value_inside_a_record_is_used() -> None:
    sources = "used: {title: U, publisher: P, tier: press}\n"
    line = "events: [{event: launch, at: 2025, sources: [used]}]"
    assert check(sources=sources, missions=flight(line), spacecraft=SHIP) == []


def test_every_reference_of_a_record_is_walked_with_its_path_in_the_file() -> None:
    built = mission("""
        ms-1:
          programmes: [iss]
          crew: [{person: anna, role: pilot, sources: [a]}]
          events: [{event: dock, at: 2025, port: iss/aft}, {event: dock, at: 2025, with: ms-2}]
          schedule: [{for: launch, as_of: 2024, sources: [b]}]
    """)
    assert set(walk_references(built)) == {
        (("programmes", 0), "iss"),
        (("spacecraft",), "ship"),
        (("crew", 0, "person"), "anna"),
        (("crew", 0, "sources", 0), "a"),
        (("events", 0, "port"), "iss/aft"),
        (("events", 1, "with"), "ms-2"),
        (("schedule", 0, "sources", 0), "b"),
    }


def test_references_inside_a_mapping_are_walked() -> None:
    found = {("specs", "length_m"): PadId("x"), "other": (PortId("iss/aft"),)}
    assert list(walk_references({"a": found["other"]})) == [(("a", 0), "iss/aft")]
    assert list(walk_references({"length_m": found["specs", "length_m"]})) == [(("length_m",), "x")]
