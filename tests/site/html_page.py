"""What the tests ask of a built HTML page, read in one pass."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
LOADING = re.compile(r"stylesheet|icon|preload|preconnect|prefetch|manifest")
"""Relations of a link that a browser follows on its own."""
SECTIONS = "Sections"
"""The label of the navigation that every page opens from its head."""
_URL = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
_SPACE = re.compile(r"\s+")


@dataclass
class Page:
    """One HTML file of the site. Addresses stand as they are written."""

    path: str
    """Below the site's root: `missions/soyuz-ms-27/index.html`."""
    ids: Counter[str] = field(default_factory=Counter)
    links: list[str] = field(default_factory=list)
    """Where a reader can go from here."""
    loads: list[str] = field(default_factory=list)
    """What a browser asks for on its own."""
    sections: list[str] = field(default_factory=list)
    """Links in the navigation."""
    headings: Counter[str] = field(default_factory=Counter)
    tables: int = 0
    bare_tables: int = 0
    """Tables without any header cell."""
    unscoped: int = 0
    """Header cells that do not say what they head."""
    images_without_text: int = 0
    language: str = ""
    canonical: str = ""
    redirect: str = ""
    """Where the page sends whoever opens it, if it is but a signpost."""
    text: str = ""
    """What a reader sees, with single spaces."""

    @property
    def url(self) -> str:
        """The page's address below the site's root: `missions/soyuz-ms-27/`."""
        return self.path.removesuffix("index.html")


def read_page(root: Path, file: Path) -> Page:
    """Read an HTML file below the root of a site."""
    reader = _Reader(Page(file.relative_to(root).as_posix()))
    reader.feed(file.read_text(encoding="utf-8"))
    reader.close()
    return reader.finish()


def css_addresses(text: str) -> list[str]:
    """What a style sheet asks for, data URLs left out."""
    found = (one or other for one, other in _URL.findall(text))
    return [address for address in found if not address.startswith("data:")]


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self._page = page
        self._words: list[str] = []
        self._open: list[str] = []
        self._header_cells: list[int] = []
        self._sections_depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        page = self._page
        given = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self._open.append(tag)
        if "id" in given:
            page.ids[given["id"]] += 1
        if re.fullmatch(r"h[1-6]", tag):
            page.headings[tag] += 1
        if "style" in given:
            page.loads += css_addresses(given["style"])
        self._addresses(tag, given)
        match tag:
            case "html":
                page.language = given.get("lang", "")
            case "table":
                page.tables += 1
                self._header_cells.append(0)
            case "th":
                self._header_cells[-1] += 1
                page.unscoped += given.get("scope") not in {"row", "col", "rowgroup", "colgroup"}
            case "img":
                page.images_without_text += "alt" not in given
            case "nav" if given.get("aria-label") == SECTIONS:
                self._sections_depth = len(self._open)
            case _:
                pass

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        while self._open and self._open.pop() != tag:
            pass
        if tag == "table":
            self._page.bare_tables += self._header_cells.pop() == 0
        if len(self._open) < self._sections_depth:
            self._sections_depth = 0

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] == "style":
            self._page.loads += css_addresses(data)
        elif not (self._open and self._open[-1] == "script"):
            self._words.append(data)

    def finish(self) -> Page:
        self._page.text = _SPACE.sub(" ", "".join(self._words))
        return self._page

    def _addresses(self, tag: str, given: dict[str, str]) -> None:
        page = self._page
        address = given.get("href", given.get("xlink:href", ""))
        match tag:
            case "a" | "area":
                if "href" in given:
                    page.links.append(address)
                    if self._sections_depth:
                        page.sections.append(address)
            case "link":
                relation = given.get("rel", "")
                if LOADING.search(relation):
                    page.loads.append(address)
                elif relation == "canonical":
                    page.canonical = address
                else:
                    page.links.append(address)
            case "meta" if given.get("http-equiv", "").lower() == "refresh":
                page.redirect = given["content"].partition("url=")[2]
                page.links.append(page.redirect)
            case "object":
                page.loads.append(given.get("data", ""))
            case "form" if "action" in given:
                page.links.append(given["action"])
            case "use" | "image":
                page.loads.append(address)
            case _:
                pass
        page.loads += [given[name] for name in ("src", "poster") if name in given]
        page.loads += [part.split()[0] for part in given.get("srcset", "").split(",") if part.strip()]
