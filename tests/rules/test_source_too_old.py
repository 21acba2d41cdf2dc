"""`source-too-old`."""

from __future__ import annotations

import pytest

from tests.rules.said import MISSION, said

RULE = "source-too-old"
EACH = "cite a source from after the event; a promise from before it belongs under schedule"
ALL = "add a source that reports what happened"


def source(published: str) -> str:
    return f"""
    text:
      title: A text
      publisher: Somebody
      tier: press
      published: {published}
    """


def launch(extra: str = "", at: str = "2025-04-08T05:47:15Z") -> str:
    return f"{MISSION}      events: [{{event: launch, at: {at}{extra}}}]\n"


def test_a_source_from_before_an_event_is_told_at_its_name() -> None:
    message = (
        "a source must not be older than what it is cited for: text is of 2025-04-01, "
        "this happened 2025-04-08T05:47:15Z"
    )
    missions = launch(", sources: [text]")
    assert said(RULE, missions=missions, sources=source("2025-04-01")) == [(7, 64, message, EACH)]


@pytest.mark.parametrize(
    "published", ["2025-04-08", "2025-04-07", "2025-04", "2025", "2025-04-06~", "2025-04-08T05:48Z"]
)
def test_a_source_that_may_be_from_after_it_somewhere_on_earth_is_not(published: str) -> None:
    assert said(RULE, missions=launch(", sources: [text]"), sources=source(published)) == []


def test_a_time_of_publishing_is_exact() -> None:
    missions = launch(", sources: [text]")
    assert len(said(RULE, missions=missions, sources=source("2025-04-08T05:40Z"))) == 1


def test_an_event_of_an_unknown_day_accuses_nobody() -> None:
    missions = launch(", sources: [text]", at="2025-04")
    assert said(RULE, missions=missions, sources=source("2025-03-31")) == []


def test_a_promise_is_older_than_what_it_promises() -> None:
    missions = (
        launch() + "      schedule: [{for: launch, date: 2025-04-08, as_of: 2025-04-01, sources: [text]}]\n"
    )
    assert said(RULE, missions=missions, sources=source("2025-04-01")) == []


@pytest.mark.parametrize(
    ("status", "told"), [("disputed", 1), ("compatible", 1), ("rejected", 0), ("superseded", 0)]
)
def test_a_claim_that_is_taken_seriously_needs_a_witness(status: str, told: int) -> None:
    claim = (
        f"      claims: [{{field: events.launch.at, value: 2025-04-09, status: {status}, sources: [text]}}]\n"
    )
    assert len(said(RULE, missions=launch() + claim, sources=source("2025-04-01"))) == told


def test_a_flight_needs_one_source_from_after_its_launch() -> None:
    missions = launch() + "      sources: [text]\n"
    message = (
        "one source at least must be from after 2025-04-08T05:47:15Z: "
        "all of this record's were published before"
    )
    assert said(RULE, missions=missions, sources=source("2025-04-01")) == [(8, 12, message, ALL)]


def test_steps_of_an_anomaly_are_looked_at_too() -> None:
    anomalies = """
    leak:
      name: Leak
      timeline: [{at: 2025-04-08, what: It leaked, sources: [text]}]
      cause: {status: unknown}
    """
    message = (
        "a source must not be older than what it is cited for: text is of 2025-04-01, "
        "this happened 2025-04-08"
    )
    assert said(RULE, anomalies=anomalies, sources=source("2025-04-01")) == [(3, 58, message, EACH)]
