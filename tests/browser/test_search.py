"""Search in a real browser, with the keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import TIMEOUT_MS, OpenPage
from tests.browser.wire import on_the_wire

pytestmark = pytest.mark.browser

expect.set_options(timeout=TIMEOUT_MS)

ANSWER_BYTES = 300_000
"""What the first answer may load, gzip, beside what the page has loaded."""


def search_box(page: Page) -> Locator:
    return page.get_by_role("combobox", name=re.compile("search", re.IGNORECASE))


def type_query(page: Page, query: str) -> Locator:
    """Press `/`, type a query, and return where its results will stand."""
    page.keyboard.press("/")
    expect(search_box(page)).to_be_focused()
    page.keyboard.insert_text(query)
    return page.get_by_role("listbox").get_by_role("option")


def leads_to(path: str) -> re.Pattern[str]:
    return re.compile(rf"/{path}/$")


@pytest.mark.parametrize("url", ["", "crew/", "missions/soyuz-ms-17/"])
def test_slash_finds_a_person_by_their_name_in_cyrillic(open_page: OpenPage, url: str) -> None:
    page = open_page(url)
    results = type_query(page, "Рыжиков")
    expect(results.first).to_have_attribute("href", leads_to("crew/sergey-ryzhikov"))
    page.keyboard.press("ArrowDown")
    expect(results.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page).to_have_url(leads_to("crew/sergey-ryzhikov"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Sergey Ryzhikov")


def test_enter_goes_to_the_first_result_of_what_was_typed_last(open_page: OpenPage) -> None:
    page = open_page()
    type_query(page, "Рыжиков")
    page.keyboard.press("Enter")
    expect(page).to_have_url(leads_to("crew/sergey-ryzhikov"))


def test_control_k_opens_the_search_and_escape_leaves_it(open_page: OpenPage) -> None:
    page = open_page("stations/iss/")
    page.keyboard.press("Control+k")
    box = search_box(page)
    expect(box).to_be_focused()
    page.keyboard.insert_text("Prichal")
    results = page.get_by_role("listbox", name="Search results").get_by_role("option")
    expect(results.first).to_be_visible()
    page.keyboard.press("Escape")
    expect(results.first).to_be_hidden()
    expect(box).not_to_be_focused()


def test_arrows_walk_the_results_and_come_round(open_page: OpenPage) -> None:
    page = open_page()
    results = type_query(page, "Novitsky")
    expect(results.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(results.nth(1)).to_have_attribute("aria-selected", "true")
    expect(results.first).to_have_attribute("aria-selected", "false")
    chosen = results.nth(1).get_attribute("id")
    assert chosen is not None
    expect(search_box(page)).to_have_attribute("aria-activedescendant", chosen)
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(results.last).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("MS-27", ["Soyuz MS-27", "Mission", "9 December 2025"]),
        ("Sergei Ryzhikov", ["Sergey Ryzhikov", "Person", "1974"]),
        ("Soyuz MS", ["Soyuz MS", "Spacecraft", "2016"]),
    ],
)
def test_a_result_says_what_it_is_and_when(open_page: OpenPage, query: str, told: list[str]) -> None:
    results = type_query(open_page(), query)
    for words in told:
        expect(results.first).to_contain_text(words)


def test_a_question_is_answered_in_the_line_of_its_result(open_page: OpenPage) -> None:
    results = type_query(open_page(), "longest flight")
    expect(results.first).to_contain_text("Longest single flight: Valery Polyakov · 437")
    expect(results.first).to_have_attribute("href", re.compile(r"/records/#longest$"))


@pytest.mark.parametrize(
    "query", ["space shuttle", "aboard two ships", "first person on the Moon", "Рыжикова"]
)
def test_the_first_answer_stays_within_its_budget(open_page: OpenPage, query: str) -> None:
    page = open_page()
    page.wait_for_load_state("networkidle")
    loaded: dict[str, int] = {}
    page.on("response", lambda response: loaded.update({response.url: on_the_wire(response)}))
    expect(type_query(page, query).first).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert any("names.json" in address for address in loaded)
    assert sum(loaded.values()) <= ANSWER_BYTES, loaded


def test_the_number_of_results_is_announced(open_page: OpenPage) -> None:
    page = open_page()
    type_query(page, "Ryzhikov")
    expect(page.get_by_role("status")).to_contain_text(re.compile(r"\d+ results?"))


def test_nonsense_finds_nothing_and_says_so(open_page: OpenPage) -> None:
    page = open_page()
    results = type_query(page, "qqqxxzzvv")
    expect(page.get_by_role("status")).to_contain_text("Nothing found")
    expect(results).to_have_count(0)


def test_search_works_on_a_phone(open_page: OpenPage) -> None:
    page = open_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.get_by_role("button", name="Search", exact=True).tap()
    expect(search_box(page)).to_be_focused()
    page.keyboard.insert_text("野口")
    first = page.get_by_role("listbox", name="Search results").get_by_role("option").first
    expect(first).to_have_attribute("href", leads_to("crew/soichi-noguchi"))
    first.tap()
    expect(page).to_have_url(leads_to("crew/soichi-noguchi"))
