from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.model.date import HOW_TO_WRITE, Date, Precision
from tests.records import date

LAST = datetime.max.replace(tzinfo=UTC)


def utc(*parts: int) -> datetime:
    """A moment from year, month, day, hour, minute and second, as far as they are given."""
    year, month, day = (*parts[:3], 1, 1)[:3]
    hour, minute, second = (*parts[3:], 0, 0, 0)[:3]
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "precision", "earliest", "latest"),
    [
        ("196X", Precision.DECADE, utc(1960), utc(1970)),
        ("2027", Precision.YEAR, utc(2027), utc(2028)),
        ("2027-Q1", Precision.QUARTER, utc(2027), utc(2027, 4)),
        ("2027-Q4", Precision.QUARTER, utc(2027, 10), utc(2028)),
        ("2027-03", Precision.MONTH, utc(2027, 3), utc(2027, 4)),
        ("2027-12", Precision.MONTH, utc(2027, 12), utc(2028)),
        ("2027-03-14", Precision.DAY, utc(2027, 3, 14), utc(2027, 3, 15)),
        ("2024-02-29", Precision.DAY, utc(2024, 2, 29), utc(2024, 3, 1)),
        ("2027-12-31", Precision.DAY, utc(2027, 12, 31), utc(2028)),
        ("2027-03-14T05:47Z", Precision.MINUTE, utc(2027, 3, 14, 5, 47), utc(2027, 3, 14, 5, 48)),
        ("2027-03-14T05:47:15Z", Precision.SECOND, utc(2027, 3, 14, 5, 47, 15), utc(2027, 3, 14, 5, 47, 15)),
        ("2027-03-14T00:00Z", Precision.MINUTE, utc(2027, 3, 14), utc(2027, 3, 14, 0, 1)),
        ("0001", Precision.YEAR, utc(1), utc(2)),
        ("9998", Precision.YEAR, utc(9998), utc(9999)),
    ],
)
def test_the_length_of_a_date_is_its_precision(
    text: str, precision: Precision, earliest: datetime, latest: datetime
) -> None:
    assert date(text) == Date(text, precision, earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2027~", utc(2026), utc(2028, 12, 31)),
        ("2027-03-14~", utc(2027, 3, 13), utc(2027, 3, 16)),
        ("2027-03-14T05:47Z~", utc(2027, 3, 14, 5, 46), utc(2027, 3, 14, 5, 49)),
        ("2027-03-14T05:47:15Z~", utc(2027, 3, 14, 5, 46, 15), utc(2027, 3, 14, 5, 48, 15)),
    ],
)
def test_an_approximate_date_is_wider_by_its_own_width_on_each_side(
    text: str, earliest: datetime, latest: datetime
) -> None:
    about = date(text)
    assert about.approximate
    assert (about.earliest, about.latest) == (earliest, latest)
    assert not about.is_exact


@pytest.mark.parametrize("text", ["2027/..", "2027-03/..", "2027-03-14/..", "2027-03-14T05:47:15Z/.."])
def test_no_earlier_than_has_no_upper_bound(text: str) -> None:
    open_ended = date(text)
    assert open_ended.no_earlier
    assert open_ended.earliest == date(text.removesuffix("/..")).earliest
    assert open_ended.latest == LAST
    assert not open_ended.is_exact


def test_a_date_may_be_approximate_and_no_earlier_than() -> None:
    both = date("2027-03~/..")
    assert (both.approximate, both.no_earlier) == (True, True)
    assert (both.earliest, both.latest) == (utc(2027, 1, 29), LAST)
    assert both.start == utc(2027, 3)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "27",
        "2027-3",
        "2027-Q5",
        "2027-Q0",
        "2027-q1",
        "2027/03/14",
        "14.03.2027",
        "2027-03-14T05:47",
        "2027-03-14T05:47+01:00",
        "2027-03-14T05:47:15.5Z",
        "2027-03-14 05:47Z",
        "2027-03-14T5:47Z",
        "2027-03-14T05Z",
        "~2027",
        "2027/..~",
        "2027/",
        "2027~~",
        "1960s",
        "196x",
        " 2027",
        "2027\n",
        "-2027",
        "12027",
        "٢٠٢٧",
    ],
)
def test_a_text_of_another_form_is_refused_with_the_forms_that_are_not(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date") as caught:
        date(text)
    assert str(caught.value) == f"{text!r} is not a date: {HOW_TO_WRITE}"


@pytest.mark.parametrize(
    "text",
    [
        "2027-00",
        "2027-13",
        "2027-02-29",
        "2027-04-31",
        "2027-03-00",
        "2027-03-14T24:00Z",
        "2027-03-14T05:60Z",
        "2016-12-31T23:59:60Z",
        "0000",
        "0000-01-01",
        "000X",
        "9999",
        "9999-12-31",
        "999X",
        "0001~",
        "0001-01-01T00:00Z~",
        "9998~",
    ],
)
def test_a_date_that_is_in_no_calendar_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not in the calendar: ") as caught:
        date(text)
    assert str(caught.value).startswith(f"{text!r} is not in the calendar: ")


@pytest.mark.parametrize(
    ("text", "has_time", "is_exact"),
    [
        ("2027", False, False),
        ("2027-03-14", False, False),
        ("2027-03-14T05:47Z", True, False),
        ("2027-03-14T05:47:15Z", True, True),
    ],
)
def test_a_time_of_day_is_known_from_the_minute_on(text: str, has_time: bool, is_exact: bool) -> None:  # noqa: FBT001  a column of the table
    assert (date(text).has_time, date(text).is_exact) == (has_time, is_exact)


@pytest.mark.parametrize("text", ["2027~", "2027-Q2~", "2027-03~/..", "2027-03-14T05:47:15Z~", "2027-03-14"])
def test_the_start_is_what_is_written(text: str) -> None:
    assert date(text).start == date(text.rstrip("/.").rstrip("~")).earliest


def test_the_last_instant_is_inside_the_interval() -> None:
    assert date("2027-03-14").last_instant == utc(2027, 3, 15) - timedelta(microseconds=1)
    assert date("2027-03-14T05:47:15Z").last_instant == utc(2027, 3, 14, 5, 47, 15)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2026", "2027"),
        ("2027-03-14", "2027-03-15"),
        ("2027-03-14", "2027-03-15T00:00:00Z"),
        ("2027-03-14T05:47Z", "2027-03-14T05:48Z"),
        ("2027-03-14T05:47:14Z", "2027-03-14T05:47:15Z"),
        ("2027-03-13T23:59:59Z", "2027-03-14"),
        ("2025~", "2027"),
    ],
)
def test_a_date_is_certainly_before_another_where_every_reading_is(first: str, second: str) -> None:
    assert date(first).certainly_before(date(second))
    assert not date(second).certainly_before(date(first))
    assert not date(first).may_equal(date(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2027", "2027"),
        ("2027", "2027-12-31"),
        ("2027-03-14", "2027-03-14T00:00:00Z"),
        ("2027-03-14", "2027-03-14T23:59:59Z"),
        ("2027-03-14T05:47:15Z", "2027-03-14T05:47:15Z"),
        ("2027-03-14T05:47Z", "2027-03-14T05:47:59Z"),
        ("2026~", "2027"),
        ("2027-01/..", "2050"),
    ],
)
def test_dates_that_share_a_reading_accuse_nobody(first: str, second: str) -> None:
    assert date(first).may_equal(date(second))
    assert date(second).may_equal(date(first))
    assert not date(first).certainly_before(date(second))
    assert not date(second).certainly_before(date(first))


def test_dates_sort_by_their_earliest_reading_then_by_the_latest() -> None:
    texts = [
        "2027",
        "2027-01",
        "2027-01-01",
        "2027-01-01T00:00Z",
        "2027-01-01T00:00:00Z",
        "2026-12-31",
        "2027~",
    ]
    assert sorted(texts, key=lambda text: date(text).sort_key) == [
        "2027~",
        "2026-12-31",
        "2027-01-01T00:00:00Z",
        "2027-01-01T00:00Z",
        "2027-01-01",
        "2027-01",
        "2027",
    ]


MOMENTS = st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 12, 31))  # noqa: DTZ001  hypothesis wants them bare; they are read as UTC


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Any written form of a moment."""
    moment = draw(MOMENTS)
    form = draw(
        st.sampled_from(
            ["%Y", "%Y-%m", "%Y-%m-%d", "%Y-%m-%dT%H:%MZ", "%Y-%m-%dT%H:%M:%SZ", "decade", "quarter"]
        )
    )
    match form:
        case "decade":
            bare = f"{moment.year // 10}X"
        case "quarter":
            bare = f"{moment.year}-Q{(moment.month + 2) // 3}"
        case _:
            bare = moment.strftime(form)
    return bare + draw(st.sampled_from(["", "~"])) + draw(st.sampled_from(["", "/.."]))


@given(texts())
def test_a_date_is_written_as_it_was_read(text: str) -> None:
    assert str(date(text)) == text
    assert date(str(date(text))) == date(text)


@given(texts())
def test_the_start_lies_in_the_interval(text: str) -> None:
    parsed = date(text)
    assert parsed.earliest <= parsed.start <= parsed.last_instant


@given(MOMENTS)
def test_a_coarser_date_contains_every_finer_one_of_the_same_moment(moment: datetime) -> None:
    forms = ["%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%MZ", "%Y-%m-%d", "%Y-%m", "%Y"]
    nested = [date(moment.strftime(form)) for form in forms]
    nested.insert(4, date(f"{moment.year}-Q{(moment.month + 2) // 3}"))
    nested.append(date(f"{moment.year // 10}X"))
    for finer, coarser in pairwise(nested):
        assert coarser.earliest <= finer.earliest
        assert finer.last_instant <= coarser.last_instant
        assert finer.precision > coarser.precision
        assert finer.may_equal(coarser)


@given(texts(), texts())
def test_two_dates_are_before_after_or_may_be_equal_and_only_one_of_these(first: str, second: str) -> None:
    a, b = date(first), date(second)
    assert [a.certainly_before(b), b.certainly_before(a), a.may_equal(b)].count(True) == 1
    assert a.may_equal(b) == b.may_equal(a)


@given(texts(), texts(), texts())
def test_certainly_before_passes_on(first: str, second: str, third: str) -> None:
    a, b, c = sorted(map(date, (first, second, third)), key=lambda item: item.sort_key)
    if a.certainly_before(b) and b.certainly_before(c):
        assert a.certainly_before(c)
    if a.certainly_before(b):
        assert a.sort_key < b.sort_key


@given(st.text(max_size=24))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        parsed = date(text)
    except ValueError as error:
        assert repr(text) in str(error)  # noqa: PT017  either way is right
    else:
        assert str(parsed) == text


def test_a_field_of_a_record_takes_and_gives_the_text() -> None:
    adapter = TypeAdapter(Date)
    assert adapter.validate_python("2027-Q1") == date("2027-Q1")
    assert adapter.dump_json(date("2027-Q1")) == b'"2027-Q1"'
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python("2027-Q5")
    (error,) = caught.value.errors()
    assert error["type"] == "bad-date"
    assert error["msg"] == f"'2027-Q5' is not a date: {HOW_TO_WRITE}"
