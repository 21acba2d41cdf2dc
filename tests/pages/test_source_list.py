from __future__ import annotations

import pytest

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.pages import source_list
from generator.pages.linker import Linker
from generator.pages.listing import Listing
from generator.pages.pieces import plain
from generator.pages.source_list import source_listing, tier_links, tier_views
from tests.records import facts

SOURCES = """
    nasa: {title: A log, publisher: NASA, tier: primary}
    times: {title: A report, publisher: Times, tier: press}
    chronicle: {title: Another report, publisher: Chronicle, tier: press}
"""
MISSIONS = """
    one: {name: One, sources: [times, nasa]}
    two: {name: Two, sources: [times]}
"""


def some() -> Facts:
    return facts(missions=MISSIONS, sources=SOURCES)


def titles(listing: Listing | None) -> list[str]:
    assert listing is not None
    return [plain(row[0].content) for row in listing.table.rows]


def test_the_most_cited_stand_first() -> None:
    assert titles(source_listing(some(), Linker(some().encyclopedia, "sources"))) == [
        "A report",
        "A log",
        "Another report",
    ]


def test_the_first_page_has_room_for_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_list, "MOST_CITED", 1)
    assert titles(source_listing(some(), Linker(some().encyclopedia, "sources"))) == ["A report"]


def test_each_tier_that_has_sources_has_a_page_of_them_all_by_publisher() -> None:
    assert {view.path: titles(view.listing) for view in tier_views(some())} == {
        "source-tiers/primary": ["A log"],
        "source-tiers/press": ["Another report", "A report"],
    }


def test_the_list_leads_to_the_tiers_and_says_how_many_each_has() -> None:
    links = tier_links(some(), Linker(some().encyclopedia, Kind.SOURCES.value))
    assert [link.text for link in links] == ["Primary sources (1)", "Press (2)"]
