"""What the search box compares first: a small file with the names of all pages and what each of them answers.

Pagefind weighs a word by how rare it is, so "ISS" or "NASA", which stand on hundreds of pages, find their own
page only far down (measured: places 143 and 123). Names are few: the box loads them all and knows at once.
By the same file it narrows Pagefind's results to kinds, programmes and decades, since Pagefind 1.5 writes its
own filters in an order that changes from run to run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ENTRY = re.compile(r'<script type="application/json" data-p-entry>(?P<json>.*?)</script>', re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class PageName:
    """One page by its names, as the theme writes them into the page."""

    url: str
    """Relative to the site, empty for the front page."""
    title: str
    kind: str
    names: tuple[str, ...]
    """Native names, other names and the forms that readers type."""
    programmes: tuple[str, ...]
    decades: tuple[str, ...]
    answers: tuple[Mapping[str, str], ...]
    """What it answers: `text`, and where there are any `anchor` and `said`."""


def read_names(site: Path) -> list[PageName]:
    """The names of every page that search knows, sorted by address."""
    found = (_read_page(site, file) for file in site.rglob("index.html"))
    return sorted((page for page in found if page is not None), key=lambda page: page.url)


def write_names(pages: Iterable[PageName], fragments: Mapping[str, str], target: Path) -> None:
    """Write the names as JSON, kinds, programmes and decades as places in sorted lists of them.

    `fragments` gives for the address of a page the id that Pagefind has for it.
    """
    known = list(pages)
    kinds = sorted({page.kind for page in known})
    programmes = sorted({name for page in known for name in page.programmes})
    decades = sorted({decade for page in known for decade in page.decades})
    entries = [
        {
            "url": page.url,
            "id": fragments.get(page.url, ""),
            "title": page.title,
            "kind": kinds.index(page.kind),
            "names": " · ".join(page.names),
            "programmes": [programmes.index(name) for name in page.programmes],
            "decades": [decades.index(decade) for decade in page.decades],
            "answers": list(page.answers),
        }
        for page in known
    ]
    catalogue = {
        "kinds": kinds,
        "programmes": programmes,
        "decades": decades,
        "pages": [{key: value for key, value in entry.items() if value or value == 0} for entry in entries],
    }
    text = json.dumps(catalogue, ensure_ascii=False, separators=(",", ":"))
    target.write_text(text + "\n", encoding="utf-8")


def _read_page(site: Path, file: Path) -> PageName | None:
    found = _ENTRY.search(file.read_text(encoding="utf-8"))
    if found is None:
        return None
    entry: dict[str, Any] = json.loads(found["json"])
    search = entry["search"]
    folder = file.parent.relative_to(site).as_posix()
    return PageName(
        url="" if folder == "." else f"{folder}/",
        title=entry["title"],
        kind=entry["kind"],
        names=tuple(search.get("names", ())),
        programmes=tuple(search.get("programmes", ())),
        decades=tuple(search.get("decades", ())),
        answers=tuple(search.get("answers", ())),
    )
