from __future__ import annotations

import pytest

from generator.pages import gaps
from generator.pages.gaps import gap_views
from generator.pages.pieces import EditLink, plain
from tests.records import facts

FACTS = facts(
    "2026-01-01",
    missions="""
        one:
          name: One
          crew: [{person: anna, role: pilot}]
          events: [{event: launch, at: 2021-01-01T10:00:00Z}]
        """,
    crew="anna: {name: Anna Lind, sort: 'Lind, Anna', citizenship: [RU]}",
)
LINES = {"missions/one": "data/missions.yaml#L3", "crew/anna": "data/crew.yaml#L4"}
PAGES = {view.path: view for view in gap_views(FACTS, LINES)}


def test_only_sorts_that_some_record_has_get_a_page() -> None:
    assert "gaps/native-name" in PAGES
    assert "gaps/eva-time" not in PAGES


def test_the_list_says_how_many_of_how_many_and_what_share_is_filled() -> None:
    rows = {
        plain(row[0].content): [plain(cell.content) for cell in row[1:]]
        for row in PAGES["gaps"].sections[0].table.rows
    }
    assert rows["Names without their own script"] == ["1", "1", "0 %"]
    assert rows["Launches and landings not known to the second"] == ["0", "1", "100 %"]
    assert "Spacewalks without their times" not in rows


def test_a_share_of_less_than_one_per_cent_is_not_said_to_be_none() -> None:
    people = "\n".join(f"p{number}: {{name: P {number}, citizenship: [RU]}}" for number in range(150))
    seats = ", ".join(f"{{person: p{number}, role: pilot}}" for number in range(150))
    found = facts(
        missions=f"""
            one:
              name: One
              crew: [{seats}, {{person: anna, role: pilot}}]
              events: [{{event: launch, at: 2021-01-01T10:00:00Z}}]
            """,
        crew=f"{people}\nanna: {{name: Anna, native: {{ru: Анна}}, citizenship: [RU]}}",
    )
    lines = {f"crew/{person}": "data/crew.yaml#L1" for person in found.encyclopedia.people}
    lines["missions/one"] = "data/missions.yaml#L1"
    (first,) = (view for view in gap_views(found, lines) if view.path == "gaps")
    (share,) = (
        plain(row[3].content) for row in first.sections[0].table.rows if "script" in plain(row[0].content)
    )
    assert share == "under 1 %"


def test_a_gap_leads_to_its_record_and_to_the_line_to_edit() -> None:
    listing = PAGES["gaps/native-name"].listing
    assert listing is not None
    record, kind, lacks, edit = listing.table.rows[0]
    assert [plain(cell.content) for cell in (record, kind, lacks)] == [
        "Lind, Anna",
        "person",
        "name in its own script",
    ]
    assert edit.content == EditLink("data/crew.yaml#L4")


def test_a_place_to_edit_reads_as_text_where_no_repository_is_known() -> None:
    link = EditLink("data/crew.yaml#L4")
    assert link.text == "data/crew.yaml, line 4"
    assert link.__html__() == '<edit-link at="data/crew.yaml#L4">data/crew.yaml, line 4</edit-link>'


def test_a_long_list_of_gaps_says_what_it_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gaps, "LONGEST", 1)
    two = facts(sources="{a: {url: 'https://a.example/'}, b: {url: 'https://b.example/'}}")
    lines = {"sources/a": "data/sources.yaml#L1", "sources/b": "data/sources.yaml#L2"}
    view = {view.path: view for view in gap_views(two, lines)}["gaps/archive"]
    assert view.listing is not None
    assert len(view.listing.table.rows) == 1
    assert view.lead.endswith("Here are the first 1 of 2.")
