from __future__ import annotations

from generator.pages.infobox import Group, Row


def test_a_group_without_facts_is_no_group() -> None:
    assert Group.of("Crew", [Row("Seats", "3")]).rows == (Row("Seats", "3"),)
    assert not Group.of("Crew", [])
