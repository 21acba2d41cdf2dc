"""A page that is computed from many records: a title, what it shows, and sections with tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.pages.frame import dump_front_matter
from generator.pages.linker import Linker
from generator.pages.listing import Listing
from generator.pages.pieces import Inline, Link
from generator.pages.search_entry import Answer, SearchEntry
from generator.pages.table import Table
from generator.pages.wording import say_date


@dataclass(frozen=True)
class Section:
    """A part of the page with its own heading."""

    title: str
    id: str
    table: Table
    intro: Inline = ""
    further: tuple[Table, ...] = ()
    """Tables after the first, such as a ranking under other counting rules; captions are then shown."""


@dataclass(frozen=True)
class Overview:
    """All that the template of a computed page prints. Pages of an own template have further fields."""

    path: str
    """Below the site: `records`, `in-space/1961`."""
    title: str
    lead: str
    as_of: str
    sections: tuple[Section, ...] = ()
    listing: Listing | None = None
    links: tuple[Link, ...] = ()
    """Pages that belong to it, such as those of each year."""
    script: str = ""
    empty: str = ""
    """What stands there where nothing was found."""
    answers: tuple[Answer, ...] = ()

    @property
    def front_matter(self) -> str:
        """The page's front matter."""
        values: dict[str, object] = {
            "title": self.title,
            "description": self.lead,
            "template": "overview.html",
            "search": SearchEntry(answers=self.answers).front_matter,
        }
        script = self.script or ("list" if self.listing is not None else "")
        if script:
            values["script"] = script
        return dump_front_matter(values, "data/")

    @property
    def note(self) -> str:
        """The day that the page speaks of."""
        return f"As of {self.as_of}."


def overview(
    path: str, title: str, lead: str, facts: Facts, sections: Iterable[Section], *, empty: str = ""
) -> Overview:
    """A computed page of sections; those with nothing in them are left out."""
    kept = tuple(section for section in sections if section.table)
    return Overview(path, title, lead, say_date(facts.as_of), kept, empty="" if kept else empty)


def linker_of(path: str, facts: Facts) -> Linker:
    """Links from a computed page."""
    return Linker(facts.encyclopedia, path)
