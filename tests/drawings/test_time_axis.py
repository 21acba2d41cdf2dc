from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from generator.drawings.shapes import Label, Percent
from generator.drawings.time_axis import LABEL_WIDTH, TICKS, TimeAxis


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def axis(start: str, end: str) -> TimeAxis:
    return TimeAxis(moment(start), moment(end))


@pytest.mark.parametrize(
    ("when", "share"),
    [("2020-01-01", 0), ("2020-01-02", 25), ("2020-01-05", 100), ("2019-01-01", 0), ("2021-01-01", 100)],
)
def test_a_moment_stands_where_its_share_of_the_span_is(when: str, share: float) -> None:
    assert axis("2020-01-01", "2020-01-05").place(moment(when)) == Percent(share)


@pytest.mark.parametrize(
    ("start", "end", "texts"),
    [
        ("1961-04-12T06:07", "1961-04-12T07:55", ["07:00"]),
        ("2025-04-08T05:00", "2025-04-09T05:00", ["06:00", "12:00", "18:00", "9 Apr"]),
        ("2025-04-08", "2025-04-12", ["8 Apr", "9 Apr", "10 Apr", "11 Apr", "12 Apr"]),
        ("2025-04-08", "2025-07-12", ["May 2025", "Jun 2025", "Jul 2025"]),
        ("1961-04-12", "2026-10-01", ["1970", "1980", "1990", "2000", "2010", "2020"]),
    ],
)  # fmt: skip
def test_marks_stand_at_round_moments(start: str, end: str, texts: list[str]) -> None:
    found = [tick.text for tick in axis(start, end).ticks()]
    assert [text for text in texts if text in found] == texts
    assert len(found) <= TICKS


def test_an_axis_has_few_marks_however_long_it_is() -> None:
    start = moment("1961-04-12")
    for days in range(1, 24_000, 97):
        end = datetime.fromtimestamp(start.timestamp() + days * 86_400, UTC)
        assert 0 < len(TimeAxis(start, end).ticks()) <= TICKS


def test_a_mark_at_the_edge_does_not_stand_out_of_the_drawing() -> None:
    shown = "".join(shape.__html__() for shape in axis("2025-04-08", "2025-04-12").shapes(20))
    assert '<text x="0%" y="33" class="d-tick">8 Apr</text>' in shown
    assert '<text x="100%" y="33" class="d-tick" text-anchor="end">12 Apr</text>' in shown


def test_words_near_an_edge_keep_clear_of_the_next() -> None:
    """A launch on 23 March: the first of April stands close to the edge, the first of May not far from it."""
    shapes = axis("2024-03-23T12:36", "2024-09-23T12:00").shapes(20)
    spans = []
    for label in (shape for shape in shapes if isinstance(shape, Label)):
        assert isinstance(label.x, Percent)
        left = label.x.value - {"start": 0, "middle": LABEL_WIDTH / 2, "end": LABEL_WIDTH}[label.anchor]
        spans.append((left, left + LABEL_WIDTH))
    assert spans[0][0] < LABEL_WIDTH
    assert all(right <= left for (_, right), (left, _) in pairwise(spans))
