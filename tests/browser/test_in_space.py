"""Who was in space on a day: chosen by field, slider and buttons, shared by its address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

ON_2020_11_20 = "in-space/?on=2020-11-20"


def people(page: Page) -> list[str]:
    rows = page.get_by_role("region", name="People").get_by_role("rowheader")
    expect(rows.first).to_be_visible()
    return rows.all_inner_texts()


def test_an_address_opens_a_day_with_people_ships_and_ports(open_page: OpenPage) -> None:
    page = open_page(ON_2020_11_20)
    expect(page.locator("#day-count")).to_have_text(re.compile(r"^\d+ people in space on 20 November 2020$"))
    expect(page.locator("#day-count")).to_have_role("status")
    assert {"Sergey Ryzhikov", "Kathleen Rubins", "Victor Glover"} <= set(people(page))
    ships = page.get_by_role("region", name="Ships at stations")
    expect(ships.get_by_role("cell").first).to_have_attribute("data-label", "Port")
    expect(ships.get_by_role("row").filter(has_text="Soyuz MS-17")).to_contain_text("ISS Rassvet nadir")
    expect(ships.get_by_role("row").filter(has_text="SpaceX Crew-1")).to_contain_text("ISS Harmony forward")


def test_a_day_typed_into_the_field_stands_in_the_address(open_page: OpenPage) -> None:
    page = open_page("in-space/")
    expect(page.locator("#day-slide")).to_have_attribute("max", re.compile(r"\d+"))
    page.get_by_label("Day (UTC)").fill("2025-06-01")
    expect(page.locator("#day-count")).to_contain_text("1 June 2025")
    expect(page).to_have_url(re.compile(r"\?on=2025-06-01$"))
    assert "Jonny Kim" in people(page)


def test_the_slider_moves_by_a_day_with_the_keyboard(open_page: OpenPage) -> None:
    page = open_page(ON_2020_11_20)
    expect(page.locator("#day-count")).to_contain_text("20 November 2020")
    page.get_by_label("Slide through time").focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#day-count")).to_contain_text("19 November 2020")
    expect(page.get_by_label("Day (UTC)")).to_have_value("2020-11-19")


def test_the_buttons_lead_to_the_days_on_which_somebody_left_or_came_home(open_page: OpenPage) -> None:
    page = open_page(ON_2020_11_20)
    expect(page.locator("#day-count")).to_contain_text("20 November 2020")
    page.get_by_role("button", name="Change before").click()
    expect(page.locator("#day-count")).to_contain_text("16 November 2020")
    page.get_by_role("button", name="Change after").click()
    expect(page.get_by_label("Day (UTC)")).not_to_have_value("2020-11-20")


def test_a_person_leads_to_their_page(open_page: OpenPage) -> None:
    page = open_page(ON_2020_11_20)
    page.get_by_role("link", name="Kathleen Rubins").click()
    expect(page).to_have_url(re.compile(r"/crew/kathleen-rubins/$"))


def test_the_day_of_the_records_and_every_year_are_there_without_javascript(open_page: OpenPage) -> None:
    page = open_page("in-space/", java_script_enabled=False)
    expect(page.get_by_role("region", name="In space")).to_be_visible()
    expect(page.get_by_label("Slide through time")).to_be_hidden()
    page.get_by_role("link", name="2020", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("In space in 2020")
    expect(page.get_by_role("region", name="Ships at ports")).to_contain_text("Soyuz MS-17")
