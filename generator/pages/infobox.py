"""The facts beside a page's title, in groups."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.pages.pieces import Inline


@dataclass(frozen=True)
class Row:
    """One fact of an infobox."""

    label: str
    value: Inline


@dataclass(frozen=True)
class Group:
    """Facts of an infobox that belong together, under a label."""

    label: str
    rows: tuple[Row, ...]

    @classmethod
    def of(cls, label: str, rows: Iterable[Row]) -> Group:
        """A group of what there is to tell."""
        return cls(label, tuple(rows))

    def __bool__(self) -> bool:
        return bool(self.rows)
