"""A generated page in parts: headings, which are Markdown, and blocks of HTML, which stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import markdown

_CONTAINERS = ("div", "section", "figure", "details", "table", "form", "dl", "ul", "ol")
"""What a template may open in one block and close in another."""

_BLOCKS = frozenset(markdown.Markdown().block_level_elements)
"""What Markdown takes for HTML of its own; a line that begins with another tag it takes for text."""

_FIRST_TAG = re.compile(r"<(?:!--|([a-z][a-z0-9]*))")
_ID = re.compile(r'\sid="([^"]*)"')


@dataclass(frozen=True)
class Part:
    """A line of Markdown that is a heading, or a block of HTML."""

    text: str
    is_heading: bool


def part_page(text: str) -> tuple[Part, ...] | None:
    """The parts of a page without its front matter, in order.

    None where a page is made of more than headings and blocks that each close what they open: one that
    reaches over an empty line is read by Markdown in a way of its own.
    """
    parts = tuple(_parts(text))
    return parts if all(part.is_heading or _is_whole(part.text) for part in parts) else None


def ids_in(html: str) -> set[str]:
    """What links can lead to in HTML."""
    return set(_ID.findall(html))


def _parts(text: str) -> Iterator[Part]:
    """A block that an empty line follows keeps one line break: that is how Markdown hands it through."""
    pieces = [piece.strip("\n") for piece in text.strip("\n").split("\n\n")]
    for number, piece in enumerate(pieces, start=1):
        block: list[str] = []
        for line in piece.split("\n"):
            if line.startswith("#"):
                if block:
                    yield Part("\n".join(block), is_heading=False)
                    block = []
                yield Part(line, is_heading=True)
            else:
                block.append(line)
        if block:
            yield Part("\n".join([*block, *[""] * (number < len(pieces))]), is_heading=False)


def _is_whole(block: str) -> bool:
    first = _FIRST_TAG.match(block)
    if first is None or (first[1] is not None and first[1] not in _BLOCKS):
        return False
    return all(block.count(f"<{tag}") == block.count(f"</{tag}>") for tag in _CONTAINERS)
