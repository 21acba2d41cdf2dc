"""One page of every kind as axe-core sees it: on a desktop and a phone, in light and dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import OpenPage
from tests.page_kinds import PAGE_KINDS, PageKind

pytestmark = pytest.mark.browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}


def violations(page: Page) -> list[str]:
    """What axe-core has against a page: the rule and the first element that breaks it."""
    found = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response["violations"]
    return [
        f"{rule['id']}: {rule['nodes'][0]['html'][:200]} ({len(rule['nodes'])} of them)" for rule in found
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", PAGE_KINDS, ids=str)
def test_a_page_has_nothing_that_axe_objects_to(
    open_page: OpenPage, site: Path, kind: PageKind, scheme: str
) -> None:
    page = open_page(kind.fullest(site), viewport=DESKTOP, color_scheme=scheme, reduced_motion="reduce")
    found = {"desktop": violations(page)}
    page.set_viewport_size(PHONE)
    found["phone"] = violations(page)
    assert found == {"desktop": [], "phone": []}


def test_axe_objects_to_pale_text_and_to_a_field_without_a_name(open_page: OpenPage) -> None:
    page = open_page("about/")
    page.evaluate("document.querySelector('.p-text p').style.color = '#bbb'")
    page.evaluate("document.querySelector('.p-text').append(document.createElement('input'))")
    assert [line.partition(":")[0] for line in violations(page)] == ["color-contrast", "label"]
