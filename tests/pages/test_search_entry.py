from __future__ import annotations

from generator.pages.search_entry import Answer, SearchEntry, distinct_names
from generator.pages.search_forms import search_forms


def test_a_form_with_the_letters_and_digits_of_a_name_says_nothing_new() -> None:
    forms = search_forms(["Soyuz MS-27", "ISS 73S"], folded=False)
    assert distinct_names("Soyuz MS-27", ["ISS 73S"], forms) == ("ISS 73S", "73S", "MS 27")


def test_latin_spellings_with_one_fold_are_one() -> None:
    names = ["Sergei Ryzhikov", "Ryzhikov, Sergey", "Sergej Ryschikow"]
    assert distinct_names("Sergey Ryzhikov", names, []) == ("Sergej Ryschikow",)


def test_a_name_in_another_script_is_kept_and_its_fold_only_where_it_has_a_new_word() -> None:
    native = "Сергей Николаевич Рыжиков"
    forms = search_forms(["Sergey Ryzhikov", native], folded=True)
    assert distinct_names("Sergey Ryzhikov", [native], forms) == (native,)
    assert "haisheng nie" in search_forms(["Nie Haisheng"], folded=True)
    assert distinct_names("Nie Haisheng", [], ["haisheng nie"]) == ()


def test_front_matter_leaves_out_what_is_empty() -> None:
    assert SearchEntry().front_matter == {}
    entry = SearchEntry(
        names=("ISS",), answers=(Answer("First of all"), Answer("Longest", "longest", "Ana · 2 d"))
    )
    assert entry.front_matter == {
        "names": ["ISS"],
        "answers": [{"text": "First of all"}, {"text": "Longest", "anchor": "longest", "said": "Ana · 2 d"}],
    }
