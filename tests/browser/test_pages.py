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
    page = open_page("compare/", viewport={"width": 390, "height": 844})
    region = page.get_by_role("region", name="Spacecraft compared")
    wide, shown = region.evaluate("region => [region.scrollWidth, region.clientWidth]")
    assert wide > shown
    region.focus()
    expect(region).to_be_focused()


def test_the_dark_scheme_follows_the_system(open_page: OpenPage) -> None:
    page = open_page("missions/soyuz-ms-27/", color_scheme="dark")
    assert brightness(page) < 0.2


def test_the_light_scheme_follows_the_system(open_page: OpenPage) -> None:
    page = open_page("missions/soyuz-ms-27/", color_scheme="light")
    assert brightness(page) > 0.8


def test_the_colours_switch_is_remembered_on_the_next_page(open_page: OpenPage) -> None:
    page = open_page(color_scheme="light")
    switch = page.get_by_role("button", name="Colours")
    expect(switch).to_have_accessible_name("Colours: as the system")
    switch.press("Enter")
    expect(switch).to_have_accessible_name("Colours: light")
    switch.press("Enter")
    expect(switch).to_have_accessible_name("Colours: dark")
    assert brightness(page) < 0.2
    page.reload()
    expect(switch).to_have_accessible_name("Colours: dark")
    assert brightness(page) < 0.2


def test_the_dark_scheme_follows_the_system_without_javascript(open_page: OpenPage) -> None:
    assert brightness(open_page(color_scheme="dark", java_script_enabled=False)) < 0.2


def test_times_turn_into_those_of_the_readers_zone_and_back(open_page: OpenPage) -> None:
    page = open_page("missions/soyuz-ms-27/", timezone_id="Asia/Kathmandu")
    timeline = page.get_by_role("region", name="Timeline")
    facts = page.get_by_role("region", name="Key facts")
    switch = page.get_by_role("button", name="Times in your own zone")
    expect(timeline).to_contain_text("8 Apr 2025 05:47:15")
    switch.press("Enter")
    expect(switch).to_have_attribute("aria-pressed", "true")
    expect(timeline).to_contain_text("8 Apr 2025 11:32:15")
    expect(timeline.get_by_role("columnheader").first).to_have_text("Your time")
    expect(facts).to_contain_text("8 April 2025, 11:32:15 GMT+5:45")
    page.reload()
    expect(timeline).to_contain_text("8 Apr 2025 11:32:15")
    switch.press("Enter")
    expect(timeline).to_contain_text("8 Apr 2025 05:47:15")
    expect(timeline.get_by_role("columnheader").first).to_have_text("UTC")


def test_a_month_keeps_its_name_in_the_readers_zone(open_page: OpenPage) -> None:
    page = open_page("missions/soyuz-ms-22/", timezone_id="Europe/Berlin")
    page.get_by_role("button", name="Times in your own zone").click()
    expect(page.get_by_role("region", name="Key facts")).to_contain_text("21 September 2022, 15:54:49")
    expect(page.get_by_role("region", name="Timeline")).to_contain_text("21 Sep 2022 15:54:49")


def test_a_day_without_a_time_stays_as_it_is_in_every_zone(open_page: OpenPage) -> None:
    page = open_page("crew/sergey-ryzhikov/", timezone_id="Pacific/Auckland")
    page.get_by_role("button", name="Times in your own zone").click()
    expect(page.get_by_role("region", name="Key facts")).to_contain_text("19 August 1974")


@pytest.mark.parametrize("scripts", [True, False])
def test_the_sections_open_by_keyboard_with_and_without_javascript(
    open_page: OpenPage, *, scripts: bool
) -> None:
    page = open_page("missions/soyuz-ms-27/", java_script_enabled=scripts)
    sections = page.get_by_role("navigation", name="Sections")
    expect(sections).to_be_hidden()
    page.get_by_role("button", name="Sections").press("Enter")
    expect(sections).to_be_visible()
    page.keyboard.press("Tab")
    expect(sections.get_by_role("link", name="Home")).to_be_focused()
    page.keyboard.press("Escape")
    expect(sections).to_be_hidden()


def test_a_row_of_claims_is_a_block_of_labelled_lines_on_a_phone(open_page: OpenPage) -> None:
    page = open_page("missions/soyuz-ms-27/", viewport={"width": 390, "height": 844})
    region = page.get_by_role("region", name="Values that others give")
    wide, shown = region.evaluate("region => [region.scrollWidth, region.clientWidth]")
    assert wide <= shown
    row = region.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Crew", exact=True))
    first, second = (row.get_by_role("cell").nth(number).bounding_box() for number in (0, 1))
    assert first is not None
    assert second is not None
    assert second["y"] >= first["y"] + first["height"] - 1


def test_the_page_that_is_not_there_offers_the_search(open_page: OpenPage) -> None:
    page = open_page("404.html")
    page.get_by_role("button", name="Search by any spelling").press("Enter")
    expect(page.get_by_role("combobox", name=re.compile("Search"))).to_be_focused()


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
