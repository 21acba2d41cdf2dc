"""`planned-date-past`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "planned-date-past"


def planned(*dates: str, outcome: str = "planned", what: str = "launch") -> str:
    promises = "".join(
        f"        - {{for: {what}, date: {date}, as_of: 200{number}-01-01}}\n"
        for number, date in enumerate(dates)
    )
    return MISSION.replace("outcome: success", f"outcome: {outcome}") + f"      schedule:\n{promises}"


def test_a_planned_launch_whose_newest_date_is_over_is_told() -> None:
    message = "the promised launch must be to come, or have happened: it was for 2025-Q4, now is 2026-01-01"
    hint = "add the launch under events, or the newest promise under schedule"
    assert said(RULE, missions=planned("2024", "2025-Q4")) == [(9, 27, message, hint)]


@pytest.mark.parametrize("date", ["2026-01-01", "2026-01", "2026", "2025-06/..", "2025-12-31~"])
def test_a_date_that_may_be_to_come_accuses_nobody(date: str) -> None:
    assert said(RULE, missions=planned("2024", date)) == []


def test_a_flight_in_progress_waits_for_its_landing() -> None:
    missions = planned("2025-12-01", outcome="in-progress", what="landing")
    message = (
        "the promised landing must be to come, or have happened: it was for 2025-12-01, now is 2026-01-01"
    )
    hint = "add the landing under events, or the newest promise under schedule"
    assert said(RULE, missions=missions) == [(8, 28, message, hint)]
    assert said(RULE, missions=planned("2025-12-01", outcome="success", what="landing")) == []


def test_a_flight_in_progress_is_not_over() -> None:
    missions = MISSION.replace("outcome: success", "outcome: in-progress") + (
        "      events: [{event: launch, at: 2025-01-01}, {event: landing, at: 2025-02-01}]\n"
    )
    message = "a flight in progress must not be over: flight has its landing of 2025-02-01"
    hint = "say how it ended: success, partial, failure …"
    assert said(RULE, missions=missions) == [(6, 12, message, hint)]
