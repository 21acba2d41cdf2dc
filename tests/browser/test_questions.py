"""Questions that readers come with, answered from the front page on."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

LONGEST_WAY = 40
"""How often a reader presses a key before giving up."""


def go_to_section(page: Page, name: str) -> None:
    """Open a section from the header."""
    page.get_by_role("button", name="Sections").click()
    page.get_by_role("navigation", name="Sections").get_by_role("link", name=name, exact=True).click()


def press_tab_to(page: Page, name: str) -> None:
    """Press the tab key until what bears a name, itself or by its label, has the focus."""
    named = """() => {
      const here = document.activeElement;
      return [here, ...(here.labels ?? [])].map((element) => element.textContent.trim());
    }"""
    for _ in range(LONGEST_WAY):
        page.keyboard.press("Tab")
        if name in page.evaluate(named):
            return
    pytest.fail(f"{LONGEST_WAY} times the tab key do not lead to {name}")


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


def test_which_ship_brought_novitsky_home_by_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page()
    page.keyboard.press("/")
    page.keyboard.type("Novitskiy")
    expect(page.get_by_role("listbox", name="Search results").get_by_role("option").first).to_contain_text(
        "Oleg Novitsky"
    )
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Oleg Novitsky")
    flight = page.get_by_role("row").filter(has=page.get_by_role("link", name="Soyuz MS-25"))
    expect(flight.first).to_contain_text("Soyuz MS-24")


def test_which_ships_were_at_the_station_on_a_day_and_at_which_ports(open_page: OpenPage) -> None:
    page = open_page()
    go_to_section(page, "In space on any day")
    expect(page.locator("#day-slide")).to_have_attribute("max", re.compile(r"\d+"))
    page.get_by_label("Day (UTC)").fill("2020-11-20")
    ships = page.get_by_role("region", name="Ships at stations")
    expect(ships.get_by_role("row").filter(has_text="Soyuz MS-17")).to_contain_text("ISS Rassvet nadir")
    expect(ships.get_by_role("row").filter(has_text="SpaceX Crew-1")).to_contain_text("ISS Harmony forward")


def test_which_flights_were_lost_with_their_crew_by_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page()
    press_tab_to(page, "Missions")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Missions")
    press_tab_to(page, "More filters")
    page.keyboard.press("Enter")
    press_tab_to(page, "Outcome")
    page.keyboard.type("lost with")
    expect(page).to_have_url(re.compile("outcome=lost-with-crew"))
    rows = page.locator("#list tbody tr:not([hidden]) th")
    assert set(rows.all_inner_texts()) >= {"Soyuz 1", "Soyuz 11", "STS-51-L", "STS-107"}


def test_who_was_on_mir_when_the_soviet_union_ended_without_javascript(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(page.url + "in-space/")
    page.get_by_role("link", name="1991", exact=True).click()
    row = page.get_by_role("row").filter(has=page.get_by_role("link", name="Sergei Krikalev"))
    expect(row.first).to_contain_text("Mir")


def test_what_flew_after_apollo_11(open_page: OpenPage) -> None:
    page = open_page("missions/apollo-11/")
    page.get_by_role("navigation", name=re.compile("Apollo")).get_by_role("link", name="Apollo 12").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Apollo 12")


def test_where_gagarin_started_and_how_many_have_started_there(open_page: OpenPage) -> None:
    page = open_page("crew/yuri-gagarin/")
    page.get_by_role("link", name="Vostok 1", exact=True).first.click()
    page.get_by_role("link", name=re.compile("Baikonur")).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Baikonur")
    pad = page.get_by_role("region", name="Pads").get_by_role("row", name=re.compile("Gagarin's Start"))
    expect(pad).to_contain_text("Site 1 Pad 5")
    assert int(pad.get_by_role("cell").last.inner_text()) > 100
