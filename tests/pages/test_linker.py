from __future__ import annotations

import pytest

from generator.pages.linker import Linker
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
