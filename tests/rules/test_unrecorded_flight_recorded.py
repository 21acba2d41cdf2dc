"""`unrecorded-flight-recorded`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "unrecorded-flight-recorded"


def person(flight: str) -> str:
    return f"""
    person:
      name: A Person
      sort: Person, A
      unrecorded_flights:
        - {{flight: {flight}, launched: 2005-07-26, landed: 2005-08-09}}
    """


@pytest.mark.parametrize("name", ["STS-114", "sts 114", "Return to Flight"])
def test_a_flight_with_a_record_is_told(name: str) -> None:
    missions = MISSION.replace("name: Flight", "name: STS-114") + "      aliases: [Return to Flight]\n"
    message = f"an unrecorded flight must have no record: {name} is missions/flight"
    hint = "delete this entry, and see that person is in the crew of flight"
    assert said(RULE, missions=missions, crew=person(name)) == [(5, 16, message, hint)]


def test_numerals_are_not_folded_like_names_of_people() -> None:
    missions = MISSION.replace("name: Flight", "name: Artemis III")
    assert said(RULE, missions=missions, crew=person("Artemis II")) == []
