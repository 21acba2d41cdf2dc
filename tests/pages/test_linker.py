from __future__ import annotations

import pytest

from generator.pages.linker import Linker
from generator.pages.pieces import plain
from tests.records import encyclopedia

STATIONS = """
    iss: {name: International Space Station, aliases: [Alpha, ISS]}
    salyut-1: {name: Salyut 1, aliases: [DOS-1]}
    tiangong: {name: Tiangong}
"""


@pytest.mark.parametrize(
    ("station", "name"), [("iss", "ISS"), ("salyut-1", "Salyut 1"), ("tiangong", "Tiangong")]
)
def test_a_station_goes_by_its_initials_only_where_they_are_one_of_its_names(station: str, name: str) -> None:
    assert Linker(encyclopedia(stations=STATIONS), "").station_short(station).text == name


@pytest.mark.parametrize(
    ("here", "page", "url"),
    [
        ("missions/ms-27", "missions/ms-28", "../ms-28/"),
        ("missions/ms-27", "crew/ryzhikov", "../../crew/ryzhikov/"),
        ("missions/ms-27", "missions/ms-27", "./"),
        ("missions/ms-27", "missions", "../"),
        ("missions/ms-27", "", "../../"),
        ("missions", "missions/ms-27", "ms-27/"),
        ("", "missions/ms-27", "missions/ms-27/"),
        ("", "", "./"),
        ("crew/ms", "crew-list/ms", "../../crew-list/ms/"),
    ],
)
def test_an_address_is_relative_to_the_page_that_links(here: str, page: str, url: str) -> None:
    linker = Linker(encyclopedia(), here)
    assert linker.url(page) == url
    assert linker.url(page, "crew") == f"{url}#crew"


def test_the_address_of_a_file_is_relative_too() -> None:
    assert Linker(encyclopedia(), "missions/ms-27").file_url("missions/ms-27.json") == "../ms-27.json"
    assert Linker(encyclopedia(), "").file_url("in-space/days.json") == "in-space/days.json"


@pytest.mark.parametrize(
    ("hull", "words"),
    [("dragon-grace", "Dragon Grace"), ("dragon-3", "Dragon-3"), ("dawn", "Dragon Dawn"), ("", "Dragon")],
)
def test_a_ship_is_told_by_class_and_hull_and_neither_twice(hull: str, words: str) -> None:
    found = encyclopedia(
        missions=f"one: {{name: One, spacecraft: dragon{', hull: ' if hull else ''}{hull}}}",
        spacecraft="""
            dragon: {name: Dragon}
            dragon-grace: {name: Dragon Grace, level: hull, class: dragon}
            dragon-3: {name: Dragon-3, level: hull, class: dragon}
            dawn: {name: Dawn, level: hull, class: dragon}
        """,
    )
    assert plain(Linker(found, "missions/one").craft(found.missions["one"])) == words
