"""The names of a built site's pages: a small file that the search box compares first.

Pagefind weighs a word by how rare it is, so "ISS" or "NASA", which stand on hundreds of pages, find their own
page only far down (measured: places 143 and 123). Names are few: the box loads them all and knows at once.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from html import unescape
from pathlib import Path

_LEFT_OUT = frozenset({"Source"})
"""Kinds whose titles are headlines of others; the full text finds them."""

_ABOUT_LENGTH = 140

_HEAD = re.compile(
    r'data-p-title="(?P<title>[^"]*)"\s+data-p-kind="(?P<kind>[^"]*)"'
    r'(?:\s+data-p-when="(?P<when>[^"]*)")?\s+data-p-about="(?P<about>[^"]*)"'
)
_OTHER = re.compile(r'<(p|td) class="p-(?:native|names|forms)"[^>]*>(?P<names>.*?)</\1>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, kw_only=True)
class PageName:
    """One page by its names, as the theme writes them into the page."""

    url: str
    """Relative to the site, empty for the front page."""
    title: str
    kind: str
    when: str
    about: str
    names: str
    """Native names, other names and the forms that readers type, separated by ` · ` or commas."""


def read_names(site: Path) -> list[PageName]:
    """The names of every page that search knows, sorted by address."""
    found = (_read_page(site, file) for file in site.rglob("index.html"))
    return sorted((page for page in found if page is not None), key=lambda page: page.url)


def write_names(site: Path, target: Path) -> None:
    """Write the names of the site's pages as JSON."""
    text = json.dumps([asdict(page) for page in read_names(site)], ensure_ascii=False, separators=(",", ":"))
    target.write_text(text + "\n", encoding="utf-8")


def _read_page(site: Path, file: Path) -> PageName | None:
    html = file.read_text(encoding="utf-8")
    head = _HEAD.search(html)
    if head is None or head["kind"] in _LEFT_OUT:
        return None
    others = (_TAG.sub("", other["names"]).strip() for other in _OTHER.finditer(html, head.end()))
    folder = file.parent.relative_to(site).as_posix()
    return PageName(
        url="" if folder == "." else f"{folder}/",
        title=unescape(head["title"]),
        kind=unescape(head["kind"]),
        when=unescape(head["when"] or ""),
        about=_shorten(unescape(head["about"])),
        names=unescape(" · ".join(filter(None, others))),
    )


def _shorten(text: str) -> str:
    """A text cut between words, with an ellipsis where something is missing."""
    if len(text) <= _ABOUT_LENGTH:
        return text
    return text[:_ABOUT_LENGTH].rsplit(" ", 1)[0].rstrip(",;: ") + " …"
