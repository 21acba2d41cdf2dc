from __future__ import annotations

import pytest

from generator.model.duration import Duration
from generator.pages.pieces import Time
from generator.pages.wording import (
    MINUS,
    NBSP,
    capitalised,
    on_day,
    say_coordinates,
    say_country,
    say_date,
    say_day,
    say_duration,
    say_language,
    say_length,
    say_local,
    say_number,
    say_ordinal,
    say_role,
    say_span,
    say_times,
    say_word,
    show_date,
    show_day,
)
from tests.records import date


@pytest.mark.parametrize(
    ("text", "long", "short"),
    [
        ("196X", "1960s", "1960s"),
        ("2027", "2027", "2027"),
        ("2027-Q1", "the 1st quarter of 2027", "Q1 2027"),
        ("2027-Q4", "the 4th quarter of 2027", "Q4 2027"),
        ("2027-03", "March 2027", "Mar 2027"),
        ("2025-04-08", "8 April 2025", f"8{NBSP}Apr 2025"),
        ("2025-04-08T05:47Z", f"8 April 2025, 05:47{NBSP}UTC", f"8{NBSP}Apr 2025 05:47"),
        ("2025-04-08T05:47:15Z", f"8 April 2025, 05:47:15{NBSP}UTC", f"8{NBSP}Apr 2025 05:47:15"),
        ("2025-04-08T00:00Z", f"8 April 2025, 00:00{NBSP}UTC", f"8{NBSP}Apr 2025 00:00"),
        ("2025-04-08~", "about 8 April 2025", f"about 8{NBSP}Apr 2025"),
        ("2027-03/..", "no earlier than March 2027", "no earlier than Mar 2027"),
        ("2027-03~/..", "no earlier than about March 2027", "no earlier than about Mar 2027"),
    ],
)
def test_a_date_is_said_as_precisely_as_it_is_known(text: str, long: str, short: str) -> None:
    assert say_date(date(text)) == long
    assert say_date(date(text), short=True) == short


@pytest.mark.parametrize(
    ("text", "day", "preposition"),
    [
        ("2025-04-08T05:47:15Z", "8 April 2025", "on 8 April 2025"),
        ("2025-04-08", "8 April 2025", "on 8 April 2025"),
        ("2027-03", "March 2027", "in March 2027"),
        ("2027-Q2", "the 2nd quarter of 2027", "in the 2nd quarter of 2027"),
        ("196X", "1960s", "in the 1960s"),
        ("2027-03/..", "no earlier than March 2027", "no earlier than March 2027"),
    ],
)
def test_a_day_is_said_without_its_time_and_with_its_preposition(
    text: str, day: str, preposition: str
) -> None:
    assert say_day(date(text)) == day
    assert on_day(date(text)) == preposition


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2025-04-08T05:47:15Z", "2025-04-08T05:47:15Z"),
        ("2025-04-08~", "2025-04-08"),
        ("2027-03~/..", "2027-03"),
        ("2027-Q3", "2027"),
        ("196X", "1960"),
    ],
)
def test_a_date_is_shown_with_what_a_machine_may_read(text: str, iso: str) -> None:
    assert show_date(date(text), short=False) == Time(say_date(date(text)), iso)
    assert show_day(date(text)) == Time(say_day(date(text)), iso[:10])


@pytest.mark.parametrize(
    ("text", "zone", "local"),
    [
        ("2025-04-08T05:47:15Z", "Asia/Qyzylorda", "10:47:15 (UTC+5)"),
        ("2025-04-08T05:47Z", "Asia/Qyzylorda", "10:47 (UTC+5)"),
        ("2025-04-08T20:00Z", "Asia/Qyzylorda", f"9{NBSP}Apr 2025 01:00 (UTC+5)"),
        ("2025-07-01T03:00Z", "America/New_York", f"30{NBSP}Jun 2025 23:00 (UTC{MINUS}4)"),
        ("2025-01-01T12:00Z", "America/New_York", f"07:00 (UTC{MINUS}5)"),
        ("2025-01-01T12:00Z", "Asia/Kolkata", "17:30 (UTC+5:30)"),
        ("2025-01-01T12:00Z", "America/St_Johns", f"08:30 (UTC{MINUS}3:30)"),
        ("2025-01-01T12:00Z", "UTC", "12:00 (UTC+0)"),
        ("1961-04-12T06:07Z", "Asia/Qyzylorda", "11:07 (UTC+5)"),
    ],
)
def test_local_time_is_said_with_its_offset_and_the_day_where_that_differs(
    text: str, zone: str, local: str
) -> None:
    assert say_local(date(text), zone) == local


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        ("2025-04-08T05:47Z", "2025-12-09T05:03Z", "8 April – 9 December 2025"),
        ("2025-12-08", "2026-01-09", "8 December 2025 – 9 January 2026"),
        ("2025-04-08T01:00Z", "2025-04-08T02:00Z", "8 April 2025"),
        ("2025-04", "2025-06-01", "April 2025 – 1 June 2025"),
        ("2025", "2027", "2025 – 2027"),
        ("2025-04-08", None, "since 8 April 2025"),
    ],
)
def test_a_span_names_a_common_year_once(start: str, end: str | None, span: str) -> None:
    assert say_span(date(start), date(end) if end is not None else None) == span


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("244d 23h 16m 18s", f"244{NBSP}d 23{NBSP}h 16{NBSP}m 18{NBSP}s"),
        ("6h 48m", f"6{NBSP}h 48{NBSP}m"),
        ("0s", f"0{NBSP}s"),
    ],
)
def test_a_duration_does_not_break_between_number_and_unit(text: str, words: str) -> None:
    assert say_duration(Duration.parse(text)) == words


def test_a_flight_within_one_day_is_not_said_to_have_taken_none() -> None:
    day = date("1965-08-10")
    assert say_duration(Duration.between(day, day)) == "under 1\u00a0d"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2025-04-08T05:47:15Z", "2025-12-09T05:03:33Z", "245 days"),
        ("2025-04-08T00:00:00Z", "2025-04-22T00:00:00Z", "14 days"),
        ("2025-04-08T00:00:00Z", "2025-04-10T03:59:59Z", "2 days 3 hours"),
        ("2025-04-08T00:00:00Z", "2025-04-09T00:10:00Z", "1 day"),
        ("2025-04-08T05:47:15Z", "2025-04-08T08:57:43Z", "3 hours 10 minutes"),
        ("2025-04-08T05:00Z", "2025-04-08T06:00Z", "1 hour 0 minutes"),
        ("2025-04-08T05:00Z", "2025-04-08T05:15Z", "15 minutes"),
        ("2025-04-08", "2025-04-11", "3 days"),
    ],
)
def test_a_length_in_a_sentence_is_rounded_to_what_is_known(start: str, end: str, words: str) -> None:
    assert say_length(Duration.between(date(start), date(end))) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (7080, "7,080"),
        (10.5, "10.5"),
        (0.25, "0.25"),
        (7080.0, "7,080"),
        (-3, "-3"),
        (1234567.5, "1,234,567.5"),
    ],
)
def test_a_number_has_its_thousands_apart(value: float, words: str) -> None:
    assert say_number(value) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (10, "10th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (20, "20th"),
        (21, "21st"),
        (22, "22nd"),
        (101, "101st"),
        (111, "111th"),
        (1002, "1,002nd"),
    ],
)
def test_ordinals(number: int, words: str) -> None:
    assert say_ordinal(number) == words


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no"), (1, "one"), (9, "nine"), (10, "10"), (1200, "1,200")]
)
def test_small_numbers_are_words(number: int, words: str) -> None:
    assert say_word(number) == words


def test_things_are_counted_in_one_and_many() -> None:
    assert [say_times(number, "flight") for number in (0, 1, 2)] == ["0 flights", "1 flight", "2 flights"]
    assert [say_times(n, "person", "people") for n in (1, 1200)] == ["1 person", "1,200 people"]


@pytest.mark.parametrize(
    ("code", "name"),
    [("RU", "Russia"), ("US", "United States"), ("SU", "Soviet Union"), ("DD", "East Germany"), ("XQ", "XQ")],
)
def test_countries_are_named_and_those_that_are_gone_too(code: str, name: str) -> None:
    assert say_country(code) == name


@pytest.mark.parametrize(("code", "name"), [("ru", "Russian"), ("zh-Hans", "Chinese"), ("qq", "qq")])
def test_languages_are_named(code: str, name: str) -> None:
    assert say_language(code) == name


@pytest.mark.parametrize(
    ("latitude", "longitude", "words"),
    [
        (47.334, 69.657, "47.33° N, 69.66° E"),
        (-33.9, -60.0, "33.90° S, 60.00° W"),
        (0.0, 0.0, "0.00° N, 0.00° E"),
    ],
)
def test_coordinates(latitude: float, longitude: float, words: str) -> None:
    assert say_coordinates(latitude, longitude) == words


def test_words_from_ids_and_capitals() -> None:
    assert say_role("flight-engineer-1") == "flight engineer 1"
    assert [capitalised(word) for word in ("lunar orbit", "ISS", "")] == ["Lunar orbit", "ISS", ""]
