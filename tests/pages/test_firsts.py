from __future__ import annotations

from generator.pages.firsts import firsts_view
from generator.pages.pieces import plain
from tests.records import facts

MISSIONS = """
    one:
      name: One
      programmes: [moon]
      spacecraft: ship
      events: [{event: launch, at: 2020-01-01}, {event: lunar-landing, at: 2020-01-05}]
      milestones:
        - {text: First to dance, scope: dancers, sources: [paper]}
        - {text: First landing, claim: {rank: first, of: {event: lunar-landing}}}
    two:
      name: Two
      spacecraft: ship
      events:
        - {event: launch, at: 2021-01-01}
        - {event: lunar-landing, at: 2021-01-05}
        - {event: lunar-landing, at: 2021-01-09}
        - {event: lunar-liftoff, at: 2021-01-10}
      milestones:
        - {text: Last landing, claim: {rank: last, of: {event: lunar-landing}}}
        - {text: Only lift-off, claim: {rank: only, of: {event: lunar-liftoff}}}
    to-come:
      outcome: planned
      milestones: [{text: First of a kind}]
"""
VIEW = firsts_view(
    facts(
        missions=MISSIONS,
        programmes="moon: {name: Moon}",
        spacecraft="ship: {name: Ship}",
        sources="paper: {publisher: The Paper}",
    )
)


def rows() -> list[list[str]]:
    assert VIEW.listing is not None
    return [[plain(cell.content) for cell in row] for row in VIEW.listing.table.rows]


def test_milestones_are_in_order_of_the_time_of_what_was_done() -> None:
    assert [row[:3] for row in rows()] == [
        ["First to dance · within dancers", "1\u00a0Jan 2020", "One"],
        ["First landing", "5\u00a0Jan 2020", "One"],
        ["Last landing", "9\u00a0Jan 2021", "Two"],
        ["Only lift-off", "10\u00a0Jan 2021", "Two"],
    ]


def test_a_query_tells_among_how_many_flights_and_others_who_says_so() -> None:
    assert [row[3] for row in rows()] == [
        "The Paper",
        "query: first of 2 flights that fit",
        "query: last of 2 flights that fit",
        "query: the only flight that fits",
    ]


def test_milestones_can_be_filtered_by_how_they_are_known() -> None:
    assert VIEW.listing is not None
    (known,) = (facet for facet in VIEW.listing.facets if facet.key == "known")
    assert [(option.id, option.count) for option in known.options] == [("query", 3), ("sources", 1)]
