"""The text of a data file in slices, one for each record: a broken one leaves the others readable."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_BEGINS = re.compile(r"[^\s#\[\]{},|<=>%@`]")
_ID = re.compile(r"""["']?([^\s"':]{1,200})["']?\s*:(?:\s|$)""")


@dataclass(frozen=True)
class Slice:
    """The lines of one record, from its id to the line before the next one's."""

    first: int
    """Its first line, counting from 0."""
    lines: tuple[str, ...]

    @property
    def end(self) -> int:
        """The line after its last one."""
        return self.first + len(self.lines)

    @property
    def text(self) -> str:
        """Its lines as one text."""
        return "\n".join(self.lines) + "\n"

    @property
    def record_id(self) -> str:
        """The id in its first line; empty where there is none."""
        found = _ID.match(self.lines[0]) if self.lines else None
        return found[1] if found is not None else ""


def slice_records(lines: Sequence[str]) -> list[Slice]:
    """Cut before every line that begins at its left edge with more than a comment."""
    starts = [0]
    for number, line in enumerate(lines):
        if number and _BEGINS.match(line):
            starts.append(number)
    ends = [*starts[1:], len(lines)]
    return [Slice(start, tuple(lines[start:end])) for start, end in zip(starts, ends, strict=True)]
