"""`thin-sources`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "thin-sources"
HINT = "add a source by those who did it, or a report that repeats none of these"


def source(name: str, tier: str, derived_from: str = "") -> str:
    parents = f"      derived_from: [{derived_from}]\n" if derived_from else ""
    return f"""
    {name}:
      title: A text
      publisher: Somebody
      tier: {tier}
{parents}"""


def test_two_newspapers_of_one_lineage_are_one_witness() -> None:
    missions = MISSION + "      sources: [paper, copy]\n"
    message = (
        "flight must rest on a primary or reference source or two lineages of press: "
        "it has press of one lineage only"
    )
    sources = source("paper", "press") + source("copy", "press", "paper")
    assert said(RULE, missions=missions, sources=sources) == [(7, 12, message, HINT)]


def test_aggregators_and_users_are_no_witnesses_however_many() -> None:
    missions = MISSION + "      sources: [one, two]\n"
    message = (
        "flight must rest on a primary or reference source or two lineages of press: "
        "it has only aggregators and users"
    )
    sources = source("one", "aggregator") + source("two", "user")
    assert said(RULE, missions=missions, sources=sources) == [(7, 12, message, HINT)]


@pytest.mark.parametrize(
    "sources",
    [
        source("one", "primary") + source("two", "user"),
        source("one", "reference") + source("two", "aggregator"),
        source("one", "press") + source("two", "press"),
    ],
)
def test_a_primary_source_a_catalogue_or_two_reports_are_enough(sources: str) -> None:
    assert said(RULE, missions=MISSION + "      sources: [one, two]\n", sources=sources) == []


def test_a_source_of_one_event_counts_and_one_of_a_claim_does_not() -> None:
    sources = source("one", "user") + source("two", "primary")
    event = "      sources: [one]\n      events: [{event: launch, at: 2025, sources: [two]}]\n"
    claim = (
        "      sources: [one]\n      claims: [{field: serial, value: X, status: rejected, sources: [two]}]\n"
    )
    assert said(RULE, missions=MISSION + event, sources=sources) == []
    assert len(said(RULE, missions=MISSION + claim, sources=sources)) == 1
