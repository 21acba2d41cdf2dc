"""Two spacecraft side by side, chosen by the reader or by an address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


def test_two_ships_that_are_chosen_stand_side_by_side_and_in_the_address(open_page: OpenPage) -> None:
    page = open_page("compare/")
    pair = page.locator("#pair")
    expect(pair.get_by_role("table")).to_have_count(0)
    page.get_by_label("One", exact=True).select_option(label="Soyuz MS")
    page.get_by_label("The other").select_option(label="Crew Dragon")
    expect(pair.get_by_role("columnheader")).to_have_text(["Spacecraft", "Soyuz MS", "Crew Dragon"])
    expect(pair.get_by_role("row").filter(has_text="Seats")).to_have_text(re.compile(r"^Seats\s*3\s*4$"))
    expect(page).to_have_url(re.compile(r"\?a=soyuz-ms&b=crew-dragon$"))


def test_an_address_opens_a_comparison(open_page: OpenPage) -> None:
    page = open_page("compare/?a=crew-dragon&b=soyuz-ms")
    expect(page.locator("#pair").get_by_role("columnheader").nth(1)).to_have_text("Crew Dragon")


def test_all_classes_stand_in_one_table_without_javascript(open_page: OpenPage) -> None:
    page = open_page("compare/", java_script_enabled=False)
    table = page.get_by_role("region", name="Spacecraft compared")
    expect(table.get_by_role("rowheader", name="Soyuz MS", exact=True)).to_be_visible()
    expect(page.get_by_label("The other")).to_be_hidden()
