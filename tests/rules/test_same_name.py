"""`same-name`."""

from __future__ import annotations

from tests.rules.said import said

RULE = "same-name"


def people(*records: str) -> str:
    names = ("one", "two")
    return "".join(
        f"\n    {who}:\n      sort: Person, A\n{fields}" for who, fields in zip(names, records, strict=True)
    )


def test_two_people_with_one_name_in_two_scripts_are_told_where_the_name_stands() -> None:
    crew = people(
        "      name: Sergei Ryzhikov\n", "      name: Somebody\n      aliases: [Him, Сергей Рыжиков]\n"
    )
    assert said(RULE, crew=crew) == [
        (
            3,
            9,
            "a name must be one person's: two has this one too",
            "merge the two with a redirect, or write not_same_as: [two] here",
        ),
        (
            8,
            18,
            "a name must be one person's: one has this one too",
            "merge the two with a redirect, or write not_same_as: [one] here",
        ),
    ]


def test_each_must_say_that_they_are_two() -> None:
    apart = "      name: Lee Kim\n      not_same_as: [{}]\n"
    assert said(RULE, crew=people(apart.format("two"), apart.format("one"))) == []
    ((line, _, _, _),) = said(RULE, crew=people(apart.format("two"), "      name: Kim Lee\n"))
    assert line == 8


def test_one_person_may_have_one_name_twice() -> None:
    crew = people("      name: Ann Lee\n      aliases: [Lee Ann]\n", "      name: Bob Lee\n")
    assert said(RULE, crew=crew) == []
