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
    why = claims_table([claim], LINKER).rows[0][3].content
    assert plain(why) == "A slip. Found by the check bad-date."
    assert '<a href="../../checks/bad-date/">bad-date</a>' in why.__html__()  # type: ignore[union-attr]
