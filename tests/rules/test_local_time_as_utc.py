from __future__ import annotations

from tests.rules.found import events, found, ship

RULE = "local-time-as-utc"


def test_a_claim_tells_moscow_time_from_utc() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "dock, at: 2025-04-08T11:57:43Z, port: base/front"),
            "claims:",
            "  - {field: events.dock.at, value: 2025-04-08T08:57Z, status: compatible, sources: [news]}",
        ),
    )
    assert problems == [
        (
            9,
            25,
            (
                "dock at 2025-04-08T11:57:43Z looks like Moscow time (UTC+3): a compatible claim says "
                "2025-04-08T08:57Z"
            ),
        ),
    ]


def test_the_plan_of_the_day_tells_it_too() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "dock, at: 2025-04-08T12:01Z, port: base/front"),
            "schedule:",
            "  - {for: dock, date: 2025-04-08T09:04Z, as_of: 2025-04-08, sources: [news]}",
        ),
    )
    assert problems == [
        (
            9,
            25,
            (
                "dock at 2025-04-08T12:01Z looks like Moscow time (UTC+3): it was planned for "
                "2025-04-08T09:04Z"
            ),
        ),
    ]


def test_so_does_the_time_of_florida() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "dock, at: 2025-04-08T04:57Z, port: base/front"),
            "claims:",
            "  - {field: events.dock.at, value: 2025-04-08T08:57Z, status: compatible, sources: [news]}",
        ),
    )
    assert problems == [
        (
            9,
            25,
            (
                "dock at 2025-04-08T04:57Z looks like Florida time (UTC−4): a compatible claim says "
                "2025-04-08T08:57Z"
            ),
        ),
    ]


def test_so_does_the_time_of_beijing_on_the_next_day() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "dock, at: 2025-04-08T16:57:43Z, port: base/front"),
            "claims:",
            "  - {field: events.dock.at, value: 2025-04-08T08:57Z, status: compatible, sources: [news]}",
        ),
    )
    assert problems == [
        (
            9,
            25,
            (
                "dock at 2025-04-08T16:57:43Z looks like Beijing time (UTC+8): a compatible claim "
                "says 2025-04-08T08:57Z"
            ),
        ),
    ]


def test_the_published_duration_tells_it() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "landing, at: 2025-12-09T08:03:33Z"),
            "expect: {duration: 244d 23h 16m 18s}",
        ),
    )
    assert problems == [
        (
            9,
            28,
            (
                "landing at 2025-12-09T08:03:33Z looks like Moscow time (UTC+3): expect.duration is "
                "244d 23h 16m 18s"
            ),
        ),
    ]


def test_utc_is_fine() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "dock, at: 2025-04-08T08:57:43Z, port: base/front"),
            "claims:",
            "  - {field: events.dock.at, value: 2025-04-08T08:57Z, status: compatible, sources: [news]}",
            "schedule:",
            "  - {for: dock, date: 2025-04-08T09:04Z, as_of: 2025-04-08, sources: [news]}",
        ),
    )
    assert problems == []


def test_a_claim_that_agrees_outweighs_the_plan() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "dock, at: 2025-04-08T12:01:10Z, port: base/front"),
            "claims:",
            "  - {field: events.dock.at, value: 2025-04-08T12:01Z, status: compatible, sources: [news]}",
            "schedule:",
            "  - {for: dock, date: 2025-04-08T09:04Z, as_of: 2025-04-08, sources: [news]}",
        ),
    )
    assert problems == []


def test_a_delay_is_no_zone() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "dock, at: 2025-04-08T10:40Z, port: base/front"),
            "schedule:",
            "  - {for: dock, date: 2025-04-08T09:04Z, as_of: 2025-04-08, sources: [news]}",
        ),
    )
    assert problems == []


def test_a_day_without_a_time_accuses_nobody() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "dock, at: 2025-04-08, port: base/front"),
            "claims:",
            "  - {field: events.dock.at, value: 2025-04-08T08:57Z, status: compatible, sources: [news]}",
            "schedule:",
            "  - {for: dock, date: 2025-04-08T09:04Z, as_of: 2025-04-08, sources: [news]}",
        ),
    )
    assert problems == []


def test_a_rejected_claim_says_nothing() -> None:
    problems = found(
        RULE,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T05:47:15Z", "dock, at: 2025-04-08T11:57:43Z, port: base/front"),
            "claims:",
            "  - {field: events.dock.at, value: 2025-04-08T08:57Z, status: rejected, sources: [news]}",
        ),
    )
    assert problems == []


def test_the_zone_of_the_launch_site_is_tried() -> None:
    problems = found(
        RULE,
        sites="""
            skerry:
              name: Skerry
              country: JP
              timezone: Asia/Tokyo
        """,
        missions=ship(
            "a",
            *events("launch, at: 2025-04-08T14:47Z, site: skerry"),
            "claims:",
            "  - {field: events.launch.at, value: 2025-04-08T05:47Z, status: compatible, sources: [news]}",
        ),
    )
    assert problems == [
        (
            8,
            27,
            (
                "launch at 2025-04-08T14:47Z looks like Skerry time (UTC+9): a compatible claim says "
                "2025-04-08T05:47Z"
            ),
        ),
    ]
