from __future__ import annotations

from generator.pages.discoveries import discoveries_view
from generator.pages.pieces import plain
from tests.records import facts

STATIONS = """
    base:
      name: Base
      modules: [{id: core, name: Core}]
      ports: [{id: fore, name: forward port, module: core}, {id: aft, name: aft port, module: core}]
"""


def rows(claims: str) -> dict[str, list[list[str]]]:
    """The rows of the page by rule, for the claims of one flight."""
    of = facts(
        missions=f"""
            one:
              name: One
              serial: "7"
              events:
                - {{event: launch, at: 2021-01-01T10:00:00Z}}
                - {{event: dock, at: 2021-01-02T10:00:00Z, port: base/fore}}
              claims: [{claims}]
            """,
        stations=STATIONS,
        sources="paper: {publisher: The Paper}",
    )
    return {
        section.id: [[plain(cell.content) for cell in row] for row in section.table.rows]
        for section in discoveries_view(of).sections
    }


def test_a_claim_stands_under_the_rule_that_gave_it_away_with_both_values_and_the_reason() -> None:
    claim = (
        "{field: events.dock.port, value: base/aft, status: rejected, sources: [paper],"
        " why: another ship sat there, found_by: port-occupied}"
    )
    ports = ["Docking, port", "Base forward port", "Base aft port"]
    assert rows(claim) == {
        "port-occupied": [["One", *ports, "The Paper", "rejected", "another ship sat there"]]
    }


def test_rules_are_in_the_order_of_the_manual() -> None:
    claims = (
        "{field: serial, value: '8', status: disputed, found_by: port-occupied},"
        "{field: events.launch.at, value: 2021-01-01T13:00Z, status: rejected, found_by: events-out-of-order}"
    )
    assert list(rows(claims)) == ["events-out-of-order", "port-occupied"]


def test_what_no_check_found_and_what_is_not_wrong_is_left_out() -> None:
    claims = (
        "{field: serial, value: '8', status: disputed},"
        "{field: events.launch.at, value: 2021-01-01T10:00Z, status: compatible,"
        " found_by: events-out-of-order}"
    )
    assert rows(claims) == {}


def test_a_page_without_discoveries_says_so() -> None:
    assert discoveries_view(facts()).empty == "No claim of these records names a check yet."
