from __future__ import annotations

import pytest

from generator.derive.lineage import Lineages, cited_sources
from tests.records import encyclopedia, mission

SOURCES = """
    nasa: {tier: primary}
    tass: {tier: primary}
    wiki: {tier: reference, derived_from: [nasa]}
    copy: {tier: aggregator, derived_from: [wiki]}
    blog: {tier: user}
    mixed: {tier: press, derived_from: [nasa, tass]}
    echo: {tier: press, derived_from: [voice]}
    voice: {tier: press, derived_from: [echo]}
    self: {tier: user, derived_from: [self]}
    orphan: {tier: press, derived_from: [nowhere]}
"""
LINEAGES = Lineages(encyclopedia(sources=SOURCES).sources)


@pytest.mark.parametrize(
    ("source", "roots"),
    [
        ("nasa", {"nasa"}),
        ("wiki", {"nasa"}),
        ("copy", {"nasa"}),
        ("mixed", {"nasa", "tass"}),
        ("self", {"self"}),
        ("orphan", {"nowhere"}),
        ("unknown", {"unknown"}),
    ],
)
def test_a_source_comes_from_where_its_line_begins(source: str, roots: set[str]) -> None:
    assert LINEAGES.roots(source) == roots


@pytest.mark.parametrize(
    ("sources", "count"),
    [
        ([], 0),
        (["nasa"], 1),
        (["nasa", "tass"], 2),
        (["nasa", "wiki", "copy"], 1),
        (["wiki", "copy", "tass"], 2),
        (["nasa", "tass", "mixed"], 1),
        (["mixed", "nasa", "tass", "blog"], 2),
        (["nasa", "nasa"], 1),
        (["echo", "voice"], 1),
    ],
)
def test_sources_that_repeat_one_another_count_once(sources: list[str], count: int) -> None:
    assert LINEAGES.count(sources) == count
    assert LINEAGES.count(reversed(sources)) == count


@pytest.mark.parametrize(
    ("sources", "weak"),
    [
        ([], False),
        (["blog"], True),
        (["blog", "copy"], True),
        (["blog", "nasa"], False),
        (["wiki"], False),
        (["unknown"], False),
    ],
)
def test_a_value_is_weak_that_rests_on_aggregators_and_users_alone(sources: list[str], weak: bool) -> None:  # noqa: FBT001  a column of the table
    assert LINEAGES.is_weak(sources) is weak


def test_every_source_that_a_record_names_is_cited_once_its_own_first() -> None:
    built = mission("""
        m:
          sources: [own, both]
          crew: [{person: anna, role: pilot, sources: [seat, both]}]
          events: [{event: launch, at: 2025, sources: [event]}]
          schedule: [{for: launch, as_of: 2024, sources: [event]}]
    """)
    assert cited_sources(built) == ("own", "both", "seat", "event")


def test_sources_inside_a_mapping_are_cited() -> None:
    craft = encyclopedia(spacecraft="s: {specs: {length_m: {value: 7, sources: [spec]}}}").spacecraft["s"]
    assert cited_sources(craft) == ("spec",)


def test_a_record_without_sources_cites_none() -> None:
    assert cited_sources(mission("m: {}")) == ()
