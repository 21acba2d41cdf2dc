"""What readers ask, and the page that must come first: over the real site, in one browser session."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest
from playwright.sync_api import Browser, Page

from generator.derive.name_key import name_key
from tests.browser.conftest import Watch

pytestmark = pytest.mark.browser

QUERIES = (
    ("Novitskiy", "crew/oleg-novitsky"),
    ("Ryzikov", "crew/sergey-ryzhikov"),
    ("Рыжикова", "crew/sergey-ryzhikov"),
    ("Соловьев", "crew/(anatoly|vladimir)-solov.*"),
    ("Takao Doi", "crew/takao-doi"),
    ("聂海胜", "crew/nie-haisheng"),
    ("Yang Liwei", "crew/yang-liwei"),
    ("Liwei Yang", "crew/yang-liwei"),
    ("Christa McAuliffe", "crew/christa-mcauliffe"),
    ("Sally Ride", "crew/sally-ride"),
    ("Ride", "crew/sally-ride"),
    ("chalenger", "spacecraft/orbiter-challenger"),
    ("Tereshkova", "crew/valentina-tereshkova"),
    ("Terechkova", "crew/valentina-tereshkova"),
    ("Titov", "crew/(gherman|vladimir)-titov"),
    ("Jahn", "crew/sigmund-jahn"),
    ("Sigmund Jähn", "crew/sigmund-jahn"),
    ("Jaehn", "crew/sigmund-jahn"),
    ("Remeck", "crew/vladimir-remek"),
    ("Gagrin", "crew/yuri-gagarin"),
    ("Armstrong", "crew/neil-armstrong"),
    ("Niel Armstrong", "crew/neil-armstrong"),
    ("soyuz ms 22", "missions/soyuz-ms-22"),
    ("MS-22", "missions/soyuz-ms-22"),
    ("ms22", "missions/soyuz-ms-22"),
    ("STS-107", "missions/sts-107"),
    ("sts 107", "missions/sts-107"),
    ("Columbia disaster", "missions/sts-107"),
    ("Challenger", "spacecraft/orbiter-challenger"),
    ("challenger explosion", "missions/sts-51-l"),
    ("Apollo 13", "missions/apollo-13"),
    ("apollo-soyuz", "(programmes/apollo-soyuz|missions/apollo-astp)"),
    ("ASTP", "(programmes/apollo-soyuz|missions/apollo-astp)"),
    ("Shenzhou 5", "missions/shenzhou-5"),
    ("神舟五号", "missions/shenzhou-5"),
    ("Союз ТМ-31", "missions/soyuz-tm-31"),
    ("Crew-1", "missions/spacex-crew-1"),
    ("crew dragon endeavour", "spacecraft/crew-dragon-endeavour"),
    ("New Shepard NS-16", "missions/ns-16"),
    ("X-15", "(spacecraft|programmes)/x-15"),
    ("SpaceShipOne", "(spacecraft|programmes)/spaceshipone"),
    ("iss", "stations/iss"),
    ("mir", "stations/mir"),
    ("salyut 7", "stations/salyut-7"),
    ("tiangong", "stations/tiangong"),
    ("skylab", "stations/skylab"),
    ("first woman in space", "(crew/valentina-tereshkova|missions/vostok-6)"),
    ("first spacewalk", "(crew/alexey-leonov|missions/voskhod-2|spacewalks/voskhod-2.*)"),
    ("longest flight", "records"),
    ("longest space flight", "records"),
    ("oldest person in space", "records"),
    ("who is in space now", "in-space"),
    ("launch abort", "missions/soyuz-(ms-10|t-10-1|18a)"),
    ("coolant leak", "anomalies/soyuz-ms-22-coolant-leak"),
    ("moon landing", "missions/apollo-11"),
    ("first man on the moon", "(missions/apollo-11|crew/neil-armstrong)"),
    ("spacewalk tool bag", "(missions/sts-126|spacewalks/sts-126.*)"),
    ("lunar rover", "missions/apollo-1[567]"),
    ("2025-072A", "missions/soyuz-ms-27"),
    ("Soyuz No. 758", "missions/soyuz-ms-27"),
    ("Kedr", "missions/vostok-1"),
    ("Chaika", "missions/vostok-6"),
    ("first Indian in space", "missions/soyuz-t-11"),
    ("first person on the Moon", "(missions/apollo-11|crew/neil-armstrong)"),
    ("Soyuz 11 disaster", "missions/soyuz-11"),
    ("challenger disaster", "missions/sts-51-l"),
    ("most spacewalks", "records"),
    ("most time in space", "records"),
    ("longest spacewalk", "(records|spacewalks/tiangong.*)"),
    ("youngest astronaut", "records"),
    ("who flew with Rubio", "crew/frank-rubio"),
    ("valentina tereshkowa", "crew/valentina-tereshkova"),
    ("space shuttle", "(spacecraft|programmes)/space-shuttle"),
    ("Baikonur", "sites/baikonur"),
    ("Vostochny", "sites/vostochny"),
    ("port-occupied", "checks/port-occupied"),
    ("two ships at one port", "checks/port-occupied"),
    ("aboard two ships", "checks/aboard-two-ships"),
)
"""A query and the address of the page that must be its first result, as a pattern where several answer it."""

ASK = """
async (queries) => {
  const at = (path) => new URL(path, document.baseURI);
  const search = await import(at("assets/javascripts/search-index.js"));
  const index = await search.loadIndex(at("pagefind/pagefind.js"), at("."));
  const first = {};
  for (const query of queries) first[query] = (await search.askIndex(query, index))[0]?.place ?? "";
  return first;
}
"""
CALL = "async ([file, name, ...given]) => (await import(`/assets/javascripts/${file}.js`))[name](...given)"


@pytest.fixture(scope="module")
def front_page(chromium: Browser, home: str) -> Iterator[Page]:
    """The front page, from which everything is asked."""
    watch = Watch(home)
    with chromium.new_context() as context:
        watch.follow(context)
        page = context.new_page()
        page.goto(home)
        yield page
    assert (watch.foreign, watch.errors) == ([], [])


@pytest.fixture(scope="module")
def first_results(front_page: Page) -> Mapping[str, str]:
    """The address of the first result of every query."""
    found: dict[str, str] = front_page.evaluate(ASK, [query for query, _ in QUERIES])
    return found


@pytest.mark.parametrize(("query", "path"), QUERIES)
def test_a_query_has_its_page_as_first_result(
    first_results: Mapping[str, str], query: str, path: str
) -> None:
    assert re.fullmatch(rf"/(?:{path})/(?:#[\w-]+)?", first_results[query]), first_results[query]


@pytest.mark.parametrize(
    ("word", "name", "mistakes"),
    [
        ("gagarin", "gagarin", 0),
        ("gagrin", "gagarin", 1),
        ("niel", "neil", 1),
        ("mir", "mit", None),
        ("mirr", "mir", 1),
        ("amstrnog", "armstrong", 2),
        ("amstrnog", "armstrang", None),
        ("2025", "2024", None),
    ],
)
def test_the_longer_a_word_the_more_mistakes_it_may_have(
    front_page: Page, word: str, name: str, mistakes: int | None
) -> None:
    found = front_page.evaluate(CALL, ["slips", "slips", word, name])
    assert found == (float("inf") if mistakes is None else mistakes)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Who was the first man on the Moon?", ["first", "person", "moon"]),
        ("first human being in space", ["first", "person", "space"]),
        ("longest space walks", ["longest", "spacewalk"]),
        ("STS 107 disaster", ["sts107", "loss"]),
        ("spacewalks of 2020", ["spacewalk", "2020"]),
        ("the who", ["the", "who"]),
    ],
)
def test_a_question_is_read_in_the_words_of_the_headings(
    front_page: Page, text: str, words: list[str]
) -> None:
    assert front_page.evaluate(CALL, ["words", "ownWords", text]) == words


@pytest.mark.parametrize("name", ["Soyuz MS-09", "2025-072A", "Союз МС-27", "神舟五号", "Crew-100", "7K–OK"])
def test_the_browser_and_the_generator_make_one_key_of_a_name(front_page: Page, name: str) -> None:
    assert front_page.evaluate(CALL, ["query", "key", name]) == name_key(name)
