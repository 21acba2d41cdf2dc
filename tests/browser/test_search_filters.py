"""The filters of the search, and the search in the address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import TIMEOUT_MS, OpenPage
from tests.browser.test_accessibility import DESKTOP, PHONE, violations

pytestmark = pytest.mark.browser

expect.set_options(timeout=TIMEOUT_MS)


def results(page: Page) -> Locator:
    """The results of a search that is done."""
    expect(page.get_by_role("listbox", name="Search results")).to_have_attribute("aria-busy", "false")
    return page.get_by_role("listbox", name="Search results").get_by_role("option")


def kinds(page: Page) -> set[str]:
    """The kinds of all results that are shown."""
    expect(results(page).first).to_be_visible()
    return set(page.locator(".p-result__kind").all_inner_texts())


def many(page: Page) -> int:
    """How many results there are, as announced."""
    results(page)
    found = re.search(r"([\d,]+) results?", page.get_by_role("status").filter(has_text="result").inner_text())
    assert found is not None
    return int(found[1].replace(",", ""))


def test_results_are_narrowed_by_kind_programme_and_decade(open_page: OpenPage) -> None:
    page = open_page("?q=columbia")
    assert len(kinds(page)) > 1
    before = many(page)
    page.get_by_label("Kind").select_option("Person")
    assert kinds(page) == {"Person"}
    people = many(page)
    assert 0 < people < before
    page.get_by_label("Programme", exact=True).select_option("Shuttle–Mir programme")
    page.get_by_label("Decade").select_option("1990s")
    assert kinds(page) == {"Person"}
    assert 0 < many(page) < people
    page.get_by_role("button", name="Clear filters").click()
    expect(page.get_by_role("button", name="Clear filters")).to_be_hidden()
    assert many(page) == before


def test_an_option_says_how_many_results_it_leaves_and_is_off_where_none(open_page: OpenPage) -> None:
    page = open_page("?q=gagarin")
    results(page)
    person = page.get_by_label("Kind").locator("option", has_text="Person")
    count = re.search(r"\((\d+)\)", person.inner_text())
    assert count is not None
    page.get_by_label("Kind").select_option("Person")
    assert many(page) == int(count[1])
    expect(page.get_by_label("Kind").locator("option", has_text="(0)").first).to_be_disabled()


def test_filters_are_chosen_with_the_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page()
    page.keyboard.press("/")
    page.keyboard.insert_text("voskhod")
    expect(results(page).first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Kind")).to_be_focused()
    page.keyboard.type("Mission")
    expect(page.get_by_label("Kind")).to_have_value("Mission")
    assert kinds(page) == {"Mission"}
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox", name="Search results")).to_be_hidden()


def test_a_search_stands_in_the_address_and_leaves_it_with_the_window(open_page: OpenPage) -> None:
    page = open_page("missions/apollo-11/?q=titov&kind=Person")
    assert kinds(page) == {"Person"}
    expect(page.get_by_role("combobox", name=re.compile("^Search"))).to_have_value("titov")
    page.get_by_label("Decade").select_option("1960s")
    expect(page).to_have_url(re.compile(r"/missions/apollo-11/\?q=titov&kind=Person&decade=1960s$"))
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(r"/missions/apollo-11/$"))


def test_the_way_back_from_a_result_leads_to_the_results(open_page: OpenPage) -> None:
    page = open_page("about/")
    page.keyboard.press("/")
    page.keyboard.insert_text("Tereshkova")
    results(page).first.click()
    expect(page).to_have_url(re.compile(r"/crew/valentina-tereshkova/$"))
    page.go_back()
    expect(results(page).first).to_contain_text("Valentina Tereshkova")


def test_a_list_keeps_its_own_state_in_the_address(open_page: OpenPage) -> None:
    page = open_page("crew/?q=rubio")
    expect(page.get_by_label("Find in this list")).to_have_value("rubio")
    page.keyboard.press("Control+k")
    page.keyboard.insert_text("gagarin")
    expect(results(page).first).to_be_visible()
    expect(page).to_have_url(re.compile(r"/crew/\?q=rubio$"))


def test_the_page_for_a_wrong_address_offers_its_words_to_the_search(open_page: OpenPage, home: str) -> None:
    page = open_page("404.html?q=gagrin")
    expect(results(page).first).to_contain_text("Yuri Gagarin")
    lost = open_page(None)
    lost.route(
        f"{home}missions/soyuz-ms-22-crew/",
        lambda route: route.fulfill(path=None, response=lost.request.get(f"{home}404.html")),
    )
    lost.goto(f"{home}missions/soyuz-ms-22-crew/")
    lost.get_by_role("button", name=re.compile("^Search by")).click()
    expect(lost.get_by_role("combobox", name=re.compile("^Search"))).to_have_value("soyuz ms 22 crew")


def test_sources_are_looked_for_in_their_list(open_page: OpenPage) -> None:
    page = open_page("?q=spacefacts")
    results(page)
    page.get_by_role("link", name="List of sources").click()
    expect(page.get_by_label("Find in this list")).to_have_value("spacefacts")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_window_has_nothing_that_axe_objects_to(open_page: OpenPage, scheme: str) -> None:
    page = open_page(
        "about/?q=columbia&kind=Person", viewport=DESKTOP, color_scheme=scheme, reduced_motion="reduce"
    )
    expect(results(page).first).to_be_visible()
    found = {"desktop": violations(page)}
    page.set_viewport_size(PHONE)
    found["phone"] = violations(page)
    assert found == {"desktop": [], "phone": []}
