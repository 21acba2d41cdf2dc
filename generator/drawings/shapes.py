"""The shapes that drawings are made of, each with its SVG.

A length is a number of pixels, or of units where the drawing has a view box, or a `Percent` of the drawing's
width: a chart stretches with the window while its lines and letters keep their size.
Colours stand in the style sheet: a shape has a class, never a colour.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from markupsafe import escape


class Shape(Protocol):
    """Anything that a drawing prints."""

    def __html__(self) -> str:
        """As SVG, escaped."""


@dataclass(frozen=True)
class Percent:
    """A share of the drawing's width, from 0 to 100."""

    value: float

    def __str__(self) -> str:
        return f"{number(self.value)}%"


Length: TypeAlias = float | Percent


def number(value: float) -> str:
    """A number to a hundredth, no longer than it must be: `12.5`, `3`, `0`."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def element(name: str, attributes: Iterable[tuple[str, Length | str]], content: str | None = None) -> str:
    """An SVG element around content that is SVG; attributes of no text are left out."""
    written = "".join(
        f' {key}="{number(value) if isinstance(value, float | int) else escape(value)}"'
        for key, value in attributes
        if value != ""
    )
    return f"<{name}{written}/>" if content is None else f"<{name}{written}>{content}</{name}>"


@dataclass(frozen=True)
class Rect:
    """A rectangle."""

    x: Length
    y: float
    width: Length
    height: float
    css: str = ""

    def __html__(self) -> str:
        sizes = (("x", self.x), ("y", self.y), ("width", self.width), ("height", self.height))
        return element("rect", (*sizes, ("class", self.css)))


@dataclass(frozen=True)
class Line:
    """A straight line."""

    x1: Length
    y1: float
    x2: Length
    y2: float
    css: str = ""

    def __html__(self) -> str:
        ends = (("x1", self.x1), ("y1", self.y1), ("x2", self.x2), ("y2", self.y2))
        return element("line", (*ends, ("class", self.css)))


@dataclass(frozen=True)
class Circle:
    """A circle."""

    cx: Length
    cy: float
    r: float
    css: str = ""

    def __html__(self) -> str:
        return element("circle", (("cx", self.cx), ("cy", self.cy), ("r", self.r), ("class", self.css)))


@dataclass(frozen=True)
class Label:
    """A line of text. `anchor` says which part of it stands at `x`: start, middle or end."""

    x: Length
    y: float
    text: str
    css: str = ""
    anchor: str = "start"

    def __html__(self) -> str:
        place = (("x", self.x), ("y", self.y))
        anchor = "" if self.anchor == "start" else self.anchor
        return element("text", (*place, ("class", self.css), ("text-anchor", anchor)), escape(self.text))


@dataclass(frozen=True)
class Path:
    """An outline in SVG's path language, moved and scaled by `transform`."""

    d: str
    css: str = ""
    transform: str = ""

    def __html__(self) -> str:
        return element("path", (("d", self.d), ("class", self.css), ("transform", self.transform)))


@dataclass(frozen=True)
class Stretched:
    """Outlines on a canvas of their own that is stretched over the drawing's whole width, from `y` on."""

    y: float
    height: float
    canvas: tuple[int, int]
    """Width and height of the canvas in its own units."""
    outlines: tuple[Path, ...]

    def __html__(self) -> str:
        attributes = (
            ("y", self.y),
            ("width", "100%"),
            ("height", self.height),
            ("viewBox", f"0 0 {self.canvas[0]} {self.canvas[1]}"),
            ("preserveAspectRatio", "none"),
        )
        return element("svg", attributes, _all(self.outlines))


@dataclass(frozen=True)
class Titled:
    """Shapes with a title, which a pointer shows; with an address they are a link of that name."""

    title: str
    shapes: tuple[Shape, ...]
    href: str = ""
    css: str = ""

    def __html__(self) -> str:
        title = element("title", (), escape(self.title))
        name = "a" if self.href else "g"
        return element(name, (("href", self.href), ("class", self.css)), title + _all(self.shapes))


@dataclass(frozen=True)
class Zoomed:
    """Shapes whose units are so many times as large as those around them."""

    zoom: float
    shapes: tuple[Shape, ...]

    def __html__(self) -> str:
        return element("g", (("transform", f"scale({self.zoom:.4g})"),), _all(self.shapes))


def _all(shapes: Iterable[Shape]) -> str:
    return "".join(shape.__html__() for shape in shapes)
