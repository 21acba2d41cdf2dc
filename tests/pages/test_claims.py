from __future__ import annotations

import pytest

from generator.model.base import Claim
from generator.model.duration import Duration
from generator.model.reference import PersonId, PortId
from generator.model.spacecraft import Spec
from generator.pages.claims import claims_table, show_accepted
from generator.pages.linker import Linker
from generator.pages.pieces import plain
from tests.records import date, encyclopedia

LINKER = Linker(
    encyclopedia(
        crew="anna: {name: Anna Lind}",
        stations="base: {name: Base, ports: [{id: fore, name: forward port, module: core}]}",
    ),
    "missions/one",
)
MISSION = encyclopedia(
    missions="""
        one:
          name: One
          events:
            - {event: launch, at: 2021-01-01}
            - {event: milestone, at: 2021-01-02, note: Let go of the tank.}
            - {event: milestone, at: 2021-01-03, note: Left for home.}
        """
).missions["one"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (date("2021-01-02T10:00Z"), "2\u00a0Jan 2021 10:00"),
        (Duration.parse("3d 2h"), "3\u00a0d 2\u00a0h"),
        (Spec(value=7080), "7,080"),
        (Spec(min=1, max=2), ""),
        (PortId("base/fore"), "Base forward port"),
        (PersonId("anna"), "Anna Lind"),
        ("Favor", "Favor"),
        (3, "3"),
        (("a", "b"), ""),
        (None, ""),
    ],
)
def test_an_accepted_value_is_shown_as_a_reader_would_write_it(value: object, shown: str) -> None:
    assert plain(show_accepted(value, LINKER)) == shown


def test_a_claim_that_a_check_found_leads_to_the_rule() -> None:
    claim = Claim.model_validate(
        {"field": "serial", "value": "9", "status": "rejected", "why": "A slip.", "found_by": "bad-date"}
    )
    why = claims_table([claim], LINKER, MISSION).rows[0][3].content
    assert plain(why) == "A slip. Found by the check bad-date."
    assert '<a href="../../checks/bad-date/">bad-date</a>' in why.__html__()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("field", "value", "words", "shown"),
    [
        ("events.dock.at", "2021-01-02T10:00Z", "Docking, time", "2\u00a0Jan 2021 10:00"),
        ("events.dock-2.at", "2021-01-02", "Docking 2, time", "2\u00a0Jan 2021"),
        ("events.landing.place", "north of Arkalyk", "Landing, place", "north of Arkalyk"),
        ("events.milestone-2.at", "2021-01-04", "Left for home: time", "4\u00a0Jan 2021"),
        ("expect.duration", "160d 7h 25m", "Duration", "160\u00a0d 7\u00a0h 25\u00a0m"),
        ("expect.flights", "5", "Flights", "5"),
        ("max_altitude_km", "107.40", "Greatest height", "107.4\u00a0km"),
        ("specs.launch_mass_kg", "8200", "Launch mass", "8,200\u00a0kg"),
        ("specs.stages", "2", "Stages", "2"),
        ("serial", "007", "Serial", "007"),
        ("born.at", "1934", "Date of birth", "1934"),
        ("events.dock.port", "base/fore", "Docking, port", "Base forward port"),
    ],
)
def test_a_field_and_its_other_value_stand_in_words(field: str, value: str, words: str, shown: str) -> None:
    claim = Claim.model_validate({"field": field, "value": value, "status": "rejected", "why": "a slip"})
    row = claims_table([claim], LINKER, MISSION).rows[0]
    assert [plain(cell.content) for cell in row[:2]] == [words, shown]


def test_a_reason_without_a_full_stop_gets_one_before_the_check_is_named() -> None:
    claim = Claim.model_validate(
        {"field": "serial", "value": "9", "status": "rejected", "why": "a slip", "found_by": "bad-date"}
    )
    assert (
        plain(claims_table([claim], LINKER, MISSION).rows[0][3].content)
        == "a slip. Found by the check bad-date."
    )
