"""Problems as text for people: the place, the line itself with a caret, the remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rich.cells import cell_len
from rich.text import Text

from generator.problem import Level, Place, Problem

LineReader: TypeAlias = Callable[[Place], str]
"""Gives the text of the line that a place begins in."""

MAX_WIDTH = 160
"""Cells that an excerpt may take where no terminal says how wide it is."""

_INDENT = "    "
_CUT = "…"
_STYLES = {Level.ERROR: "bold red", Level.WARNING: "bold yellow"}
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What would move the caret, or make a terminal do something: control and direction characters."""


def render_problem(problem: Problem, read_line: LineReader, width: int = MAX_WIDTH) -> Text:
    """One problem: `file:line:column: level[rule] message`, the line, a caret, the remedy.

    `plain` of the answer is the same without colours. `width` is that of the excerpt, in cells.
    """
    place, style = problem.place, _STYLES[problem.level]
    text = Text.assemble(
        (f"{place.file}:{place.line}:{place.column}", "bold"),
        ": ",
        (f"{problem.level}[{problem.rule}]", style),
        f" {_printable(problem.message)}",
    )
    line = _printable(read_line(place))
    if line.strip():
        excerpt = _cut(line, place, max(width - len(_INDENT), 20))
        text.append(f"\n{_INDENT}{excerpt.before}").append(excerpt.marked, style).append(excerpt.after)
        carets = "^" * max(1, cell_len(excerpt.marked))
        text.append(f"\n{_INDENT}{' ' * cell_len(excerpt.before)}").append(carets, style)
    if problem.hint:
        text.append(f"\n{_INDENT}→ {_printable(problem.hint)}")
    return text


def render_count(problems: Sequence[Problem]) -> str:
    """`2 errors, 1 warning`, or `no problems`."""
    counts = [
        f"{number} {level.value}{'' if number == 1 else 's'}"
        for level in Level
        if (number := sum(problem.level is level for problem in problems))
    ]
    return ", ".join(counts) if counts else "no problems"


@dataclass(frozen=True)
class _Excerpt:
    """A line, or the part of it that is shown, in three pieces; the caret stands under the second."""

    before: str
    marked: str
    after: str


def _cut(line: str, place: Place, width: int) -> _Excerpt:
    """The part of a line around a place that takes up to `width` cells, with a mark where it is cut."""
    start = min(place.column - 1, len(line))
    end = min(place.end_column - 1, len(line)) if place.end_line == place.line else len(line.rstrip())
    end = max(start, end)
    before, marked, after = line[:start], line[start:end], line[end:]
    if len(line) <= 2 * width and cell_len(line) <= width:
        return _Excerpt(before, marked, after)
    shown = _first(marked, width - 2)
    if shown != marked:
        after = ""  # the mark of the cut is there already
    room = width - cell_len(shown)
    # A line of combining characters takes fewer cells than it has characters: look at twice the room.
    left, right = cell_len(before[-2 * room :]), cell_len(after[: 2 * room])
    left = min(left, max(room // 2, room - right))
    return _Excerpt(_last(before, left), shown, _first(after, room - left))


def _first(text: str, cells: int) -> str:
    """The beginning of a text that fits, with the mark of a cut where it is not the whole."""
    if len(text) <= 2 * cells and cell_len(text) <= cells:
        return text
    return text[: _fitting(text[: 2 * cells], cells - 1)] + _CUT


def _last(text: str, cells: int) -> str:
    """The end of a text that fits, with the mark of a cut where it is not the whole."""
    if len(text) <= 2 * cells and cell_len(text) <= cells:
        return text
    size = _fitting(text[: -2 * cells - 1 : -1], cells - 1)
    return _CUT + text[len(text) - size :]


def _fitting(text: str, cells: int) -> int:
    """How many characters of a text take up to so many cells."""
    taken = 0
    for count, character in enumerate(text):
        taken += cell_len(character)
        if taken > cells:
            return count
    return len(text)


def _printable(text: str) -> str:
    """The text with one visible character for each that is none, so that columns stay what they are."""
    return _INVISIBLE.sub("\N{REPLACEMENT CHARACTER}", re.sub(r"[\t\n]", " ", text))
