from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from generator.derive.facts import Facts
from generator.diff.changes import Changes, DerivedChange, RecordChange, ValueChange, compare, flatten
from generator.encyclopedia.link import link_records
from generator.model.kinds import Kind
from tests.records import date, encyclopedia, facts, mission, records

CREW = """
    anna: {name: Anna, sources: [log]}
    boris: {name: Boris}
"""
MISSIONS = """
    one:
      name: One
      crew: [{person: anna, role: commander}]
      events:
        - {event: launch, at: 2025-01-01T00:00:00Z}
        - {event: landing, at: 2025-01-11T00:00:00Z, sources: [radar, log]}
      sources: [log]
    two:
      name: Two
      crew: [{person: boris, role: commander}]
      events: [{event: launch, at: 2025-02-01T00:00:00Z}, {event: landing, at: 2025-02-13T00:00:00Z}]
"""
LATER = MISSIONS.replace("2025-01-11T00:00:00Z", "2025-01-16T00:00:00Z")


def changes(old: dict[str, str], new: dict[str, str], **redirects: str) -> Changes:
    """What differs between the records of two sets of files."""
    kinds = {Kind(name.replace("_", "-")): text for name, text in new.items()}
    linked = link_records(
        {kind: records(kind, text) for kind, text in kinds.items()},
        {f"crew/{before}": f"crew/{after}" for before, after in redirects.items()},
    )
    return compare(facts(**old), Facts(linked, date("2026-01-01")), {}, {})


def of_record(found: Changes, page: str) -> RecordChange:
    (record,) = (record for record in found.records if record.page == page)
    return record


def test_equal_states_have_no_changes() -> None:
    found = changes({"missions": MISSIONS, "crew": CREW}, {"missions": MISSIONS, "crew": CREW})
    assert not found
    assert found == Changes((), (), (), (), (), (), ())


def test_an_accepted_value_is_given_before_and_after_with_its_own_sources() -> None:
    found = changes({"missions": MISSIONS, "crew": CREW}, {"missions": LATER, "crew": CREW})
    assert of_record(found, "missions/one").values == (
        ValueChange(
            "events.landing.at", "2025-01-11T00:00:00Z", "2025-01-16T00:00:00Z", sources=("radar", "log")
        ),
    )


def test_a_value_without_sources_of_its_own_has_those_of_the_record() -> None:
    renamed = MISSIONS.replace("name: One", "name: First")
    found = changes({"missions": MISSIONS}, {"missions": renamed})
    change = of_record(found, "missions/one")
    assert change.values == (ValueChange("name", "One", "First", ("log",)),)
    assert change.name == "First"


def test_what_follows_from_a_value_moves_with_it_in_other_records_too() -> None:
    found = changes({"missions": MISSIONS, "crew": CREW}, {"missions": LATER, "crew": CREW})
    assert of_record(found, "missions/one").derived[0] == DerivedChange(
        "duration", "10d 0h 0m 0s", "15d 0h 0m 0s"
    )
    assert of_record(found, "crew/anna") == RecordChange(
        "crew/anna",
        "Anna",
        (),
        (
            DerivedChange("time in space", "10d 0h 0m 0s", "15d 0h 0m 0s"),
            DerivedChange("rank", "2", "1"),
            DerivedChange("flight 1", "One → One: 10d 0h 0m 0s, landed", "One → One: 15d 0h 0m 0s, landed"),
        ),
    )
    assert of_record(found, "crew/boris").derived == (DerivedChange("rank", "1", "2"),)
    assert [record.page for record in found.records] == ["crew/anna", "crew/boris", "missions/one"]


def test_a_value_that_is_new_has_none_before_and_one_removed_none_after() -> None:
    before, after = "anna: {name: Anna, sex: female, sources: [log]}", "anna: {name: Anna, aliases: [A, B]}"
    assert of_record(changes({"crew": before}, {"crew": after}), "crew/anna").values == (
        ValueChange("aliases", None, "A, B"),
        ValueChange("sources", "log", None, ("log",)),
        ValueChange("sex", "female", None, ("log",)),
    )


def test_records_come_and_go() -> None:
    found = changes({"crew": CREW}, {"crew": "boris: {name: Boris}\ncarla: {}\naaron: {}"})
    assert (found.added, found.removed, found.moved) == (("crew/aaron", "crew/carla"), ("crew/anna",), ())
    assert found.records == ()


def test_a_record_under_a_new_id_is_moved_and_compared() -> None:
    new = "ann: {name: Ann, sources: [log]}\nboris: {name: Boris}"
    found = changes({"crew": CREW}, {"crew": new}, anna="ann")
    assert (found.added, found.removed, found.moved) == ((), (), (("crew/anna", "crew/ann"),))
    assert found.records == (
        RecordChange("crew/ann", "Ann", (ValueChange("name", "Anna", "Ann", ("log",)),), ()),
    )


def test_a_record_that_is_merged_is_moved_to_the_one_that_stays() -> None:
    found = changes({"crew": CREW}, {"crew": "boris: {name: Boris}"}, anna="boris")
    assert (found.added, found.removed, found.moved) == ((), (), (("crew/anna", "crew/boris"),))
    assert found.records == ()


def test_pages_are_compared_by_their_text_and_other_files_left_out() -> None:
    empty = facts()
    old = {"crew/a.md": "A", "crew/b.md": "B", "crew/c.md": "C", "crew/a.json": "{}"}
    new = {"crew/b.md": "B", "crew/c.md": "c", "crew/d.md": "D", "crew/d.json": "{}"}
    found = compare(empty, empty, old, new)
    assert found.pages_added == ("crew/d.md",)
    assert found.pages_changed == ("crew/c.md",)
    assert found.pages_removed == ("crew/a.md",)


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Changes)])
def test_a_change_of_any_sort_is_one(field: str) -> None:
    parts: dict[str, Any] = {other.name: () for other in dataclasses.fields(Changes)}
    assert not Changes(**parts)
    assert Changes(**parts | {field: ("something",)})


def test_events_are_named_and_lists_of_words_kept_together() -> None:
    flown = mission("""
        one:
          name: One
          backup: [x, y]
          native: {ru: Один}
          events:
            - {event: dock, at: 2025-01-01, port: iss/a}
            - {event: dock, at: 2025-01-02, port: iss/b, sources: [p, q]}
          milestones: [{text: First, scope: all}]
    """)
    assert dict(flatten(flown)) == {
        "name": "One",
        "kind": "crewed",
        "regime": "orbital",
        "spacecraft": "ship",
        "outcome": "success",
        "native.ru": "Один",
        "backup": "x, y",
        "milestones.0.text": "First",
        "milestones.0.scope": "all",
        "events.dock.at": "2025-01-01",
        "events.dock.port": "iss/a",
        "events.dock-2.at": "2025-01-02",
        "events.dock-2.port": "iss/b",
        "events.dock-2.sources": "p, q",
    }


def test_seats_are_named_by_person_and_leg_and_open_ones_told_apart() -> None:
    planned = mission("""
        one:
          crew:
            - {person: anna, role: commander, leg: up}
            - {person: anna, role: pilot, leg: down}
            - {role: pilot}
            - {role: passenger}
    """)
    seats = {field: value for field, value in flatten(planned) if field.startswith("crew.")}
    assert seats == {
        "crew.anna.up.role": "commander",
        "crew.anna.up.leg": "up",
        "crew.anna.down.role": "pilot",
        "crew.anna.down.leg": "down",
        "crew.seat.both.role": "pilot",
        "crew.seat.both-2.role": "passenger",
    }


def test_the_sources_of_a_part_are_nearer_than_those_of_the_record() -> None:
    before = "anna: {name: Anna, born: {at: 1980, place: Ufa, sources: [register]}, sources: [log]}"
    found = changes({"crew": before}, {"crew": before.replace("1980", "1981")})
    assert of_record(found, "crew/anna").values == (ValueChange("born.at", "1980", "1981", ("register",)),)


def test_the_order_of_records_in_a_file_is_no_change() -> None:
    swapped = "boris: {name: Boris}\nanna: {sources: [log], name: Anna}"
    assert not changes({"crew": CREW}, {"crew": swapped})


def test_a_source_goes_by_its_title() -> None:
    before, after = "log: {title: Log}", "log: {title: Log, language: ru}"
    assert of_record(changes({"sources": before}, {"sources": after}), "sources/log").name == "Log"


def test_a_flat_record_is_complete() -> None:
    person = encyclopedia(crew="anna: {name: Anna, sort: Anna, citizenship: [RU, SU]}").people["anna"]
    assert list(flatten(person)) == [("name", "Anna"), ("sort", "Anna"), ("citizenship", "RU, SU")]
