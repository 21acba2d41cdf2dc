"""How heavy a page may be on the wire, and that every page is of a kind that is looked at."""

from __future__ import annotations

import gzip

import pytest

from tests.page_kinds import PAGE_KINDS
from tests.site.conftest import Site

pytestmark = pytest.mark.site

MISSION_BYTES = 20_000


def test_no_page_of_a_mission_is_heavier_than_its_budget(real: Site) -> None:
    pages = [
        page for page in real.pages.values() if page.path.startswith("missions/") and page.url.count("/") == 2
    ]
    packed = {page.url: len(gzip.compress((real.root / page.path).read_bytes(), 6)) for page in pages}
    assert {url: size for url, size in packed.items() if size > MISSION_BYTES} == {}
    assert packed


def test_every_page_is_of_a_kind_that_is_looked_at(real: Site) -> None:
    strangers = [
        page.path
        for page in real.pages.values()
        if not page.redirect and not any(kind.covers(page.path) for kind in PAGE_KINDS)
    ]
    assert strangers == []
