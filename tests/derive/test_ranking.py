from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.derive.ranking import PLACES, Ranked, rank


def test_the_largest_comes_first_and_equals_share_a_place_in_the_order_given() -> None:
    assert rank([("a", 3), ("b", 9), ("c", 3), ("d", 1)]) == (
        Ranked(1, "b", 9),
        Ranked(2, "a", 3),
        Ranked(2, "c", 3),
        Ranked(4, "d", 1),
    )


def test_the_least_can_come_first() -> None:
    assert [item.item for item in rank([("a", 3), ("b", 9)], least_first=True)] == ["a", "b"]


def test_a_group_of_equals_that_is_too_large_is_left_out_whole() -> None:
    crowd = [("first", 2), *((f"other {number}", 1) for number in range(2 * PLACES))]
    assert [item.item for item in rank(crowd)] == ["first"]


@given(st.lists(st.integers(min_value=0, max_value=30)))
def test_places_never_fall_back_and_stop_at_the_last_one(values: list[int]) -> None:
    ranked = rank(enumerate(values))
    places = [item.place for item in ranked]
    assert places == sorted(places)
    assert all(1 <= place <= PLACES for place in places)
    assert [item.value for item in ranked] == sorted(values, reverse=True)[: len(ranked)]
