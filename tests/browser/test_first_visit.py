"""What a first visit costs: bytes on the wire, and nothing that moves under the reader's eyes."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage
from tests.browser.wire import on_the_wire
from tests.page_kinds import PAGE_KINDS, PageKind

pytestmark = pytest.mark.browser

VISIT_BYTES = 200_000
SOME_DAY = "2027-03-16T12:00:00Z"
"""Another day of the year than that of the records, so that what shows the reader's own day has to change."""
WATCH_SHIFTS = """
window.moved = 0;
window.shifts = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.moved += entry.value;
});
window.shifts.observe({ type: "layout-shift", buffered: true });
"""
MOVED = """
() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  for (const entry of window.shifts.takeRecords()) window.moved += entry.value;
  done(window.moved);
})))
"""
"""How far things have moved without the reader's doing, by the browser's own measure."""
PUSH_DOWN = """
addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => {
  document.body.style.paddingTop = "100px";
})));
"""


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
    waits = [address for address in loaded if "pagefind" in address or "search-index" in address]
    assert waits == [], "the search waits until it is used"


def movement(page: Page, url: str) -> float:
    """Open a page for the first time and tell how far things moved while it came."""
    page.clock.set_fixed_time(SOME_DAY)
    page.add_init_script(WATCH_SHIFTS)
    page.goto(url, wait_until="networkidle")
    moved: float = page.evaluate(MOVED)
    return moved


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("kind", PAGE_KINDS, ids=str)
def test_nothing_moves_while_a_page_loads(
    open_page: OpenPage, home: str, site: Path, kind: PageKind, width: int
) -> None:
    page = open_page(None, viewport={"width": width, "height": 844})
    assert movement(page, home + kind.fullest(site)) == 0


def test_a_page_that_moves_is_seen_to(open_page: OpenPage, home: str) -> None:
    page = open_page(None, viewport={"width": 390, "height": 844})
    page.add_init_script(PUSH_DOWN)
    assert movement(page, home) > 0
