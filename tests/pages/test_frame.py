from __future__ import annotations

import json

import pytest

from generator.model.base import Record
from generator.model.kinds import Kind
from generator.model.source import Tier
from generator.pages.claims import claims_table
from generator.pages.frame import (
    Frame,
    Framer,
    Neighbour,
    NeighbourGroup,
    dump_front_matter,
    tier_badge,
)
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.pieces import Link, Mark, phrase, plain
from tests.records import facts

FACTS = facts(
    "2026-01-01",
    missions="""
        one:
          name: One <1>
          native: {ru: Один}
          aliases: [First One]
          summary: It flew.
          claims:
            - {field: events.dock.at, value: 2025-01-02, status: rejected, why: planned, sources: [post]}
            - {field: crew, printed: four people, status: disputed, sources: [log, post]}
            - {field: serial, value: "12", printed: No. 12, status: compatible}
          events: [{event: launch, at: 2025-01-01, sources: [radar]}]
          sources: [log]
        bare: {name: Bare}
    """,
    crew="anna: {name: Anna Ryzhikova, sources: [post]}",
    sources="""
        log: {title: The log, publisher: Agency, published: 2025-01-05}
        radar: {title: Radar, publisher: Watchers, tier: reference, retrieved: 2025-02}
        post: {title: A post, publisher: Somebody, tier: user, derived_from: [copy]}
        copy: {title: A copy, publisher: Mirror, tier: aggregator, derived_from: [log]}
        rumour: {title: A rumour, publisher: Nobody, tier: user}
    """,
    audits="""
        text:
          name: A text
          source: rumour
          statements:
            - {line: "1", text: It never flew., verdict: "false", about: [missions/one], why: It did.}
            - {line: "2", text: It flew., verdict: "true", about: [missions/one]}
            - {line: "3", text: Someone flew., verdict: garbled, about: [missions/bare]}
    """,
)
FRAMER = Framer(
    FACTS,
    {
        "missions/one": "data/missions.yaml#L2",
        "missions/bare": "data/missions.yaml#L9",
        "crew/anna": "data/crew.yaml#L1",
    },
)


def frame(kind: Kind, record_id: str) -> Frame:
    record = FACTS.encyclopedia.of_kind(kind)[record_id]
    assert isinstance(record, Record)
    return FRAMER.frame(kind, record, lead=phrase("A lead."))


@pytest.mark.parametrize(
    ("cited", "note"),
    [
        ([], "No source is named for this record yet."),
        (["log"], "One source."),
        (["log", "radar"], "2 sources in 2 independent lines."),
        (["log", "copy", "post"], "3 sources in 1 independent line."),
        (["copy", "post"], "2 sources in 1 independent line. All of them repeat others."),
        (["post", "rumour"], "2 sources in 2 independent lines. All of them repeat others."),
    ],
)
def test_links_are_not_witnesses(cited: list[str], note: str) -> None:
    assert FRAMER.lineage_note(cited) == note


@pytest.mark.parametrize(
    ("own", "record", "marked"),
    [
        ([], [], False),
        (["log"], [], False),
        (["post"], [], True),
        (["copy", "rumour"], [], True),
        (["post", "radar"], [], False),
        ([], ["post"], True),
        ([], ["log"], False),
        (["post"], ["log"], True),
        (["log"], ["post"], False),
    ],
)
def test_a_value_that_rests_on_weak_sources_alone_is_marked(
    own: list[str], record: list[str], *, marked: bool
) -> None:
    found = FRAMER.mark(own, record)
    assert found == (Mark("*", "rests only on sources that repeat others") if marked else "")


def test_a_frame_has_what_the_record_says_of_itself() -> None:
    found = frame(Kind.MISSIONS, "one")
    assert (found.title, found.summary) == ("One <1>", "It flew.")
    assert found.infobox == (Group("Names", (Row("Also", "First One"),)),)
    assert [(name.text, name.language) for name in found.native] == [("Один", "ru")]
    assert (found.origin, found.as_of) == ("data/missions.yaml#L2", "2026-01-01")
    assert found.files == {"JSON": "../one.json"}
    assert found.sources_note == "3 sources in 2 independent lines."


def test_the_sources_are_in_order_of_citation_with_tier_and_what_they_repeat() -> None:
    table = frame(Kind.MISSIONS, "one").sources
    rows = [[plain(cell.content) for cell in row] for row in table.rows]
    assert [(row[0], row[1], *row[3:]) for row in rows] == [
        ("The log", "Agency", "primary", ""),
        ("A post", "Somebody", "user", "Mirror"),
        ("Radar", "Watchers", "reference", ""),
    ]
    assert ["2025" in row[2] for row in rows] == [True, False, True]


def test_a_record_without_sources_says_so() -> None:
    found = frame(Kind.MISSIONS, "bare")
    assert not found.sources
    assert found.sources_note == "No source is named for this record yet."


def test_claims_are_told_with_what_became_of_them() -> None:
    linker = Linker(FACTS.encyclopedia, "missions/one")
    one = FACTS.encyclopedia.missions["one"]
    table = claims_table(one.claims, linker, one)
    rows = [[plain(cell.content) for cell in row] for row in table.rows]
    assert [row[0] for row in rows] == ["Docking, time", "Crew", "Serial"]
    assert [row[2] for row in rows] == ["rejected", "disputed", "compatible"]
    assert rows[0][3:] == ["planned", "Somebody"]
    assert (rows[1][1], rows[1][4]) == ("four people", "Agency, Somebody")
    assert (rows[2][1], rows[2][3]) == ("12", " (as printed: No. 12)")


def test_what_an_audit_found_false_stands_on_the_page_it_is_about() -> None:
    rows = [[plain(cell.content) for cell in row] for row in frame(Kind.MISSIONS, "one").statements.rows]
    assert rows == [["It never flew.", "false", "It did.", "A text"]]
    rows = [[plain(cell.content) for cell in row] for row in frame(Kind.MISSIONS, "bare").statements.rows]
    assert rows == [["Someone flew.", "garbled", "", "A text"]]


def test_only_names_of_people_are_folded_for_the_search() -> None:
    assert "ana rizhikova" in frame(Kind.CREW, "anna").forms
    assert frame(Kind.MISSIONS, "bare").forms == ()


def test_empty_groups_of_neighbours_are_left_out() -> None:
    near = NeighbourGroup("Soyuz", (Neighbour(Link("Two", "../two/"), "next"),))
    found = FRAMER.frame(
        Kind.MISSIONS,
        FACTS.encyclopedia.missions["one"],
        lead=phrase("A lead."),
        neighbours=[NeighbourGroup("Nothing", ()), near],
    )
    assert found.neighbours == (near,)


def test_front_matter_is_yaml_whatever_the_values() -> None:
    text = frame(Kind.MISSIONS, "one").front_matter
    lines = text.split("\n")
    assert lines[:2] == ["---", "# generated by perigee from data/missions.yaml: edit that, not this"]
    assert lines[-1] == "---"
    values = {key: json.loads(value) for key, _, value in (line.partition(": ") for line in lines[2:-1])}
    assert values["title"] == "One <1>"
    assert values["description"] == "A lead."
    assert values["record"] == "missions/one"
    assert values["kind_label"] == "Mission"


def test_a_value_with_line_breaks_and_dashes_stays_on_its_line() -> None:
    text = dump_front_matter({"title": '---\n"a": b\u2028'}, "a test")
    assert text.count("\n---") == 1
    assert len(text.split("\n")) == 4


@pytest.mark.parametrize(
    ("tier", "tone"),
    [
        (Tier.PRIMARY, "success"),
        (Tier.REFERENCE, "neutral"),
        (Tier.PRESS, "neutral"),
        (Tier.AGGREGATOR, "partial"),
        (Tier.USER, "partial"),
    ],
)
def test_a_tier_has_its_look(tier: Tier, tone: str) -> None:
    badge = tier_badge(tier)
    assert (badge.text, badge.tone) == (tier.value, tone)
