from __future__ import annotations

from generator.pages.pieces import plain
from generator.pages.records import records_view
from tests.records import facts

MISSIONS = """
    one:
      name: One
      crew: [{person: anna, role: pilot}]
      events: [{event: launch, at: 2020-01-01T00:00:00Z}, {event: landing, at: 2020-01-11T00:00:00Z}]
    hop:
      name: Hop
      regime: suborbital
      max_altitude_km: 90
      crew: [{person: boris, role: pilot}]
      events: [{event: launch, at: 2021-01-01T10:00:00Z}, {event: landing, at: 2021-01-01T10:10:00Z}]
"""
CREW = """
    anna: {name: Anna, sort: Anna, born: {at: 1980-01-01}}
    boris: {name: Boris, sort: Boris, born: {at: 1930-01-01}}
"""
SECTIONS = {section.id: section for section in records_view(facts(missions=MISSIONS, crew=CREW)).sections}


def test_rules_that_rank_alike_share_a_table_and_the_others_have_their_own() -> None:
    oldest = SECTIONS["oldest"]
    assert [table.caption for table in (oldest.table, *oldest.further)] == [
        "Oldest in space, orbital flights and flights above 100 km",
        "Oldest in space, flights above 80 km",
    ]
    assert [plain(cell.content) for cell in oldest.further[0].rows[0]] == [
        "1", "Boris", "91 years 0 days", "Hop", "1\u00a0Jan 2021",
    ]  # fmt: skip


def test_a_ranking_that_every_rule_gives_has_one_table() -> None:
    only = {
        section.id: section
        for section in records_view(facts(missions=MISSIONS.partition("    hop:")[0], crew=CREW)).sections
    }
    assert (only["time"].table.caption, only["time"].further) == ("Time in space, by every counting rule", ())


def test_a_ranking_of_nothing_is_left_out() -> None:
    assert "rendezvous" not in SECTIONS
    assert "longest-woman" not in SECTIONS


def test_the_most_people_at_once_are_named_under_each_rule() -> None:
    rows = SECTIONS["most"].table.rows
    assert [[plain(cell.content) for cell in row] for row in rows] == [
        ["Orbital flights", "1", "1 January 2020", "Anna"],
        ["Flights above 100 km", "1", "1 January 2020", "Anna"],
        ["Flights above 80 km", "1", "1 January 2020", "Anna"],
    ]
