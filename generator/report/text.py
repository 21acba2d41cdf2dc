"""Problems as text for people: the place, the line itself with a caret, the remedy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from generator.problem import Level, Place, Problem

LineReader: TypeAlias = Callable[[Place], str]
"""Gives the text of the line that a place begins in."""

MAX_WIDTH = 160


def render_problem(problem: Problem, read_line: LineReader) -> str:
    """One problem: `file:line:column: level[rule] message`, the line, a caret, the remedy."""
    place = problem.place
    head = f"{place.file}:{place.line}:{place.column}: {problem.level}[{problem.rule}] {problem.message}"
    line = read_line(place)
    parts = [head]
    if line.strip():
        parts.extend(_excerpt(line, place))
    if problem.hint:
        parts.append(f"    → {problem.hint}")
    return "\n".join(parts)


def render_count(problems: Sequence[Problem]) -> str:
    """`2 errors, 1 warning`, or `no problems`."""
    counts = [
        f"{number} {level.value}{'' if number == 1 else 's'}"
        for level in Level
        if (number := sum(problem.level is level for problem in problems))
    ]
    return ", ".join(counts) if counts else "no problems"


def _excerpt(line: str, place: Place) -> list[str]:
    start = place.column - 1
    end = place.end_column - 1 if place.end_line == place.line else len(line)
    width = max(1, min(end, len(line)) - start)
    shift = max(0, start - MAX_WIDTH // 2) if len(line) > MAX_WIDTH else 0
    shown = line[shift : shift + MAX_WIDTH]
    carets = min(width, max(1, len(shown) - (start - shift)))
    return [f"    {shown}", f"    {' ' * (start - shift)}{'^' * carets}"]
