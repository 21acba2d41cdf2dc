"""A drawing: its shapes, its title, what it shows in words, and its table where none stands beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.drawings.shapes import Shape, Titled, number
from generator.pages.table import Table

SKIPPABLE = 12
"""Links from which a drawing can be skipped."""
NO_TABLE = Table("", (), ())


@dataclass(frozen=True)
class KeyItem:
    """One entry of a drawing's key: a sign of 14 by 10 pixels, and what it stands for."""

    sign: Shape
    words: str


@dataclass(frozen=True)
class Drawing:
    """A drawing as wide as the text, or of a view box where `width` is given."""

    id: str
    """Unique on its page; also the class that its styles hang on: `p-drawing--swap`."""
    title: str
    words: str
    """What it shows in a sentence or two: the caption, and the text alternative."""
    height: float
    shapes: tuple[Shape, ...]
    width: float | None = None
    """Width of the view box; a drawing without one stretches."""
    key: tuple[KeyItem, ...] = ()
    table: Table = field(default=NO_TABLE)
    """The same in rows, where the page has no such table already."""

    @property
    def frame(self) -> str:
        """The value of `viewBox`, empty for a drawing that stretches."""
        return f"0 0 {number(self.width)} {number(self.height)}" if self.width is not None else ""

    @property
    def tall(self) -> str:
        """The height in pixels of a drawing that stretches."""
        return "" if self.width is not None else number(self.height)

    @property
    def skippable(self) -> bool:
        """Whether it has so many links that a keyboard needs a way around them."""
        return sum(isinstance(shape, Titled) and bool(shape.href) for shape in self.shapes) > SKIPPABLE

    def __bool__(self) -> bool:
        return bool(self.shapes)


NOTHING = Drawing("", "", "", 0, ())
"""For a page on which there is nothing to draw."""
