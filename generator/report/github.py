"""Problems as workflow commands, which GitHub Actions shows beside the lines of a pull request.

The form is that of docs.github.com, "Workflow commands for GitHub Actions"; the escapes are those
that its runner undoes (`actions/runner: ActionCommand.cs`).
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.problem import Problem

_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def render_github(problems: Iterable[Problem]) -> str:
    """One command a line. File names must be those from the root of the repository."""
    return "".join(f"{_command(problem)}\n" for problem in problems)


def _command(problem: Problem) -> str:
    """`::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::…`.

    The message repeats the place: the log of a run does not show the properties, and only the first
    ten annotations of a step are shown beside the lines. The runner refuses columns where a place
    covers several lines, so they are left out there.
    """
    place = problem.place
    properties: dict[str, str | int] = {"file": place.file, "line": place.line, "endLine": place.end_line}
    if place.line == place.end_line:
        properties |= {"col": place.column, "endColumn": place.end_column}
    properties["title"] = problem.rule
    listed = ",".join(f"{name}={_escape(str(value), _PROPERTY)}" for name, value in properties.items())
    text = f"{place.file}:{place.line}:{place.column}: {problem.message}"
    if problem.hint:
        text += f"\n→ {problem.hint}"
    return f"::{problem.level.value} {listed}::{_escape(text, _DATA)}"


def _escape(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)
