from __future__ import annotations

import pytest

from generator.pages.search_forms import search_forms


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Soyuz MS-27", {"MS-27", "MS 27", "MS27", "Soyuz MS 27", "Soyuz MS27"}),
        ("ISS 73S", {"ISS-73S", "ISS73S", "73S"}),
        ("STS-51-L", {"STS 51", "STS-51", "STS51"}),
        ("Crew-9", {"Crew 9", "Crew9"}),
        ("Союз МС-27", {"МС-27", "МС 27", "МС27", "Союз МС 27", "Союз МС27"}),
        (
            "Mercury-Redstone 3",
            {"Redstone-3", "Redstone 3", "Redstone3", "Mercury-Redstone-3", "Mercury-Redstone3"},
        ),
        ("Shenzhou", set()),
    ],
)
def test_numbers_are_found_with_a_hyphen_a_space_and_neither(name: str, forms: set[str]) -> None:
    assert set(search_forms([name], folded=False)) == forms


def test_a_name_itself_is_no_other_form() -> None:
    names = ["Soyuz MS-27", "MS-27", "Soyuz MS27"]
    assert set(search_forms(names, folded=False)) == {"MS 27", "MS27", "Soyuz MS 27"}


def test_yo_is_found_as_ye() -> None:
    assert search_forms(["Артём Ёлкин"], folded=False) == ("Артем Елкин",)


def test_the_fold_is_for_people() -> None:
    assert search_forms(["Sergey Ryzhikov"], folded=True) == ("rizhikov sergei",)
    assert search_forms(["Sergey Ryzhikov"], folded=False) == ()


def test_spellings_with_one_fold_give_it_once_and_all_forms_are_sorted() -> None:
    names = ["Пётр Дубров", "Pyotr Dubrov", "Piotr Dubrov"]
    forms = search_forms(names, folded=True)
    assert list(forms) == sorted(set(forms))
    assert "dubrov piotr" in forms
    assert "Петр Дубров" in forms


def test_no_names_have_no_forms() -> None:
    assert search_forms([], folded=True) == ()
    assert search_forms(["", "…"], folded=True) == ()
