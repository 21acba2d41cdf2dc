"""One mistake typed into a copy of the real records."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.check.check import Checked, check_data
from generator.cli.as_of import default_as_of
from generator.problem import Problem

DATA = Path(__file__).parents[2] / "data"


@dataclass(frozen=True)
class Edit:
    """Text to be replaced in one record."""

    file: str
    record: str
    old: str
    new: str


def block(text: str, record: str) -> tuple[int, int]:
    """Where a record begins and ends in the text of its file."""
    begin = text.index(f"\n{record}:\n") + 1
    end = text.find("\n\n", begin)
    return begin, end if end >= 0 else len(text)


def place(text: str, record: str, marked: str) -> tuple[int, int]:
    """Line and column of the `^` in a piece of a record's text, the mark itself left out."""
    begin, end = block(text, record)
    before, _, after = marked.partition("^")
    at = text.index(before + after, begin, end) + len(before)
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


@dataclass(frozen=True)
class Mutated:
    """The records with a mistake in them, and what the check makes of it."""

    folder: Path
    checked: Checked

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.checked.problems

    def at(self, file: str, record: str, marked: str, rule: str) -> tuple[str, int, int, str]:
        """A row of an expectation; `marked` has a `^` before the value."""
        text = (self.folder / file).read_text(encoding="utf-8")
        return (f"data/{file}", *place(text, record, marked), rule)

    @property
    def told(self) -> list[tuple[str, int, int, str]]:
        return [(p.place.file, p.place.line, p.place.column, p.rule) for p in self.problems]

    @property
    def messages(self) -> str:
        return "\n".join(f"{problem.message} {problem.hint}" for problem in self.problems)


def mutate(folder: Path, *edits: Edit) -> Mutated:
    """Copy the real records, make the edits and check."""
    shutil.copytree(DATA, folder, dirs_exist_ok=True)
    for edit in edits:
        path = folder / edit.file
        text = path.read_text(encoding="utf-8")
        begin, end = block(text, edit.record)
        assert text[begin:end].count(edit.old) == 1, f"{edit.old!r} stands once in {edit.record}"
        path.write_text(text[:begin] + text[begin:end].replace(edit.old, edit.new) + text[end:], "utf-8")
    return Mutated(folder, check_data(folder, default_as_of(DATA)))
