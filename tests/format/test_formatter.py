from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.format.data_file import KIND_OF_FILE
from generator.format.formatter import format_bytes
from generator.load.data import load_bytes
from generator.model.kinds import Kind

DATA = Path(__file__).parents[2] / "data"


def formatted(text: str, kind: Kind | None = Kind.MISSIONS) -> str:
    """The one form of a text, which is that of itself."""
    found = format_bytes(dedent(text).lstrip("\n").encode(), kind, "data/file.yaml")
    assert found.problems == ()
    assert not found.defect
    again = format_bytes(found.text.encode(), kind, "data/file.yaml")
    assert again.text == found.text
    return found.text


def assert_form(text: str, form: str, kind: Kind | None = Kind.MISSIONS) -> None:
    assert formatted(text, kind) == dedent(form).lstrip("\n")


def test_keys_and_rows_are_put_in_order() -> None:
    assert_form(
        """
        ship:
            sources: [a,   b]
            events:
            - event: launch
              sources: [c]
              at: 2025-04-08T05:47:15Z
            name: 'Ship'
            serial: 758
            native:
              ru: Корабль
        """,
        """
        ship:
          name: Ship
          native: {ru: Корабль}
          serial: "758"
          events:
            - {event: launch, at: 2025-04-08T05:47:15Z, sources: [c]}
          sources: [a, b]
        """,
    )


def test_missions_stand_by_launch_and_all_others_by_id() -> None:
    ship = "name: S, kind: crewed, regime: orbital, spacecraft: ship, outcome: success"
    late = f"a: {{{ship}, events: [{{event: launch, at: 2025}}]}}\n"
    early = f"b: {{{ship}, events: [{{event: launch, at: 2024}}]}}\n"
    refused = "c: {name: refused by its type}\n"
    assert list(load_bytes(formatted(late + refused + early).encode(), "f").records) == ["b", "a", "c"]
    people = "b: {name: B}\na: {name: A}\n"
    assert_form(people, "a:\n  name: A\n\nb:\n  name: B\n", Kind.CREW)


def test_comments_stay_with_what_they_are_about() -> None:
    assert_form(
        """
        # The file.
        # yaml-language-server: $schema=schema/crew.json

        # Of b.
        b:   # beside b
          # above the sources
          sources: [s]   # beside the sources
          name: B

          agencies: # beside the agencies
          # above a row
          - agency: x # inside the row
            group: y
            # below the row
        # Of a,
        # two lines.
        a:
          name: A
          unrecorded_flights:
            - {flight: F, # in brackets
               launched: 2020, landed: 2021}
            # at the end of the list
          # at the end of a
        # The end of the file.
        """,
        """
        # The file.
        # yaml-language-server: $schema=schema/crew.json

        # Of a,
        # two lines.
        a:
          name: A
          unrecorded_flights:
            - {flight: F, launched: 2020, landed: 2021}  # in brackets
            # at the end of the list
          # at the end of a

        # Of b.
        b:  # beside b
          name: B
          agencies:  # beside the agencies
            # above a row
            - {agency: x, group: y}  # inside the row
            # below the row
          # above the sources
          sources: [s]  # beside the sources

        # The end of the file.
        """,
        Kind.CREW,
    )


def test_a_number_sign_in_a_text_is_no_comment() -> None:
    text = 'a:\n  name: A#1\n  biography: >-\n    One # two.\n    # Three.\n  sources: ["s #"]\n'
    assert formatted(text, Kind.CREW) == (
        'a:\n  name: A#1\n  biography: >-\n    One # two. # Three.\n  sources: ["s #"]\n'
    )


def test_a_row_that_is_too_long_is_broken_after_commas_and_aligned() -> None:
    s = "wikipedia-soyuz-ms"
    why = "the caption itself puts the place 350 nautical miles south-east of Samoa, where the ship came down"
    ids = ", ".join(f"wikipedia-soyuz-ms-{number}" for number in range(20, 30))
    assert_form(
        f"""
        a:
          name: A
          claims:
            - {{why: "{why}", field: events.dock.at,
               value: 2025-04-08T09:04Z, status: rejected, sources: [nhandan]}}
            - {{field: crew, status: disputed, sources: [{ids}], why: short}}
          sources: [{ids}]
        """,
        f"""
        a:
          name: A
          claims:
            - {{field: events.dock.at, value: 2025-04-08T09:04Z, status: rejected, sources: [nhandan],
               why: "{why}"}}
            - {{field: crew, status: disputed,
               sources: [{s}-20, {s}-21, {s}-22, {s}-23,
                         {s}-24, {s}-25, {s}-26, {s}-27,
                         {s}-28, {s}-29], why: short}}
          sources: [{s}-20, {s}-21, {s}-22, {s}-23,
                    {s}-24, {s}-25, {s}-26, {s}-27,
                    {s}-28, {s}-29]
        """,
    )


def test_long_rows_of_an_audit_stand_line_by_line() -> None:
    assert_form(
        """
        a:
          statements: [{text: T, line: 1, verdict: true}]
          name: A
        """,
        """
        a:
          name: A
          statements:
            - line: "1"
              text: T
              verdict: "true"
        """,
        Kind.AUDITS,
    )


def test_prose_is_folded_and_a_long_text_too() -> None:
    long = " ".join(["word"] * 30)
    assert_form(
        f"""
        a:
          name: A
          summary: Short.
          orbit: {long}
        """,
        f"""
        a:
          name: A
          orbit: >-
            {" ".join(["word"] * 23)}
            {" ".join(["word"] * 7)}
          summary: >-
            Short.
        """,
        Kind.STATIONS,
    )


def test_a_mapping_that_holds_rows_stands_below_its_key() -> None:
    assert_form(
        "a: {cause: {hypotheses: [{what: W, holder: H}], status: disputed}}\nb: {cause: {status: unknown}}\n",
        """
        a:
          cause:
            status: disputed
            hypotheses:
              - {what: W, holder: H}

        b:
          cause: {status: unknown}
        """,
        Kind.ANOMALIES,
    )


def test_redirects_are_lines_in_order() -> None:
    assert_form(
        "# R\ncrew/b: crew/c\n# x\ncrew/a: crew/c\n", "# R\n# x\ncrew/a: crew/c\ncrew/b: crew/c\n", None
    )
    assert_form("# R\n{}\n", "# R\n{}\n", None)


def test_windows_line_ends_and_a_byte_order_mark_are_gone() -> None:
    raw = b"\xef\xbb\xbfa:\r\n  name: A\r\n"
    assert format_bytes(raw, Kind.CREW, "f").text == "a:\n  name: A\n"


@pytest.mark.parametrize("text", ["a: {b\n", "a: *x\n", "a:\n  b: 1\n  b: 2\n", "", "- a\n", "a:\n"])
def test_a_file_with_a_problem_is_left_as_it_is(text: str) -> None:
    found = format_bytes(text.encode(), Kind.CREW, "data/crew.yaml")
    assert found.problems
    assert found.text == text


@pytest.mark.data
@pytest.mark.parametrize("name", sorted(KIND_OF_FILE))
def test_the_real_data_keep_what_they_say(name: str) -> None:
    raw = (DATA / name).read_bytes()
    found = format_bytes(raw, KIND_OF_FILE[name], name)
    assert (found.problems, found.defect) == ((), False)
    assert load_bytes(found.text.encode(), name).records == load_bytes(raw, name).records
    assert format_bytes(found.text.encode(), KIND_OF_FILE[name], name).text == found.text


WORDS = st.text(alphabet="abé ,:#'\"[{-0", min_size=1, max_size=30)
KEYS = st.sampled_from(["name", "sources", "aliases", "events", "crew", "summary", "cause", "x", "1"])
VALUES = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


def plain_yaml(value: object, indent: str = "") -> str:
    """A value in a form of its own, with a comment wherever one may stand."""
    if isinstance(value, dict) and value:
        pieces = (
            f"\n{indent}# above\n{indent}{key}:{plain_yaml(inner, indent + '   ')}"
            for key, inner in value.items()
        )
        return "".join(pieces)
    if isinstance(value, list) and value:
        return "".join(f"\n{indent}# item\n{indent}-{plain_yaml(inner, indent + '  ')}" for inner in value)
    if isinstance(value, str):
        quoted = value.replace("'", "''")
        return f" '{quoted}'  # beside"
    return " {}" if isinstance(value, dict) else " []"


@settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), VALUES, min_size=1), st.sampled_from(list(Kind)))
def test_whatever_the_records_are_they_and_their_comments_are_kept(
    values: dict[str, object], kind: Kind
) -> None:
    text = plain_yaml(values).lstrip("\n") + "\n# end\n"
    loaded = load_bytes(text.encode(), "f")
    assert loaded.problems == ()
    found = format_bytes(text.encode(), kind, "f")
    assert (found.problems, found.defect) == ((), False)
    assert load_bytes(found.text.encode(), "f").records == loaded.records
    for comment in ("# above", "# item", "# beside", "# end"):
        assert found.text.count(comment) == text.count(comment)
    assert format_bytes(found.text.encode(), kind, "f").text == found.text
