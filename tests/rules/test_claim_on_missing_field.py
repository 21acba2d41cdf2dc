"""`claim-on-missing-field`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "claim-on-missing-field"
EVENTS = (
    "      events: [{event: launch, at: 2025-04-08T05:47:15Z}, {event: dock, at: 2025-04-08T08:57:43Z}]\n"
)


def claim(field: str, status: str = "disputed") -> str:
    return f"{MISSION}{EVENTS}      claims: [{{field: {field}, printed: other, status: {status}}}]\n"


def test_a_claim_on_an_event_that_is_not_there_is_told_with_those_that_are() -> None:
    message = "there is no field events.dock-2.at on flight: dock-2 leads nowhere"
    assert said(RULE, missions=claim("events.dock-2.at")) == [(8, 20, message, "did you mean dock?")]


def test_a_misspelt_field_is_told_with_the_nearest() -> None:
    message = "there is no field serail on flight: serail leads nowhere"
    assert said(RULE, missions=claim("serail")) == [
        (8, 20, message, "did you mean serial or launch_vehicle_serial?")
    ]


def test_a_path_into_a_text_leads_nowhere() -> None:
    message = "there is no field name.short on flight: short leads nowhere"
    assert said(RULE, missions=claim("name.short")) == [(8, 20, message, "here may stand: nothing more")]


@pytest.mark.parametrize("field", ["events.dock.at", "events.dock.port", "crew", "serial", "expect.duration"])
def test_fields_that_may_stand_there_can_be_disputed(field: str) -> None:
    assert said(RULE, missions=claim(field)) == []


def test_what_is_compatible_is_compatible_with_something() -> None:
    message = "a compatible claim needs an accepted value: flight has no serial"
    hint = "give serial on the record, or say that the claim is disputed"
    assert said(RULE, missions=claim("serial", "compatible")) == [(8, 20, message, hint)]
    assert said(RULE, missions=claim("events.dock.at", "compatible")) == []
