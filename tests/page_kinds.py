"""The kinds of pages that the site has, and of each the fullest: what holds there holds for the others."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from generator.model.kinds import Kind


@dataclass(frozen=True)
class PageKind:
    """Pages that are made alike."""

    name: str
    pattern: str
    """Their paths below the site's root."""
    holds: str = ""
    """What their HTML has and that of others with such a path has not."""

    def __str__(self) -> str:
        return self.name

    def fullest(self, site: Path) -> str:
        """The address of the largest page of this kind below the site's root: `missions/soyuz-ms-27/`.

        Raises `LookupError` where the site has none.
        """
        pages = [page for page in site.glob(self.pattern) if self._is_one(page)]
        if not pages:
            raise LookupError(f"the site has no page of the kind {self.name}")
        largest = max(pages, key=lambda page: (page.stat().st_size, page))
        return largest.relative_to(site).as_posix().removesuffix("index.html")

    def covers(self, path: str) -> bool:
        """Whether a page is of this kind by its path below the site's root."""
        return path.count("/") == self.pattern.count("/") and fnmatchcase(path, self.pattern)

    def _is_one(self, page: Path) -> bool:
        return not self.holds or self.holds in page.read_text(encoding="utf-8")


def _record(kind: Kind) -> list[PageKind]:
    if kind is Kind.SPACECRAFT:
        return [
            PageKind(f"spacecraft-{level}", "spacecraft/*/index.html", f"<dd>{level.capitalize()}</dd>")
            for level in ("family", "class", "hull")
        ]
    return [PageKind(f"{kind}-record", f"{kind}/*/index.html")]


COMPUTED = (
    "compare",
    "discoveries",
    "firsts",
    "gaps",
    "in-space",
    "myths",
    "on-this-day",
    "planned",
    "records",
)
"""Pages that stand alone in their kind."""
PAGE_KINDS = (
    PageKind("home", "index.html"),
    PageKind("not-found", "404.html"),
    PageKind("check", "checks/*/index.html"),
    PageKind("fields", "fields/*/index.html"),
    PageKind("gap", "gaps/*/index.html"),
    PageKind("year", "in-space/*/index.html"),
    PageKind("tier", "source-tiers/*/index.html"),
    PageKind("month", "on-this-day/*/index.html"),
    *(PageKind(name, f"{name}/index.html") for name in COMPUTED),
    *(one for kind in Kind for one in _record(kind)),
    *(PageKind(f"{kind}-list", f"{kind}/index.html") for kind in Kind),
    PageKind("list", "*/index.html", 'class="p-article p-listing"'),
    PageKind("guide", "*/index.html", 'data-p-kind="Guide"'),
)
