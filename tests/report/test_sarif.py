"""The log has the structure of SARIF 2.1.0, checked against the tables of its specification.

OASIS: Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01, section 3.
No package of the index ships the JSON schema, so `SHAPES` says of every object that Perigee writes
which properties may stand there and which must (the schema refuses any other).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from generator.problem import Level, Place, Problem
from generator.report.sarif import render_sarif
from generator.rules.registry import all_rules
from generator.rules.rule import Manual, Rule

RULE = Rule(
    "port-occupied", "space", Level.WARNING, Manual("Two ships are at one port.", "A port holds one.")
)
RULES = {RULE.id: RULE, "bad-date": Rule("bad-date", "shape", Level.ERROR, Manual("No date.", ""))}
TOLD = Problem(
    "port-occupied",
    "Союз is there",
    Place("data/missions.yaml", 4, 5, 4, 9),
    "mend it",
    Level.WARNING,
    "missions/ms-1",
    "events.2.port",
)
BARE = Problem("yaml-syntax", "not YAML", Place.of_file("my data/крю #1.yaml"))

Shape = Mapping[str, Any]


def text(value: Any) -> None:
    assert isinstance(value, str)
    assert value


def positive(value: Any) -> None:
    assert type(value) is int
    assert value >= 1


def index(value: Any) -> None:
    assert type(value) is int
    assert value >= 0


def absolute_uri(value: Any) -> None:
    assert re.fullmatch(r"https://[!-~]+", value), value


def relative_uri(value: Any) -> None:
    """Section 3.4.4: a relative reference, so that `uriBaseId` says what it is relative to."""
    assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", value), value
    assert not value.startswith("/")


def one_of(*allowed: str) -> Callable[[Any], None]:
    def look(value: Any) -> None:
        assert value in allowed

    return look


def any_of(look: Shape | Callable[[Any], None]) -> Callable[[Any], None]:
    """An object with keys of any name."""

    def walk(value: Any) -> None:
        assert isinstance(value, dict)
        for inner in value.values():
            conform(inner, look)

    return walk


MESSAGE = {"text!": text, "markdown": text}
SHAPES: Shape = {
    "$schema": absolute_uri,
    "version!": one_of("2.1.0"),
    "runs!": [
        {
            "tool!": {
                "driver!": {
                    "name!": text,
                    "informationUri": absolute_uri,
                    "rules": [
                        {
                            "id!": text,
                            "name": text,
                            "shortDescription": MESSAGE,
                            "fullDescription": MESSAGE,
                            "help": MESSAGE,
                            "helpUri": absolute_uri,
                            "defaultConfiguration": {"level": one_of("none", "note", "warning", "error")},
                            "properties": {"tags": [text]},
                        }
                    ],
                }
            },
            "columnKind": one_of("utf16CodeUnits", "unicodeCodePoints"),
            "originalUriBaseIds": any_of({"uri": absolute_uri, "description": MESSAGE}),
            "results": [
                {
                    "ruleId": text,
                    "ruleIndex": index,
                    "level": one_of("none", "note", "warning", "error"),
                    "message!": MESSAGE,
                    "locations": [
                        {
                            "physicalLocation": {
                                "artifactLocation": {"uri": relative_uri, "uriBaseId": text},
                                "region": {
                                    "startLine": positive,
                                    "startColumn": positive,
                                    "endLine": positive,
                                    "endColumn": positive,
                                },
                            },
                            "logicalLocations": [{"fullyQualifiedName": text}],
                        }
                    ],
                    "partialFingerprints": any_of(text),
                }
            ],
        }
    ],
}
"""Every object that may stand in the log; `!` marks the properties that must."""


def conform(value: Any, shape: Shape | list[Any] | Callable[[Any], None]) -> None:
    """Fail where a value has not the shape of the specification."""
    if callable(shape):
        shape(value)
    elif isinstance(shape, list):
        assert isinstance(value, list)
        for inner in value:
            conform(inner, shape[0])
    else:
        assert isinstance(value, dict)
        looks = {key.rstrip("!"): look for key, look in shape.items()}
        assert set(value) <= set(looks)
        assert {key.rstrip("!") for key in shape if key.endswith("!")} <= set(value)
        for key, inner in value.items():
            conform(inner, looks[key])


def run_of(*problems: Problem, rules: Mapping[str, Rule] = RULES, site_url: str = "") -> dict[str, Any]:
    log = json.loads(render_sarif(problems, rules, site_url))
    conform(log, SHAPES)
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


@pytest.mark.parametrize("problems", [(), (TOLD,), (BARE,), (TOLD, BARE, TOLD)])
@pytest.mark.parametrize("site_url", ["", "https://perigee.example/"])
def test_a_log_has_the_structure_of_the_specification(problems: tuple[Problem, ...], site_url: str) -> None:
    assert len(run_of(*problems, site_url=site_url)["results"]) == len(problems)


def test_the_real_rules_have_the_structure_of_the_specification() -> None:
    run = run_of(TOLD, rules=all_rules(), site_url="https://perigee.example")
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == list(all_rules())


def test_the_structure_is_really_looked_at() -> None:
    log = json.loads(render_sarif([TOLD], RULES))
    log["runs"][0]["results"][0]["mesage"] = log["runs"][0]["results"][0].pop("message")
    with pytest.raises(AssertionError):
        conform(log, SHAPES)


def test_a_result_names_its_rule_place_and_record() -> None:
    (result,) = run_of(TOLD)["results"]
    fingerprints = result.pop("partialFingerprints")
    assert result == {
        "ruleId": "port-occupied",
        "ruleIndex": 0,
        "level": "warning",
        "message": {"text": "Союз is there\nmend it"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "data/missions.yaml", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 4, "startColumn": 5, "endLine": 4, "endColumn": 9},
                },
                "logicalLocations": [{"fullyQualifiedName": "missions/ms-1.events.2.port"}],
            }
        ],
    }
    assert list(fingerprints) == ["perigeeProblem/v1"]


def test_the_index_of_a_result_is_that_of_its_rule() -> None:
    run = run_of(TOLD, Problem("bad-date", "no date", TOLD.place), BARE)
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        if "ruleIndex" in result:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert [result.get("ruleIndex") for result in run["results"]] == [0, 1, None]


def test_every_base_that_a_path_is_relative_to_is_declared() -> None:
    run = run_of(TOLD, BARE)
    for result in run["results"]:
        artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert artifact["uriBaseId"] in run["originalUriBaseIds"]


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("my data/крю #1.yaml", "my%20data/%D0%BA%D1%80%D1%8E%20%231.yaml"),
        ("not utf-8 \udcff/crew.yaml", "not%20utf-8%20%FF/crew.yaml"),
    ],
)
def test_a_path_is_percent_encoded(file: str, uri: str) -> None:
    (result,) = run_of(Problem("yaml-syntax", "not YAML", Place.of_file(file)))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_a_rule_brings_its_manual() -> None:
    (rule, _) = run_of()["tool"]["driver"]["rules"]
    assert rule == {
        "id": "port-occupied",
        "name": "PortOccupied",
        "shortDescription": {"text": "Two ships are at one port."},
        "fullDescription": {"text": "A port holds one."},
        "help": {"text": rule["help"]["markdown"], "markdown": rule["help"]["markdown"]},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"tags": ["Who and what is where"]},
    }
    assert rule["help"]["markdown"].startswith("# port-occupied\n\nTwo ships are at one port.\n")


def test_the_address_of_a_manual_is_given_where_the_site_is_known() -> None:
    driver = run_of(site_url="https://perigee.example/")["tool"]["driver"]
    assert driver["informationUri"] == "https://perigee.example/"
    assert driver["rules"][0]["helpUri"] == "https://perigee.example/checks/port-occupied/"


def test_a_fingerprint_stays_when_lines_are_added_above_and_tells_equal_problems_apart() -> None:
    def fingerprints(*lines: int) -> list[str]:
        told = [
            Problem(TOLD.rule, TOLD.message, Place(TOLD.place.file, line, 1, line, 2), record="missions/ms-1")
            for line in lines
        ]
        return [result["partialFingerprints"]["perigeeProblem/v1"] for result in run_of(*told)["results"]]

    assert fingerprints(4, 9) == fingerprints(14, 19)
    assert len(set(fingerprints(4, 9))) == 2
