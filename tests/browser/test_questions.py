"""Questions that readers come with, answered from the front page on."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


def go_to_section(page: Page, name: str) -> None:
    """Open a section from the header."""
    page.get_by_role("button", name="Sections").click()
    page.get_by_role("navigation", name="Sections").get_by_role("link", name=name, exact=True).click()


def test_who_flew_with_rubio(open_page: OpenPage) -> None:
    page = open_page()
    page.get_by_role("link", name="People", exact=True).first.click()
    page.get_by_label("Find in this list").fill("rubio")
    page.get_by_role("link", name="Rubio, Frank").click()
    mates = page.get_by_role("list").filter(has_text="Sergey Prokopyev on Soyuz MS-22, Soyuz MS-23")
    expect(mates).to_contain_text("Dmitri Petelin on Soyuz MS-22, Soyuz MS-23")


def test_the_longest_flight_of_a_woman(open_page: OpenPage) -> None:
    page = open_page()
    go_to_section(page, "Records")
    table = page.get_by_role("region", name=re.compile("^Longest single flight of a woman"))
    expect(table.get_by_role("row").nth(1)).to_contain_text("Christina Koch")
    table.get_by_role("link", name="Christina Koch").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Christina Koch")


def test_how_a_ship_compares_with_another_from_its_page_on(open_page: OpenPage) -> None:
    page = open_page("spacecraft/soyuz-ms/")
    page.get_by_role("link", name="Compare it with another class").click()
    expect(page.get_by_label("One", exact=True)).to_have_value("soyuz-ms")
    page.get_by_label("The other").select_option("crew-dragon")
    expect(page.locator("#pair").get_by_role("columnheader")).to_have_text(
        ["Spacecraft", "Soyuz MS", "Crew Dragon"]
    )


def test_what_is_missing_leads_to_the_record(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(page.url + "gaps/")
    page.get_by_role("link", name="Launches and landings not known to the second").click()
    record = page.get_by_role("rowheader").first
    name = record.inner_text()
    record.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(name)
