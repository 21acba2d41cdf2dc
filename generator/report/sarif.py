"""Problems as SARIF 2.1.0 (OASIS, errata 01), the form that code scanning services and editors read."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from generator.problem import Problem
from generator.report.manual import render_manual
from generator.rules.registry import GROUPS
from generator.rules.rule import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
"""The name of the repository's root, against which every path is meant. Where it lies is not told."""


def render_sarif(problems: Sequence[Problem], rules: Mapping[str, Rule], site_url: str = "") -> str:
    """A log with one run. File names must be those from the root of the repository.

    `site_url` is where the site with the manual is served, or empty where that is not known.
    """
    position = {rule_id: index for index, rule_id in enumerate(rules)}
    driver = {"name": "Perigee", "rules": [_descriptor(rule, site_url) for rule in rules.values()]}
    if site_url:
        driver["informationUri"] = site_url
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the repository."}}},
        "results": list(_results(problems, position)),
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _descriptor(rule: Rule, site_url: str) -> dict[str, Any]:
    """A rule (`reportingDescriptor`, section 3.49) with its manual."""
    descriptor: dict[str, Any] = {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": rule.manual.title},
        "fullDescription": {"text": rule.manual.why or rule.manual.title},
        "help": {"text": render_manual(rule), "markdown": render_manual(rule)},
        "defaultConfiguration": {"level": rule.level.value},
        "properties": {"tags": [GROUPS[rule.group]]},
    }
    if site_url:
        descriptor["helpUri"] = f"{site_url.rstrip('/')}/checks/{rule.id}/"
    return descriptor


def _results(problems: Iterable[Problem], position: Mapping[str, int]) -> Iterable[dict[str, Any]]:
    """One `result` (section 3.27) for each problem."""
    seen: Counter[str] = Counter()
    for problem in problems:
        text = f"{problem.message}\n{problem.hint}" if problem.hint else problem.message
        result: dict[str, Any] = {"ruleId": problem.rule}
        if problem.rule in position:
            result["ruleIndex"] = position[problem.rule]
        location = {"physicalLocation": _physical(problem)}
        if problem.record:
            name = f"{problem.record}.{problem.field}" if problem.field else problem.record
            location["logicalLocations"] = [{"fullyQualifiedName": name}]  # type: ignore[assignment]
        fingerprint = _fingerprint(problem)
        seen[fingerprint] += 1
        yield {
            **result,
            "level": problem.level.value,
            "message": {"text": text},
            "locations": [location],
            "partialFingerprints": {"perigeeProblem/v1": f"{fingerprint}:{seen[fingerprint]}"},
        }


def _physical(problem: Problem) -> dict[str, Any]:
    place = problem.place
    path = place.file.encode("utf-8", "surrogateescape")
    return {
        "artifactLocation": {"uri": quote(path), "uriBaseId": ROOT},
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        },
    }


def _fingerprint(problem: Problem) -> str:
    """What stays the same when lines are added above: rule, file, record, field and message."""
    parts = (problem.rule, problem.place.file, problem.record, problem.field, problem.message)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
