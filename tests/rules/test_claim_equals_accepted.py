"""`claim-equals-accepted`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "claim-equals-accepted"
HINT = "delete the claim, and name its sources beside the accepted value; or mend one of the two"
EVENTS = """\
      events:
        - {event: launch, at: 2025-04-08T05:47:15Z}
      serial: "758"
      max_altitude_km: 410
"""


def claim(field: str, value: str) -> str:
    return f'{MISSION}{EVENTS}      claims: [{{field: {field}, value: "{value}", status: disputed}}]\n'


def test_a_claim_of_the_accepted_time_is_told_at_its_value() -> None:
    missions = claim("events.launch.at", "2025-04-08T05:47:15Z")
    message = "a claim must differ from the accepted value: events.launch.at is 2025-04-08T05:47:15Z here too"
    assert said(RULE, missions=missions) == [(11, 45, message, HINT)]


@pytest.mark.parametrize(("field", "value"), [("serial", "758"), ("max_altitude_km", "410.0")])
def test_values_are_compared_in_the_form_of_their_field(field: str, value: str) -> None:
    ((_, _, message, _),) = said(RULE, missions=claim(field, value))
    assert message == f"a claim must differ from the accepted value: {field} is {value} here too"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("events.launch.at", "2025-04-08T05:47Z"),
        ("events.launch.at", "2025-04-08T05:47:16Z"),
        ("serial", "759"),
        ("max_altitude_km", "about 410"),
        ("cospar", "2025-072A"),
    ],
)
def test_a_less_precise_another_and_an_unknown_value_are_no_equals(field: str, value: str) -> None:
    assert said(RULE, missions=claim(field, value)) == []


def test_the_end_of_an_expedition_is_that_of_its_event() -> None:
    expeditions = """
    one:
      name: One
      station: base
      number: "1"
      begins: {at: 2025-01-01}
      ends: {event: flight/launch}
      claims: [{field: ends, value: 2025-04-08T05:47:15Z, status: disputed}]
    """
    ((line, column, _, _),) = said(RULE, missions=MISSION + EVENTS, expeditions=expeditions)
    assert (line, column) == (7, 33)


def test_one_of_a_list_is_accepted() -> None:
    spacecraft = """
    ship:
      name: Ship
      level: class
      aliases: [Boat, Vessel]
      claims: [{field: aliases, value: Vessel, status: compatible}]
    """
    ((line, column, _, _),) = said(RULE, spacecraft=spacecraft)
    assert (line, column) == (5, 36)
