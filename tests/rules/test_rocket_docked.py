"""`rocket-docked`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "rocket-docked"
VEHICLES = """
    carrier-2:
      name: Carrier 2
      aliases: [C2]
"""


def summary(text: str) -> str:
    return f"{MISSION}      summary: '{text}'\n"


@pytest.mark.parametrize(
    ("text", "column", "found"),
    [
        ("The rocket docked at noon.", 17, "rocket docked"),
        ("A rocket carrying three people then docked.", 15, "rocket carrying three people then docked"),
        ("The Carrier 2 successfully docked.", 17, "Carrier 2 successfully docked"),
        ("C2 will dock.", 13, "C2 will dock"),
        ("After the docking of the launch vehicle.", 23, "docking of the launch vehicle"),
    ],
)
def test_a_launch_vehicle_that_docks_is_told(text: str, column: int, found: str) -> None:
    message = f"a spacecraft docks, a launch vehicle does not: {found!r}"
    assert said(RULE, missions=summary(text), launch_vehicles=VEHICLES) == [
        (7, column, message, "name the ship")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The rocket put the ship into orbit, which docked.",
        "Launched on a rocket the ship docked.",
        "Launched on Carrier 2, it docked.",
        'A newspaper had "the rocket docked".',
    ],
)
def test_a_ship_that_docks_is_not(text: str) -> None:
    assert said(RULE, missions=summary(text), launch_vehicles=VEHICLES) == []


def test_an_audit_may_speak_of_the_mistake() -> None:
    audits = """
    one:
      name: One
      source: text
      made: 2025
      summary: It lets the launch vehicle dock.
      statements: [{line: "1", text: The rocket docked, verdict: "false", why: No rocket docks}]
    """
    assert said(RULE, audits=audits) == []
