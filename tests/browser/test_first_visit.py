"""What a first visit costs: bytes on the wire, and nothing that moves under the reader's eyes."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Response

from tests.browser.conftest import OpenPage
from tests.page_kinds import PAGE_KINDS, PageKind

pytestmark = pytest.mark.browser

VISIT_BYTES = 200_000
PACKED = {".woff2", ".png"}
"""Files that a server sends as they are, since they are packed already."""
SOME_DAY = "2027-03-16T12:00:00Z"
"""Another day of the year than that of the records, so that what shows the reader's own day has to change."""
LOADS = 3
"""Bytes that arrive in mid-line can move a line once; what the page itself moves, it moves at every load."""
SHIFTS = """
() => new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
    .observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
})
"""
"""How far things have moved without the reader's doing, by the browser's own measure."""


def on_the_wire(response: Response) -> int:
    """Bytes of a file as a server sends it, gzip where that helps."""
    body = response.body()
    if Path(urlsplit(response.url).path).suffix in PACKED:
        return len(body)
    return len(gzip.compress(body, 6))


def visit(page: Page, url: str) -> dict[str, int]:
    """Open a page and tell what was loaded by name, in bytes on the wire."""
    loaded: dict[str, int] = {}
    page.on("response", lambda response: loaded.update({response.url: on_the_wire(response)}))
    page.goto(url, wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => true)")
    return loaded


@pytest.mark.parametrize("kind", PAGE_KINDS, ids=str)
def test_a_first_visit_stays_within_its_budget(
    open_page: OpenPage, home: str, site: Path, kind: PageKind
) -> None:
    url = home + kind.fullest(site)
    page = open_page(None)
    loaded = visit(page, url)
    assert loaded[url] > 0
    assert sum(loaded.values()) <= VISIT_BYTES, loaded
    assert [address for address in loaded if "pagefind" in address] == [], "the search waits until it is used"


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("kind", PAGE_KINDS, ids=str)
def test_nothing_moves_while_a_page_loads(
    open_page: OpenPage, home: str, site: Path, kind: PageKind, width: int
) -> None:
    page = open_page(None, viewport={"width": width, "height": 844})
    page.clock.set_fixed_time(SOME_DAY)
    shifts = []
    for _ in range(LOADS):
        page.goto(home + kind.fullest(site), wait_until="networkidle")
        shifts.append(page.evaluate(SHIFTS))
        if shifts[-1] == 0:
            return
    pytest.fail(f"things move at every load: {shifts}")
