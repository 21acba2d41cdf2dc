from __future__ import annotations

import pytest

from generator.check.suggest import did_you_mean, suggest_nearest

IDS = ["sergey-ryzhikov", "sergey-prokopyev", "jonny-kim", "oleg-novitsky", "tracy-dyson"]


@pytest.mark.parametrize(
    ("wanted", "nearest"),
    [
        ("sergei-ryzhikov", "sergey-ryzhikov"),
        ("ryzhikov", "sergey-ryzhikov"),
        ("johnny-kim", "jonny-kim"),
        ("oleg-novitskiy", "oleg-novitsky"),
        ("tracey-dyson", "tracy-dyson"),
    ],
)
def test_the_nearest_name_comes_first(wanted: str, nearest: str) -> None:
    assert suggest_nearest(wanted, IDS)[0] == nearest


def test_nothing_is_suggested_where_nothing_is_near() -> None:
    assert suggest_nearest("apollo-11", IDS) == []
    assert did_you_mean("apollo-11", IDS) == ""
    assert did_you_mean("jonny-kim", []) == ""


def test_names_that_are_much_worse_than_the_best_are_left_out() -> None:
    assert suggest_nearest("sergey-ryzhikow", IDS) == ["sergey-ryzhikov"]


def test_no_more_names_are_suggested_than_asked_for() -> None:
    numbered = [f"soyuz-ms-{number}" for number in range(1, 30)]
    assert len(suggest_nearest("soyuz-ms", numbered)) == 3
    assert len(suggest_nearest("soyuz-ms", numbered, limit=2)) == 2


SERIES = ["soyuz-ms-02", "soyuz-ms-17", "soyuz-ms-22", "soyuz-ms-27", "soyuz-ms-28"]


@pytest.mark.parametrize(
    ("wanted", "nearest"),
    [
        ("soyz-ms-27", ["soyuz-ms-27"]),
        ("soyuz-ms27", ["soyuz-ms-27"]),
        ("soyuz-ms-2", ["soyuz-ms-02"]),
        ("soyuz-ms-72", ["soyuz-ms-27"]),
        ("soyuz-ms-272", ["soyuz-ms-22", "soyuz-ms-27"]),
    ],
    ids=["a letter", "a hyphen", "a nought", "digits turned round", "a digit too many"],
)
def test_other_flights_of_a_series_are_suggested_only_where_the_number_is_wrong(
    wanted: str, nearest: list[str]
) -> None:
    assert suggest_nearest(wanted, SERIES, limit=2) == nearest


def test_a_number_of_any_length_is_compared() -> None:
    assert suggest_nearest("9" * 9000, SERIES) == []


def test_suggestions_are_a_question() -> None:
    assert did_you_mean("jonny-kin", IDS) == "did you mean jonny-kim?"
    assert did_you_mean("ms-2x", ["ms-21", "ms-22"]) == "did you mean ms-21 or ms-22?"
