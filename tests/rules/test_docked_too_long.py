"""`docked-too-long`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "docked-too-long"
STATIONS = """
    base:
      name: Base
      status: operational
      ports: [{id: front, name: Front, module: core}]
"""


def ship(spec: str) -> str:
    return f"""
    ship:
      name: Ship
      level: class
      specs: {{docked_life_d: {spec}}}
    """


def docked(at: str, *more: str) -> str:
    events = ["{event: launch, at: 2025-01-01}", f"{{event: dock, at: {at}, port: base/front}}", *more]
    listed = "".join(f"        - {event}\n" for event in events)
    return MISSION.replace("outcome: success", "outcome: in-progress") + f"      events:\n{listed}"


def test_a_ship_that_is_docked_a_quarter_beyond_its_life_is_told() -> None:
    message = "flight has been docked for 251 days: ship is made for 200"
    hint = "add the undocking and landing, or mend docked_life_d if the ship was made to last"
    found = said(
        RULE, missions=docked("2025-04-24"), spacecraft=ship("{min: 180, max: 200}"), stations=STATIONS
    )
    assert found == [(9, 7, message, hint)]


@pytest.mark.parametrize(
    ("at", "more"),
    [
        ("2025-04-26", ()),
        ("2025", ()),
        ("2025-01-02", ("{event: undock, at: 2025-12-30, port: base/front}",)),
    ],
)
def test_a_shorter_vague_or_finished_stay_accuses_nobody(at: str, more: tuple[str, ...]) -> None:
    missions = docked(at, *more)
    assert said(RULE, missions=missions, spacecraft=ship("{value: 200}"), stations=STATIONS) == []


def test_a_class_without_a_stated_life_has_no_limit() -> None:
    missions = docked("2025-01-02")
    assert said(RULE, missions=missions, spacecraft=ship("{note: unknown}"), stations=STATIONS) == []
