from __future__ import annotations

import pytest

from generator.derive.spacewalks import spacewalk_duration, total_spacewalk_time
from generator.model.spacewalk import Spacewalk
from tests.records import encyclopedia


def walk(fields: str) -> Spacewalk:
    return encyclopedia(spacewalks=f"w: {{crew: [anna], {fields}}}").spacewalks["w"]


@pytest.mark.parametrize(
    ("fields", "length"),
    [
        ("start: 2025-01-01T10:00Z, end: 2025-01-01T16:48Z", "6h 48m"),
        ("start: 2025-01-01T10:00:00Z, end: 2025-01-01T16:48:09Z", "6h 48m 9s"),
        ("start: 2025-01-01T23:00Z, end: 2025-01-02T05:30Z", "6h 30m"),
        ("start: 2025-01-01T10:00Z, end: 2025-01-01T16:48Z, duration: 1h 0m", "6h 48m"),
        ("start: 2025-01-01, duration: 5h 7m", "5h 7m"),
        ("start: 2025-01-01, end: 2025-01-01, duration: 5h 7m", "5h 7m"),
        ("start: 2025-01-01T10:00Z, end: 2025-01-01, duration: 5h 7m", "5h 7m"),
    ],
)
def test_the_length_is_from_start_to_end_where_both_are_known_to_the_minute(fields: str, length: str) -> None:
    assert str(spacewalk_duration(walk(fields))) == length


@pytest.mark.parametrize(
    "fields", ["start: 2025-01-01", "start: 2025-01-01T10:00Z", "start: 2025, end: 2025"]
)
def test_the_length_is_unknown_where_nothing_says_it(fields: str) -> None:
    assert spacewalk_duration(walk(fields)) is None


def test_lengths_are_added_up() -> None:
    walks = [walk("start: 2025-01-01, duration: 5h 7m 0s"), walk("start: 2025-01-02, duration: 1h 8m 5s")]
    assert str(total_spacewalk_time(walks)) == "6h 15m 5s"


def test_there_is_no_sum_where_one_length_is_unknown_or_nobody_went_out() -> None:
    assert total_spacewalk_time([walk("start: 2025-01-01, duration: 5h 7m"), walk("start: 2025")]) is None
    assert total_spacewalk_time([]) is None
