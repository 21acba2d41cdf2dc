from __future__ import annotations

import pytest

from generator.check.redirects import check_redirects, read_redirects
from generator.model.kinds import Kind
from tests.records import load, told

DOCUMENTS = {
    Kind.MISSIONS: load("ms-1: {}\nms-2: {}\n").document,
    Kind.CREW: load("anna: {}\n", Kind.CREW).document,
}
SIDES = "a redirect must be kind/id, such as missions/soyuz-ms-17 on both sides"


def check(text: str) -> list[tuple[int, int, str, str, str]]:
    return [told(problem) for problem in check_redirects(load(text), DOCUMENTS)]


def test_a_redirect_to_a_page_is_no_problem() -> None:
    assert check("missions/old: missions/ms-1\ncrew/anya: crew/anna\n") == []


def test_no_redirects_are_no_problem() -> None:
    assert check("{}\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "old: missions/ms-1",
        "missions/old: ms-1",
        "missions/Old: missions/ms-1",
        "missions/old: [missions/ms-1]",
        "missions/old/x: missions/ms-1",
        '"missions/old\\n": missions/ms-1',
    ],
)
def test_a_redirect_must_have_the_right_form(line: str) -> None:
    assert check(f"# moved\n{line}\n") == [(2, 1, "bad-id", SIDES, "see the lines beside it")]
    assert read_redirects(load(f"{line}\n")) == {}


def test_a_page_that_has_a_record_cannot_be_redirected() -> None:
    assert check("missions/ms-1: missions/ms-2\n") == [
        (1, 1, "redirect-in-use", "missions/ms-1 is redirected, but has a record", "delete the redirect")
    ]


def test_a_redirect_leads_there_in_one_step() -> None:
    assert check("missions/a: missions/b\nmissions/b: missions/ms-1\n") == [
        (1, 1, "redirect-chain", "missions/b is itself redirected", "write missions/a: missions/ms-1")
    ]


def test_a_circle_of_redirects_is_told_from_both_ends() -> None:
    found = check("missions/a: missions/b\nmissions/b: missions/a\n")
    assert [(line, rule) for line, _, rule, _, _ in found] == [(1, "redirect-chain"), (2, "redirect-chain")]


def test_a_redirect_to_no_page_is_told_with_the_nearest() -> None:
    assert check("missions/old: missions/ms-12\n") == [
        (
            1,
            1,
            "unknown-reference",
            "there is no page missions/ms-12",
            "did you mean missions/ms-1 or missions/ms-2?",
        )
    ]


def test_a_redirect_to_no_page_like_any_is_told_plainly() -> None:
    assert check("missions/old: stations/qqqq\n") == [
        (1, 1, "unknown-reference", "there is no page stations/qqqq", "mend the id")
    ]


def test_redirects_of_the_right_form_are_read() -> None:
    text = "missions/old: missions/ms-1\nwrong: missions/ms-2\n"
    assert read_redirects(load(text)) == {"missions/old": "missions/ms-1"}
