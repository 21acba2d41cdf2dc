"""A problem in the data: a value that says what is wrong, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """Whether a problem stops a build."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of a file. Lines and columns count from 1, columns in characters; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of_file(cls, file: str) -> Place:
        """The beginning of a file, for what concerns the whole of it."""
        return cls(file, 1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. Rules yield these; nothing in the data is ever raised as an exception."""

    rule: str
    message: str
    place: Place
    hint: str = ""
    level: Level = Level.ERROR
    record: str = ""
    """The record as `kind/id`, where the problem lies in one."""
    field: str = ""
    """The field inside the record, dotted, with list positions: `events.2.port`."""

    @property
    def sort_key(self) -> tuple[Place, str, str]:
        """By place, then rule, then message."""
        return (self.place, self.rule, self.message)
