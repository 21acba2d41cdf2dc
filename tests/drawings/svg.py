"""The markup of a drawing, read as the reader's browser would read it."""

from __future__ import annotations

import re
from html import unescape
from xml.etree import ElementTree as ET

from generator.drawings.drawing import Drawing
from generator.pages import site_pages

_ALONE = '{% from "_drawing.html.j2" import drawing with context %}{{ drawing(view) }}'


def svg_of(drawing: Drawing) -> str:
    """The drawing as its template prints it, found to be well-formed and in one block of Markdown."""
    shown = site_pages._environment().from_string(_ALONE).render(view=drawing)
    if shown:
        assert "\n\n" not in shown, "a blank line would end the block of HTML in Markdown"
        ET.fromstring(shown[shown.index("<svg") : shown.index("\n<figcaption")])  # noqa: S314 - our own markup
        assert drawing.title
        assert drawing.words
    return shown


def titles_of(shown: str) -> list[str]:
    """The titles in some markup, in order; the first one is the drawing's own."""
    return [unescape(title) for title in re.findall(r"<title[^>]*>([^<]*)</title>", shown)]
