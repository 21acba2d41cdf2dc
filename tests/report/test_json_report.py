from __future__ import annotations

import json

from generator.problem import Level, Place, Problem
from generator.report.json_report import render_json


def test_no_problems_are_an_empty_list() -> None:
    assert json.loads(render_json([])) == []


def test_each_problem_is_an_object_with_every_key() -> None:
    told = Problem(
        "port-occupied",
        "Союз is there",
        Place("data/missions.yaml", 4, 5, 4, 9),
        "mend it",
        Level.WARNING,
        "missions/ms-1",
        "events.2.port",
    )
    bare = Problem("yaml-syntax", "not YAML", Place.of_file("data/crew.yaml"))
    text = render_json([told, bare])
    assert "Союз" in text
    assert json.loads(text) == [
        {
            "rule": "port-occupied",
            "level": "warning",
            "file": "data/missions.yaml",
            "line": 4,
            "column": 5,
            "end_line": 4,
            "end_column": 9,
            "message": "Союз is there",
            "hint": "mend it",
            "record": "missions/ms-1",
            "field": "events.2.port",
        },
        {
            "rule": "yaml-syntax",
            "level": "error",
            "file": "data/crew.yaml",
            "line": 1,
            "column": 1,
            "end_line": 1,
            "end_column": 1,
            "message": "not YAML",
            "hint": "",
            "record": "",
            "field": "",
        },
    ]
