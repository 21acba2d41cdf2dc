"""The pages of a built site: what they say, and that each is sound HTML with links that lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from generator.model.kinds import Kind
from tests.site.conftest import Site
from tests.site.html_page import Page, css_addresses

pytestmark = pytest.mark.site

FACTS = {
    "": "Perigee; Missions; People; Spacecraft; In space",
    "missions/soyuz-ms-27/": "Союз МС-27; 2025-072A; Favor; Sergey Ryzhikov; Jonny Kim; 244 d 23 h 16 m 18 s",
    "missions/soyuz-ms-17/": "Союз МС-17; 2020-072A; Kathleen Rubins; for relocation; 184 d 23 h 10 m 3 s",
    "missions/soyuz-ms-25/": "Marina Vasilevskaya; Soyuz MS-24; 13 d 18 h 41 m 37 s; 373 d 20 h 14 m 29 s",
    "crew/sergey-ryzhikov/": "Сергей Николаевич Рыжиков; Sergei Ryzhikov; Soyuz MS-02; 603 d 1 h 41 m 42 s",
    "crew/oleg-novitsky/": "Новицкий; Novitskiy; Soyuz MS-25; Soyuz MS-24; 13 d 18 h 41 m 37 s",
    "spacecraft/soyuz-ms/": "Союз МС; 7,080–7,290 kg; RSC Energia; Soyuz MS-16; Soyuz MS-28",
    "stations/iss/": "МКС; Zvezda; Prichal; Elektron-VM; Expedition 73; Soyuz MS-27",
}
"""What the eight pages that the issue names must tell."""


def resolve(site: Site, page: Page, address: str) -> tuple[str, str] | None:
    """Path below the site's root and fragment that an address means on a page; nothing for other hosts."""
    whole = urlsplit(urljoin(site.address + page.url, address))
    home = urlsplit(site.address)
    if (whole.scheme, whole.netloc) != (home.scheme, home.netloc) or not whole.path.startswith(home.path):
        return None
    return unquote(whole.path.removeprefix(home.path)), unquote(whole.fragment)


def broken_links(site: Site, page: Page) -> Iterator[str]:
    """Each address of a page that leads nowhere on this site."""
    for address in dict.fromkeys([*page.links, *page.loads]):
        target = resolve(site, page, address)
        if target is None:
            if urlsplit(address).scheme not in {"http", "https", "mailto"}:
                yield f"{page.path}: {address} leads out of the site"
            continue
        path, fragment = target
        there = site.pages.get(path) or site.pages.get(path.removesuffix("index.html"))
        if there is None and not (path and (site.root / path).is_file()):
            yield f"{page.path}: {address} leads to no file"
        elif fragment and (there is None or fragment not in there.ids):
            yield f"{page.path}: {address} leads to no place in its page"


@pytest.mark.parametrize("url", FACTS)
def test_a_page_of_the_issue_holds_its_facts(real: Site, url: str) -> None:
    text = real.pages[url].text
    assert [fact for fact in FACTS[url].split("; ") if fact not in text] == []


def test_every_internal_link_and_anchor_resolves(either: Site) -> None:
    assert either.address.startswith("http")
    broken = [line for page in either.pages.values() for line in broken_links(either, page)]
    assert broken == [], f"{len(broken)} broken links"


def test_no_page_loads_anything_from_another_host(either: Site) -> None:
    foreign = [
        f"{page.path}: {address}"
        for page in either.pages.values()
        for address in page.loads
        if resolve(either, page, address) is None
    ]
    assert foreign == []


def test_no_style_sheet_loads_anything_from_another_host(real: Site) -> None:
    sheets = list(real.root.rglob("*.css"))
    assert sheets
    addresses = [
        (sheet.name, address)
        for sheet in sheets
        for address in css_addresses(sheet.read_text(encoding="utf-8"))
    ]
    assert [found for found in addresses if urlsplit(found[1]).netloc] == []


def test_every_table_has_header_cells_that_say_what_they_head(either: Site) -> None:
    assert sum(page.tables for page in either.pages.values()) >= len(either.pages) / 2
    assert [page.path for page in either.pages.values() if page.unscoped or page.bare_tables] == []


def test_every_page_has_one_main_heading(either: Site) -> None:
    wrong = {page.path: page.headings["h1"] for page in either.pages.values() if not page.redirect}
    assert {path: count for path, count in wrong.items() if count != 1} == {}


def test_no_id_stands_twice_in_a_page(either: Site) -> None:
    twice = {
        page.path: names
        for page in either.pages.values()
        if (names := [name for name, count in page.ids.items() if count > 1])
    }
    assert twice == {}


def test_every_page_names_its_language_and_every_image_has_a_text(either: Site) -> None:
    assert [page.path for page in either.pages.values() if page.language != "en"] == []
    assert [page.path for page in either.pages.values() if page.images_without_text] == []


def test_a_redirect_leads_to_the_new_page(golden: Site) -> None:
    signpost = golden.pages["crew/marya-lebedeva/"]
    assert resolve(golden, signpost, signpost.redirect) == ("crew/maria-lebedeva/", "")


def test_the_navigation_of_every_page_lists_the_sections_and_no_record(either: Site) -> None:
    sections = {f"{kind}/" for kind in Kind}
    for page in either.pages.values():
        if page.redirect:
            continue
        listed = {target[0] for address in page.sections if (target := resolve(either, page, address))}
        assert sections <= listed, page.path
        assert {path for path in listed if path.count("/") > 1} == set(), page.path
