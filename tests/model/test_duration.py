from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.model.duration import DAY_S, HOUR_S, MINUTE_S, Duration, Unit
from tests.records import between, date

FORM = "write it like 244d 23h 16m 18s or 6h 48m"


@pytest.mark.parametrize(
    ("text", "least_s", "unit"),
    [
        ("244d 23h 16m 18s", 244 * DAY_S + 23 * HOUR_S + 16 * MINUTE_S + 18, Unit.SECOND),
        ("6h 48m", 6 * HOUR_S + 48 * MINUTE_S, Unit.MINUTE),
        ("3d", 3 * DAY_S, Unit.DAY),
        ("3d 5h", 3 * DAY_S + 5 * HOUR_S, Unit.HOUR),
        ("15m 28s", 928, Unit.SECOND),
        ("0s", 0, Unit.SECOND),
        ("1d 0h 0m", DAY_S, Unit.MINUTE),
        ("1d2h", DAY_S + 2 * HOUR_S, Unit.HOUR),
        ("  6h 48m ", 6 * HOUR_S + 48 * MINUTE_S, Unit.MINUTE),
    ],
)
def test_a_written_duration_is_as_wide_as_its_last_unit(text: str, least_s: int, unit: Unit) -> None:
    assert Duration.parse(text) == Duration(least_s, least_s + unit - 1, unit)


@pytest.mark.parametrize(
    "text",
    ["", "5", "d", "3 d", "3d,4h", "4h 3d", "3h 3h", "1.5h", "-3d", "3 days", "3d  4h", "300h", "٣d", "PT3H"],
)
def test_another_text_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="is not a duration") as caught:
        Duration.parse(text)
    assert str(caught.value) == f"{text!r} is not a duration: {FORM}"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [("25h", "1d 1h"), ("90m", "1h 30m"), ("1d2h", "1d 2h"), ("0d 5m", "5m"), ("99s", "1m 39s")],
)
def test_a_duration_is_printed_in_whole_units(written: str, canonical: str) -> None:
    assert str(Duration.parse(written)) == canonical


DURATIONS = st.builds(
    lambda unit, count: Duration(count * unit, count * unit + unit - 1, unit),
    st.sampled_from(list(Unit)),
    st.integers(min_value=0, max_value=9_999),
)


@given(DURATIONS)
def test_a_duration_is_read_as_it_was_printed(duration: Duration) -> None:
    assert Duration.parse(str(duration)) == duration


@given(DURATIONS)
def test_printing_again_changes_nothing(duration: Duration) -> None:
    assert str(Duration.parse(str(duration))) == str(duration)


@pytest.mark.parametrize(
    ("start", "end", "text", "least_s", "most_s"),
    [
        pytest.param(
            "2025-04-08T05:47:15Z",
            "2025-12-09T05:03:33Z",
            "244d 23h 16m 18s",
            21_165_378,
            21_165_378,
            id="seconds",
        ),
        pytest.param(
            "2025-04-08T05:47Z", "2025-04-08T06:47Z", "1h 0m", HOUR_S - 60, HOUR_S + 59, id="minutes"
        ),
        pytest.param(
            "2025-04-08T05:47:15Z", "2025-04-08T06:47Z", "1h 0m", 3585, 3644, id="the coarser decides"
        ),
        pytest.param("2025-04-08", "2025-04-11", "3d", 2 * DAY_S, 4 * DAY_S - 1, id="days"),
        pytest.param("2025-04-08T05:47:15Z", "2025-04-11", "3d", 238_365, 324_764, id="a time and a day"),
        pytest.param("2025-04", "2025-06", "31–91d", 31 * DAY_S, 91 * DAY_S - 1, id="months"),
        pytest.param("2025-04-08", "2025-04-08", "0d", 0, DAY_S - 1, id="within a day"),
        pytest.param(
            "2025-04-08T05:47:15Z~", "2025-04-08T06:47:15Z", "0d", 3540, 3660, id="about one is in days"
        ),
    ],
)
def test_a_time_between_dates_is_no_more_precise_than_the_coarser(
    start: str, end: str, text: str, least_s: int, most_s: int
) -> None:
    duration = Duration.between(date(start), date(end))
    assert (duration.least_s, duration.most_s) == (least_s, most_s)
    assert str(duration) == text


def test_a_time_between_dates_is_never_below_zero() -> None:
    assert Duration.between(date("2025-04-09T00:00:00Z"), date("2025-04-08T00:00:00Z")) == Duration(
        0, 0, Unit.SECOND
    )


@pytest.mark.parametrize(
    ("text", "exact"), [("5s", True), ("5m", False), ("5m 0s", True), ("5h", False), ("5d", False)]
)
def test_only_a_duration_to_the_second_is_exact(text: str, exact: bool) -> None:  # noqa: FBT001  a column of the table
    assert Duration.parse(text).is_exact is exact


def test_a_sum_is_as_uncertain_as_its_parts_together() -> None:
    total = Duration.total([Duration.parse("1d 2h 3m 4s"), Duration.parse("5h 6m"), Duration.parse("7m")])
    assert total == between(112_564, 112_682, "1d 7h 17m")
    assert str(total) == "1d 7h 17m"


def test_no_parts_add_up_to_zero_to_the_second() -> None:
    assert Duration.total([]) == Duration(0, 0, Unit.SECOND)
    assert str(Duration.total([])) == "0s"


@given(st.lists(DURATIONS, min_size=1, max_size=6))
def test_a_sum_contains_the_sum_of_the_middles(parts: list[Duration]) -> None:
    total = Duration.total(parts)
    assert total.least_s <= sum(part.middle_s for part in parts) <= total.most_s
    assert total.unit == max(part.unit for part in parts)


@pytest.mark.parametrize(
    ("first", "second", "may"),
    [
        ("6h 48m", "6h 48m 0s", True),
        ("6h 48m", "6h 48m 59s", True),
        ("6h 48m", "6h 49m 0s", False),
        ("6h 48m", "6h 47m 59s", False),
        ("3d", "3d 23h", True),
        ("3d", "4d", False),
    ],
)
def test_durations_agree_where_their_intervals_touch(first: str, second: str, may: bool) -> None:  # noqa: FBT001  a column of the table
    assert Duration.parse(first).may_equal(Duration.parse(second)) is may
    assert Duration.parse(second).may_equal(Duration.parse(first)) is may


def test_a_field_of_a_record_takes_and_gives_the_text() -> None:
    adapter = TypeAdapter(Duration)
    assert adapter.validate_python("6h 48m") == Duration.parse("6h 48m")
    assert adapter.dump_json(Duration.parse("6h 48m")) == b'"6h 48m"'
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python("long")
    (error,) = caught.value.errors()
    assert (error["type"], error["msg"]) == ("bad-duration", f"'long' is not a duration: {FORM}")
