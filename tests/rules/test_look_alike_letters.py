"""`look-alike-letters`."""

from __future__ import annotations

from tests.rules.said import MISSION, said

RULE = "look-alike-letters"


def test_a_cyrillic_letter_in_a_serial_number_is_told_at_its_column() -> None:
    missions = f'{MISSION}      serial: "12Х58"\n'
    message = "'12Х58' must be in one script: Х (U+0425) is Cyrillic"
    assert said(RULE, missions=missions) == [(7, 14, message, "write the Latin X")]


def test_a_letter_with_no_twin_belongs_under_native() -> None:
    missions = MISSION.replace("name: Flight", "name: Полёт")
    message = "'Полёт' must be in one script: П (U+041F) is Cyrillic"
    hint = "write it in Latin letters; the name in its own script belongs under native"
    assert said(RULE, missions=missions) == [(2, 9, message, hint)]


def test_a_word_of_two_scripts_is_told_at_the_first_letter_of_the_rarer_one() -> None:
    missions = f"{MISSION}      native: {{ru: Полeт}}\n      aliases: [Соyuz, Союз]\n"
    assert said(RULE, missions=missions) == [
        (7, 19, "'Полeт' must be in one script: e (U+0065) is Latin", "write the whole word in one script"),
        (8, 13, "'Соyuz' must be in one script: С (U+0421) is Cyrillic", "write the Latin C"),
    ]


def test_a_letter_in_a_folded_text_is_found_in_its_line() -> None:
    missions = f"{MISSION}      summary: >-\n        The Союз of the\n        day, a Сrew ship.\n"
    ((line, column, _, _),) = said(RULE, missions=missions)
    assert (line, column) == (9, 12)


def test_whole_words_of_either_script_stand_side_by_side() -> None:
    missions = (
        MISSION
        + """\
      native: {ru: Союз-2.1а}
      aliases: [Soyuz (Союз), Öst]
      summary: Called Союз, near α Centauri.
"""
    )
    assert said(RULE, missions=missions) == []
