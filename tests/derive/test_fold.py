from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.fold import fold


@pytest.mark.parametrize(
    ("folded", "names"),
    [
        ("rizhikov sergei", ["Сергей Рыжиков", "Sergey Ryzhikov", "Sergei Ryzhikov", "Ryzhikov, Sergej"]),
        ("novitski oleg", ["Oleg Novitskiy", "Oleg Novitskij", "Oleg Novitsky", "Novitskyi Oleg"]),
        (
            "alexandr misurkin",
            ["Aleksandr Misurkin", "Alexandr Misurkin", "MISURKIN Aleksandr", "Alexandr Missurkin"],
        ),
        ("hrunov", ["Khrunov", "Hrunov"]),
        ("valther", ["Walther", "Valther", "Wallther"]),
        ("ana kikina", ["Anna Kikina", "Ana Kikina", "Анна Кикина"]),
        ("ivanov", ["Ivanov", "Iwanow", "Ivanoff".replace("ff", "v")]),
        ("jahn", ["Jähn", "Jahn", "JÄHN"]),
        ("o saughnes", ["O'Saughnes", "o saughnes"]),
    ],
)
def test_transliterations_of_one_name_have_one_fold(folded: str, names: list[str]) -> None:
    assert {fold(name) for name in names} == {folded}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ryzhikov", "Ryschikow"),
        ("Ryzhikov", "Rizikov"),
        ("Sergey Prokopyev", "Sergey Prokofyev"),
        ("Zhang", "Chang"),
        ("Jonny Kim", "Jonny"),
        ("Shepard", "Shepherd"),
    ],
)
def test_names_that_differ_more_keep_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("name", ["", "-", "…", "'"])
def test_a_name_without_letters_folds_to_nothing(name: str) -> None:
    assert fold(name) == ""


@pytest.mark.parametrize("name", ["kkh", "yj", "eyy", "kkss", "Bukkharin"])
def test_one_step_may_make_work_for_another(name: str) -> None:
    assert fold(fold(name)) == fold(name)


NAMES = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)
LATIN = st.text(alphabet="aeiyjkhswvx zn-", max_size=16)


@given(NAMES | LATIN)
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(st.lists(LATIN, min_size=1, max_size=4))
def test_the_order_of_words_does_not_matter(words: list[str]) -> None:
    assert fold(" ".join(words)) == fold(" ".join(reversed(words)))


@given(NAMES)
def test_a_fold_is_lower_case_latin_letters_and_digits(name: str) -> None:
    assert set(fold(name)) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")
