"""The pages in a real browser: on a phone, in the dark, and without JavaScript."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

EIGHT_PAGES = {
    "": "Perigee",
    "missions/soyuz-ms-27/": "Soyuz MS-27",
    "missions/soyuz-ms-17/": "Soyuz MS-17",
    "missions/soyuz-ms-25/": "Soyuz MS-25",
    "crew/sergey-ryzhikov/": "Sergey Ryzhikov",
    "crew/oleg-novitsky/": "Oleg Novitsky",
    "spacecraft/soyuz-ms/": "Soyuz MS",
    "stations/iss/": "International Space Station",
}
LISTS = ("missions/", "crew/", "spacecraft/", "sources/")


def brightness(page: Page) -> float:
    """Brightness of the page's ground, from 0 for black to 1 for white."""
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    red, green, blue = (int(part) for part in re.findall(r"\d+", colour)[:3])
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


@pytest.mark.parametrize("url", EIGHT_PAGES)
def test_a_page_opens_with_its_title(open_page: OpenPage, url: str) -> None:
    page = open_page(url)
    expect(page.get_by_role("heading", level=1)).to_contain_text(EIGHT_PAGES[url])


@pytest.mark.parametrize("url", [*EIGHT_PAGES, *LISTS])
def test_no_page_scrolls_sideways_on_a_phone(open_page: OpenPage, url: str) -> None:
    page = open_page(url, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page.wait_for_load_state("networkidle")
    width, shown = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    assert width <= shown == 390


def test_a_wide_table_scrolls_in_its_own_region(open_page: OpenPage) -> None:
    page = open_page("crew/sergey-ryzhikov/", viewport={"width": 390, "height": 844})
    region = page.get_by_role("region", name="Flights")
    wide, shown = region.evaluate("region => [region.scrollWidth, region.clientWidth]")
    assert wide > shown
    region.focus()
    expect(region).to_be_focused()


def test_the_dark_scheme_follows_the_system(open_page: OpenPage) -> None:
    page = open_page("missions/soyuz-ms-27/", color_scheme="dark")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert brightness(page) < 0.2


def test_the_light_scheme_follows_the_system(open_page: OpenPage) -> None:
    page = open_page("missions/soyuz-ms-27/", color_scheme="light")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    assert brightness(page) > 0.8


@pytest.mark.parametrize("url", EIGHT_PAGES)
def test_a_page_is_whole_without_javascript(open_page: OpenPage, url: str) -> None:
    page = open_page(url, java_script_enabled=False)
    expect(page.get_by_role("heading", level=1)).to_contain_text(EIGHT_PAGES[url])
    tables = page.get_by_role("table")
    assert tables.count() >= 2
    for table in tables.all():
        expect(table.get_by_role("row").last).to_be_visible()
    expect(page.get_by_role("combobox")).to_be_hidden()


def test_links_lead_on_without_javascript(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.get_by_role("main").get_by_role("link", name=re.compile("Missions")).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Missions")
    page.get_by_role("main").get_by_role("link", name="Soyuz MS-27", exact=True).click()
    expect(page).to_have_url(re.compile(r"/missions/soyuz-ms-27/$"))


def test_a_data_file_is_served(open_page: OpenPage, home: str) -> None:
    page = open_page("missions/soyuz-ms-27/")
    with page.expect_download() as download:
        page.get_by_role("link", name="JSON").click()
    assert download.value.suggested_filename == "soyuz-ms-27.json"
    assert page.request.get(f"{home}missions/soyuz-ms-27.json").json()["id"] == "soyuz-ms-27"
