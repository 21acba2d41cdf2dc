from __future__ import annotations

from generator.pages.pieces import plain
from generator.pages.planned import planned_view
from tests.records import facts

VIEW = planned_view(
    facts(
        missions="""
            slipping:
              name: Slipping
              outcome: planned
              crew: [{person: anna, role: pilot}, {role: pilot}]
              schedule:
                - {for: launch, date: 2026-03-01, as_of: 2025-01}
                - {for: launch, date: 2026-03-31, as_of: 2025-06}
            steady:
              name: Steady
              outcome: planned
              schedule: [{for: launch, date: 2027, as_of: 2025-01}]
            aloft:
              name: Aloft
              outcome: in-progress
              events: [{event: launch, at: 2025-12-01}]
              schedule: [{for: landing, date: 2026-06, as_of: 2025-12-01}]
            probe: {name: Probe, outcome: planned, scope: reference}
            """,
        crew="anna: {name: Anna}",
    )
)
SECTIONS = {section.id: section for section in VIEW.sections}


def rows(section: str) -> list[list[str]]:
    return [[plain(cell.content) for cell in row] for row in SECTIONS[section].table.rows]


def test_a_planned_flight_tells_its_newest_date_and_how_it_was_moved() -> None:
    assert rows("to-come") == [
        ["Slipping", "31\u00a0Mar 2026", "1 time, 30 days later", "Anna"],
        ["Steady", "2027", "", ""],
    ]


def test_a_landing_that_is_promised_is_listed_with_when_it_was_said() -> None:
    assert rows("landings") == [["Aloft", "Jun 2026", "1\u00a0Dec 2025", ""]]


def test_each_flight_has_its_ledger_and_reference_flights_have_none() -> None:
    assert [section.id for section in VIEW.sections][2:] == ["slipping", "steady", "aloft"]
    assert len(rows("slipping")) == 2
