from __future__ import annotations

import pytest

from generator.check.shape import check_ids, check_shape, known_keys
from generator.model.base import Identified
from generator.model.build import build_records
from generator.model.date import HOW_TO_WRITE
from generator.model.kinds import KINDS, Kind
from generator.model.reference import PortId
from generator.model.seat import Role
from generator.model.spacecraft import Quantity
from generator.problem import Place, Problem
from tests.records import load, told

Told = tuple[int, int, str, str, str]

MISSION = """\
ms-1:
  name: Soyuz MS-1
  kind: crewed
  regime: orbital
  spacecraft: soyuz-ms
  outcome: success
"""
CRAFT = """\
soyuz:
  name: Soyuz
  level: class
"""
NOT_AN_ID = "is not an id here: write lower-case letters, digits and single hyphens, such as soyuz-ms-27"


def problems(kind: Kind, text: str) -> list[Problem]:
    loaded = load(text, kind)
    assert loaded.problems == ()
    _, misfits = build_records(kind, loaded.records)
    return [problem for misfit in misfits for problem in check_shape(misfit, loaded.document)]


def shape(kind: Kind, text: str) -> list[Told]:
    return [told(problem) for problem in problems(kind, text)]


def test_a_record_that_fits_has_no_problem() -> None:
    assert shape(Kind.MISSIONS, MISSION) == []


def test_a_key_that_is_not_known_is_told_at_the_key_with_the_nearest_one() -> None:
    assert shape(Kind.MISSIONS, MISSION + "  callsing: Favor\n") == [
        (7, 3, "unknown-key", "callsing is not a key here", "did you mean callsign?")
    ]


def test_a_key_like_none_is_told_with_all_that_may_stand_there() -> None:
    (found,) = shape(Kind.MISSIONS, MISSION + "  crew: [{person: a, role: pilot, xxxx: 4}]\n")
    assert found == (
        7,
        35,
        "unknown-key",
        "xxxx is not a key here",
        "known keys here: sources, person, role, leg, fate, visiting, note",
    )


def test_a_field_named_id_is_told_to_be_the_key_of_the_record() -> None:
    assert shape(Kind.SPACECRAFT, CRAFT + "  id: soyuz\n") == [
        (4, 3, "unknown-key", "id is not a key here", "delete it: the id is the key of the record")
    ]


def test_a_key_that_is_missing_is_told_at_the_id() -> None:
    assert shape(Kind.SPACECRAFT, "a: {name: A}\nsoyuz:\n  name: Soyuz\n") == [
        (1, 1, "missing-key", "level must be given", "add level: to this record"),
        (2, 1, "missing-key", "level must be given", "add level: to this record"),
    ]


def test_a_key_that_is_missing_from_an_entry_is_told_at_the_entry() -> None:
    assert shape(
        Kind.MISSIONS, MISSION + "  events:\n    - {event: launch}\n    - {event: dock, at: 2025}\n"
    ) == [(8, 7, "missing-key", "at must be given", "add at: to this entry")]


def test_a_word_of_a_list_of_words_is_told_with_the_list_and_the_nearest() -> None:
    assert shape(Kind.SPACECRAFT, CRAFT.replace("class", "clas")) == [
        (
            3,
            10,
            "not-allowed",
            "level must be one of family, class, hull: it is 'clas'",
            "did you mean class?",
        )
    ]


def test_a_word_like_none_of_the_list_has_no_suggestion() -> None:
    assert shape(Kind.SPACECRAFT, CRAFT.replace("class", "x")) == [
        (3, 10, "not-allowed", "level must be one of family, class, hull: it is 'x'", "")
    ]


def test_many_words_stand_in_the_remedy_and_only_where_none_is_near() -> None:
    def seat(role: str) -> Told:
        (found,) = shape(Kind.MISSIONS, MISSION + f"  crew:\n    - {{role: {role}}}\n")
        return found

    message = f"role must be one of {len(Role)} words: it is "
    assert seat("comander")[2:] == ("not-allowed", f"{message}'comander'", "did you mean commander?")
    assert seat("xyz")[2:] == ("not-allowed", f"{message}'xyz'", f"they are {', '.join(Role)}")


def test_a_key_of_a_mapping_that_is_not_allowed_is_told_at_the_key() -> None:
    (found,) = shape(Kind.SPACECRAFT, CRAFT + "  specs: {lenght_m: {value: 7}}\n")
    assert (found[:3], found[4]) == ((4, 11, "not-allowed"), "did you mean length_m?")
    assert found[3] == f"lenght_m must be one of {len(Quantity)} words: it is 'lenght_m'"


@pytest.mark.parametrize(
    ("line", "column", "message"),
    [
        ("name: [Soyuz]", 9, "name must be a text: it is a list"),
        ("name: {en: Soyuz}", 9, "name must be a text: it is a mapping"),
        ("aliases: Soyuz", 12, "aliases must be a list, such as [a, b]: it is 'Soyuz'"),
        ("aliases: {a: b}", 12, "aliases must be a list, such as [a, b]: it is a mapping"),
        ("native: Союз", 11, "native must be a mapping, such as {key: value}: it is 'Союз'"),
        ("capacity: three", 13, "capacity must be a whole number: it is 'three'"),
        ("capacity: 2.5", 13, "capacity must be a whole number: it is '2.5'"),
        ("reusable: maybe", 13, "reusable must be true or false: it is 'maybe'"),
        ("specs: {length_m: 7}", 21, "length_m must be a mapping, such as {key: value}: it is '7'"),
        ("specs: {length_m: {value: long}}", 29, "value must be a number: it is 'long'"),
        ("specs: {length_m: {value: nan}}", 29, "value must be a number: it is 'nan'"),
        (f"capacity: {'9' * 60}x", 13, f"capacity must be a whole number: it is '{'9' * 56}…'"),
    ],
)
def test_a_value_of_the_wrong_type_is_told_at_the_value(line: str, column: int, message: str) -> None:
    text = CRAFT.replace("  name: Soyuz\n", "") if line.startswith("name") else CRAFT
    row = text.count("\n") + 1
    assert [found[:4] for found in shape(Kind.SPACECRAFT, f"{text}  {line}\n")] == [
        (row, column, "wrong-type", message)
    ]


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("aliases: Soyuz", "write it in brackets: aliases: [Soyuz]"),
        ("aliases: one, two", "write it in brackets: aliases: [one, two]"),
        (f"aliases: {'word ' * 20}", "write it in brackets"),
        ("aliases: {a: b}", ""),
        ("specs: {length_m: 7}", "its keys are sources, value, min, max, note"),
        ("native: Союз", ""),
        ("capacity: three", ""),
    ],
)
def test_a_value_without_its_brackets_is_told_how_to_write_it(line: str, hint: str) -> None:
    assert [found[4] for found in shape(Kind.SPACECRAFT, f"{CRAFT}  {line}\n")] == [hint]


def test_a_record_must_be_a_mapping() -> None:
    assert shape(Kind.MISSIONS, "ms-1: Soyuz\nms-2: [a]\n") == [
        (1, 1, "wrong-type", "mission must be a mapping, such as {key: value}: it is 'Soyuz'", ""),
        (2, 1, "wrong-type", "mission must be a mapping, such as {key: value}: it is a list", ""),
    ]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("8 April 2025", f"'8 April 2025' is not a date: {HOW_TO_WRITE}"),
        ("2025-02-30", "'2025-02-30' is not in the calendar: day is out of range for month"),
        ("0001~", "'0001~' is not in the calendar: date value out of range"),
    ],
)
def test_a_bad_date_is_told_with_the_forms(written: str, message: str) -> None:
    assert shape(Kind.MISSIONS, MISSION + f"  events:\n    - {{event: launch, at: {written}}}\n") == [
        (8, 27, "bad-date", message, "")
    ]


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("2027.09", "did you mean 2027-09?"),
        ("2027/09/14", "did you mean 2027-09-14?"),
        ("2025-04-08 05:47", "if it is UTC, write 2025-04-08T05:47Z"),
        ("2025-04-08T05:47:15", "if it is UTC, write 2025-04-08T05:47:15Z"),
        ("2025.04.08 05:47Z", "if it is UTC, write 2025-04-08T05:47Z"),
        ("08.04.2025", ""),
        ("2020/2021", ""),
        ("soon", ""),
    ],
)
def test_a_date_in_other_signs_is_told_in_ours(written: str, hint: str) -> None:
    found = shape(Kind.MISSIONS, MISSION + f"  events:\n    - {{event: launch, at: {written}}}\n")
    assert [problem[4] for problem in found] == [hint]


def test_a_bad_duration_is_told_with_the_form() -> None:
    message = "'244 days' is not a duration: write it like 244d 23h 16m 18s or 6h 48m"
    assert shape(Kind.MISSIONS, MISSION + "  expect: {duration: 244 days}\n") == [
        (7, 22, "bad-duration", message, "")
    ]


def test_a_bad_cospar_id_is_told_with_the_form() -> None:
    message = (
        "'2025-72A' is not a COSPAR ID: write the launch year, three digits and a letter, such as 2025-072A"
    )
    assert shape(Kind.MISSIONS, MISSION + "  cospar: 2025-72A\n") == [(7, 11, "bad-cospar", message, "")]


def test_a_bad_reference_is_told_with_the_form() -> None:
    assert shape(Kind.MISSIONS, MISSION + "  operator: NASA\n") == [
        (7, 13, "bad-id", f"'NASA' {NOT_AN_ID}", "")
    ]
    dock = "  events:\n    - {event: dock, at: 2025, port: prichal}\n"
    assert shape(Kind.MISSIONS, MISSION + dock) == [
        (8, 37, "bad-id", f"'prichal' is not an id here: write {PortId.form}", "")
    ]


def test_a_bad_country_is_told_with_the_form() -> None:
    text = "anna: {name: Anna, sort: Anna, citizenship: [RU, Russia]}\n"
    message = "'Russia' is not a country code: write two capital letters, such as RU, US or SU"
    assert shape(Kind.CREW, text) == [(1, 50, "bad-country", message, "")]


def test_a_bad_time_zone_is_told_with_the_form() -> None:
    message = "'Baikonur' is not a time zone: write an IANA name such as Asia/Qyzylorda"
    assert shape(Kind.SITES, "b: {name: B, country: KZ, timezone: Baikonur}\n") == [
        (1, 37, "bad-zone", message, "")
    ]


def test_a_text_of_another_pattern_is_told_with_the_pattern() -> None:
    assert shape(Kind.MISSIONS, MISSION + "  wikidata: 180971\n") == [
        (
            7,
            13,
            "bad-form",
            "wikidata does not have the right form: it is '180971'",
            r"it must match ^Q[1-9]\d*$",
        )
    ]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (
            Kind.SPACECRAFT,
            CRAFT + "  capacity: -1\n",
            (4, 13, "capacity: input should be greater than or equal to 0; it is '-1'"),
        ),
        (
            Kind.MISSIONS,
            MISSION + "  max_altitude_km: 0\n",
            (7, 20, "max_altitude_km: input should be greater than 0; it is '0'"),
        ),
        (
            Kind.MISSIONS,
            MISSION + "  events:\n    - {event: landing, at: 2025, latitude: 91}\n",
            (8, 44, "latitude: input should be less than or equal to 90; it is '91'"),
        ),
    ],
)
def test_a_number_out_of_range_is_told_with_the_bound(
    kind: Kind, text: str, expected: tuple[int, int, str]
) -> None:
    line, column, message = expected
    assert shape(kind, text) == [(line, column, "out-of-range", message, "")]


def test_an_empty_list_where_one_entry_is_needed_is_told() -> None:
    text = "a: {name: A, cause: {status: unknown}, timeline: []}\n"
    (found,) = shape(Kind.ANOMALIES, text)
    assert found[:3] == (1, 50, "out-of-range")
    assert "timeline: tuple should have at least 1 item after validation, not 0" in found[3]


def test_a_problem_names_its_record_field_and_the_whole_stretch() -> None:
    (found,) = problems(Kind.MISSIONS, MISSION + "  crew:\n    - {person: anna, role: boss}\n")
    assert (found.record, found.field) == ("missions/ms-1", "crew.0.role")
    assert found.place == Place("data/missions.yaml", 8, 28, 8, 32)


def test_every_way_in_which_a_record_does_not_fit_is_told() -> None:
    text = "soyuz:\n  level: clas\n  capacity: many\n  seats: 3\n"
    assert sorted((line, rule) for line, _, rule, _, _ in shape(Kind.SPACECRAFT, text)) == [
        (1, "missing-key"),
        (2, "not-allowed"),
        (3, "wrong-type"),
        (4, "unknown-key"),
    ]


@pytest.mark.parametrize("record_id", ["Soyuz", "soyuz_ms", "soyuz--ms", "союз", '"soyuz ms"', "-soyuz"])
def test_an_id_of_another_form_is_told(record_id: str) -> None:
    document = load(f"fine-1: {{name: F}}\n{record_id}: {{name: A}}\n").document
    shown = record_id.strip('"')
    (problem,) = check_ids(Kind.MISSIONS, document)
    assert told(problem) == (
        2,
        1,
        "bad-id",
        f"an id must be lower-case letters, digits and single hyphens: it is {shown!r}",
        "write it like soyuz-ms-27",
    )
    assert problem.record == f"missions/{shown}"


def test_an_id_with_a_line_end_inside_quotes_is_told() -> None:
    assert [
        problem.rule for problem in check_ids(Kind.CREW, load('"anna\\n": {}\n', Kind.CREW).document)
    ] == ["bad-id"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("events", 3), "event"),
        (("specs", "length_m"), "max"),
        (("pads", 0), "id"),
        (("schedule", 0), "for"),
        (("events", 3), "with"),
    ],
)
def test_the_keys_that_may_stand_somewhere_are_those_of_the_record_there(
    path: tuple[str | int, ...], expected: str
) -> None:
    models: dict[str | int, type[Identified]] = {
        "specs": KINDS[Kind.SPACECRAFT].model,
        "pads": KINDS[Kind.SITES].model,
    }
    known = known_keys(models.get(path[0], KINDS[Kind.MISSIONS].model), path)
    assert expected in known
    assert "wikidata" not in known


def test_id_is_no_key_of_a_record_itself() -> None:
    assert "id" not in known_keys(KINDS[Kind.SITES].model, ())
