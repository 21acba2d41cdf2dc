"""The files of a built site beside its pages: data files, calendars, the site map, the search index."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from icalendar import Calendar

from generator.model.kinds import Kind
from generator.search.index import FOLDER
from tests.built_site import build_site
from tests.golden.tree import AS_OF, DATA, read_tree
from tests.site.conftest import Site

pytestmark = pytest.mark.site

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def record_pages(site: Site) -> list[str]:
    """Addresses of the pages of records: `missions/soyuz-ms-27/`."""
    kinds = {f"{kind}" for kind in Kind}
    return [
        url for url, page in site.pages.items()
        if url.count("/") == 2 and url.partition("/")[0] in kinds and not page.redirect
    ]  # fmt: skip


def test_every_record_has_its_data_file(either: Site) -> None:
    pages = record_pages(either)
    assert pages
    for url in pages:
        kind, record_id, _ = url.split("/")
        public = json.loads((either.root / kind / f"{record_id}.json").read_text(encoding="utf-8"))
        assert (public["version"], public["kind"], public["id"]) == (1, kind, record_id)


def test_a_redirect_has_the_data_of_the_new_id(golden: Site) -> None:
    old, new = (
        json.loads((golden.root / f"crew/{name}-lebedeva.json").read_bytes()) for name in ("marya", "maria")
    )
    assert old == new


def test_every_calendar_can_be_read_and_has_its_events(either: Site) -> None:
    files = sorted(either.root.rglob("*.ics"))
    assert files
    for file in files:
        calendar = Calendar.from_ical(file.read_bytes())
        events = calendar.walk("VEVENT")
        assert events, f"{file.name} has no event, and a calendar must have one (RFC 5545, 3.6)"
        assert len({event["uid"] for event in events}) == len(events), file.name
        assert not any(component.errors for component in calendar.walk()), file.name


def test_the_site_map_lists_every_page_once(either: Site) -> None:
    tree = ET.fromstring((either.root / "sitemap.xml").read_text(encoding="utf-8"))  # noqa: S314  our own file
    listed = [place.text or "" for place in tree.iter(f"{SITEMAP}loc")]
    pages = [url for url, page in either.pages.items() if url != "404.html" and not page.redirect]
    assert sorted(listed) == sorted(either.address + url for url in pages)


def test_the_packed_site_map_is_the_same(either: Site) -> None:
    packed = (either.root / "sitemap.xml.gz").read_bytes()
    assert gzip.decompress(packed) == (either.root / "sitemap.xml").read_bytes()


def test_every_page_of_a_record_but_a_source_is_in_the_search_index(either: Site) -> None:
    indexed = {
        json.loads(raw[raw.index(b"{") :])["url"]
        for file in (either.root / FOLDER / "fragment").glob("*.pf_fragment")
        for raw in [gzip.decompress(file.read_bytes())]
    }
    sources = {url for url in record_pages(either) if url.startswith("sources/")}
    assert sorted(f"/{url}" for url in set(record_pages(either)) - sources if f"/{url}" not in indexed) == []
    assert sources
    assert [url for url in sources if f"/{url}" in indexed] == []


def test_two_builds_of_a_site_give_the_same_bytes(golden_site_folder: Path, tmp_path: Path) -> None:
    again = build_site(tmp_path / "another-place", DATA, f"--as-of={AS_OF}")
    first, second = read_tree(golden_site_folder), read_tree(again)
    assert any(path.startswith(f"{FOLDER}/index/") for path in first)
    assert sorted(first) == sorted(second)
    assert [path for path in first if first[path] != second[path]] == []
