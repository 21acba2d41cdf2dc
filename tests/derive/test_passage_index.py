"""Passages by the words in them."""

from generator.derive.passage_index import PassageIndex
from generator.derive.passages import Passage, Voice
from generator.model.kinds import Kind


def index(*texts: str) -> PassageIndex:
    return PassageIndex.of([Passage(Kind.MISSIONS, "m", ("summary",), text, Voice.PROSE) for text in texts])


def holding(passages: PassageIndex, *words: str) -> list[str]:
    return [passage.text for passage in passages.holding(words)]


def test_a_word_is_found_in_whatever_case_and_inside_others() -> None:
    passages = index("On the Dark side", "the far side", "DARKNESS")
    assert holding(passages, "dark") == ["On the Dark side", "DARKNESS"]


def test_a_passage_comes_once_and_in_order_however_many_words_it_holds() -> None:
    passages = index("next, and next again", "last and next", "none", "last")
    assert holding(passages, "next", "last") == ["next, and next again", "last and next", "last"]


def test_a_letter_that_is_two_in_lower_case_moves_no_other_passage() -> None:
    passages = index("İİİ", "it docks", "İ", "it berths")
    assert holding(passages, "dock", "berth") == ["it docks", "it berths"]


def test_no_word_reaches_from_one_passage_into_the_next() -> None:
    assert holding(index("the do", "cking port"), "dock") == []


def test_an_empty_index_holds_nothing() -> None:
    assert holding(index(), "dark") == []
