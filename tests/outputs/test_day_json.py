from __future__ import annotations

import json

from generator.outputs.day_json import render_days
from tests.records import facts

FACTS = facts(
    missions="one: {name: One, events: [{event: launch, at: 1969-07-06}, {event: landing, at: 1969-07-24}]}"
)
FILES = {file.path: json.loads(file.text) for file in render_days(FACTS)}


def test_every_month_has_a_file_with_its_days() -> None:
    assert sorted(FILES) == [f"on-this-day/{month:02}.json" for month in range(1, 13)]
    july = FILES["on-this-day/07.json"]
    assert july["days"] == {
        "6": [[1969, "One launched", "missions/one"]],
        "24": [[1969, "One landed", "missions/one"]],
    }
    assert FILES["on-this-day/08.json"]["days"] == {}


def test_a_file_says_its_version_its_day_and_its_columns() -> None:
    january = FILES["on-this-day/01.json"]
    assert (january["version"], january["as_of"], january["licence"]) == (1, "2026-01-01", "CC-BY-4.0")
    assert january["columns"] == ["year", "what", "page"]
