from __future__ import annotations

from datetime import UTC, datetime

from generator.drawings.lanes import LEAST_WIDTH, Lane, Moment, Span, axis_of, draw_lanes


def day(number: int) -> datetime:
    return datetime(2020, 1, number, tzinfo=UTC)


def svg(*lanes: Lane) -> str:
    return "".join(shape.__html__() for shape in draw_lanes(lanes, axis_of(lanes))[0])


def test_the_axis_reaches_over_all_that_lies_on_the_lanes() -> None:
    lanes = [Lane("a", (Span(day(2), day(4), ""),)), Lane("b", (), (Moment(day(6), ""), Moment(day(1), "")))]
    assert (axis_of(lanes).start, axis_of(lanes).end) == (day(1), day(6))


def test_a_span_is_a_bar_of_its_length_under_the_words_of_its_lane() -> None:
    shown = svg(Lane("Docked", (Span(day(1), day(2), "first"), Span(day(3), day(5), "second", "../x/"))))
    assert '<text x="0" y="12" class="d-words">Docked</text>' in shown
    assert '<g><title>first</title><rect x="0%" y="17" width="25%" height="10" class="d-bar"/></g>' in shown
    assert '<a href="../x/"><title>second</title><rect x="50%" y="17" width="50%" height="10"' in shown


def test_the_shortest_span_can_be_seen_and_stays_in_the_drawing() -> None:
    shown = svg(Lane("a", (Span(day(1), day(5), "long"), Span(day(5), day(5), "short"))))
    assert f'<title>short</title><rect x="{100 - LEAST_WIDTH}%" y="17" width="{LEAST_WIDTH}%"' in shown


def test_a_span_that_goes_on_has_an_open_end() -> None:
    assert "d-open" in svg(Lane("a", (Span(day(1), day(5), "", goes_on=True),)))
    assert "d-open" not in svg(Lane("a", (Span(day(1), day(5), ""),)))


def test_each_lane_makes_the_drawing_taller_by_the_same() -> None:
    lanes = [Lane(str(number), (Span(day(1), day(2), ""),)) for number in range(3)]
    heights = [draw_lanes(lanes[:count], axis_of(lanes))[1] for count in (1, 2, 3)]
    assert heights[1] - heights[0] == heights[2] - heights[1] > 0
