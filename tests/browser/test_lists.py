"""Lists in a real browser: sorted, searched, filtered and counted, with the state in the address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

COUNT = re.compile(r"^([\d,]+)(?: of ([\d,]+))? ")


def rows(page: Page) -> Locator:
    return page.locator("#list tbody tr:visible")


def said(page: Page) -> int:
    """How many rows the count above the list says are in sight."""
    found = COUNT.match(page.locator("#list-count").inner_text())
    assert found is not None
    return int(found[1].replace(",", ""))


def column(page: Page, name: str) -> list[str]:
    """The texts in sight of a column, top down."""
    headings = page.locator("#list thead th").all_inner_texts()
    place = next(i for i, heading in enumerate(headings) if heading.startswith(name))
    cells = page.locator(f"#list tbody tr:visible > :nth-child({place + 1})").all_inner_texts()
    return [cell.strip() for cell in cells]


@pytest.mark.parametrize("url", ["missions/", "crew/", "spacecraft/", "spacewalks/", "sources/", "stations/"])
def test_a_list_is_whole_without_javascript_and_says_how_many_it_has(open_page: OpenPage, url: str) -> None:
    page = open_page(url, java_script_enabled=False)
    assert rows(page).count() == said(page)
    expect(page.get_by_role("form", name="Find, filter and count")).to_be_hidden()


def test_a_filter_narrows_the_list_and_its_count_and_stands_in_the_address(open_page: OpenPage) -> None:
    page = open_page("missions/")
    everything = rows(page).count()
    page.get_by_role("form", name="Find, filter and count").get_by_label("Programme").select_option("iss")
    assert 0 < rows(page).count() < everything
    assert said(page) == rows(page).count()
    assert set(column(page, "Outcome")) >= {"success"}
    expect(page).to_have_url(re.compile(r"/missions/\?programme=iss$"))


def test_an_address_with_filters_opens_the_list_as_it_was(open_page: OpenPage) -> None:
    page = open_page("missions/?programme=iss&outcome=partial&sort=-duration")
    assert set(column(page, "Outcome")) == {"partial success"}
    expect(page.get_by_label("Outcome")).to_be_visible()
    expect(page.locator("#list th[aria-sort]")).to_have_text("Duration")


def test_options_say_how_many_rows_they_would_leave(open_page: OpenPage) -> None:
    page = open_page("missions/?programme=iss")
    page.get_by_text("More filters").click()
    option = page.get_by_label("Outcome").locator("option[value=partial]")
    found = re.search(r"\((\d+)\)", option.inner_text())
    assert found is not None
    page.get_by_label("Outcome").select_option("partial")
    assert rows(page).count() == int(found[1])


def test_the_counting_rule_changes_what_is_counted(open_page: OpenPage) -> None:
    page = open_page("missions/")
    everything = rows(page).count()
    page.get_by_label("Count", exact=True).select_option("orbital")
    orbital = rows(page).count()
    page.get_by_label("Count", exact=True).select_option("80km")
    assert orbital <= rows(page).count() < everything
    assert "planned" not in column(page, "Outcome")


def test_a_heading_sorts_by_keyboard_and_says_which_way(open_page: OpenPage) -> None:
    page = open_page("crew/")
    button = page.get_by_role("button", name="Time in space")
    button.focus()
    page.keyboard.press("Enter")
    heading = page.get_by_role("columnheader", name="Time in space")
    expect(heading).to_have_attribute("aria-sort", "descending")
    days = [int(text.split()[0]) for text in column(page, "Time in space") if re.match(r"\d+\sd", text)]
    assert days[:5] == sorted(days, reverse=True)[:5]
    page.keyboard.press("Enter")
    expect(heading).to_have_attribute("aria-sort", "ascending")
    expect(page).to_have_url(re.compile(r"sort=time-in-space$"))


def test_rows_without_a_value_come_last_whichever_way_a_list_is_sorted(open_page: OpenPage) -> None:
    page = open_page("crew/?sort=flights")
    ascending = column(page, "Flights")
    page.get_by_role("button", name="Flights").click()
    for shown in (ascending, column(page, "Flights")):
        empty = [text == "" for text in shown]
        assert empty == sorted(empty)


def test_a_name_is_found_in_any_spelling(open_page: OpenPage) -> None:
    page = open_page("crew/")
    page.get_by_label("Find in this list").fill("Ryzikov")
    expect(page.locator("#list tbody tr:visible")).to_have_count(0)
    page.get_by_label("Find in this list").fill("rizhikov")
    expect(page.locator("#list tbody tr:visible")).to_have_count(1)
    expect(rows(page)).to_contain_text("Ryzhikov, Sergey")


def test_clear_brings_the_whole_list_back_in_its_order(open_page: OpenPage) -> None:
    page = open_page("crew/?country=ru&sort=-flights&q=oleg")
    page.get_by_role("button", name="Clear").click()
    expect(page).to_have_url(re.compile(r"/crew/$"))
    expect(page.locator("#list th[aria-sort]")).to_have_count(0)
    names = column(page, "Name")
    assert len(names) == said(page)
    assert names[0] < names[-1]


def test_the_count_is_announced(open_page: OpenPage) -> None:
    page = open_page("spacewalks/")
    expect(page.get_by_role("status")).to_contain_text("spacewalks")
