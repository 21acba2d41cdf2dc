"""Problems as JSON, for programs: a list of objects, each with every key."""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.problem import Problem


def render_json(problems: Iterable[Problem]) -> str:
    """A JSON list; lines and columns count from 1, columns in characters, the end is exclusive."""
    return json.dumps([_entry(problem) for problem in problems], ensure_ascii=False, indent=2) + "\n"


def _entry(problem: Problem) -> dict[str, str | int]:
    place = problem.place
    return {
        "rule": problem.rule,
        "level": problem.level.value,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "message": problem.message,
        "hint": problem.hint,
        "record": problem.record,
        "field": problem.field,
    }
