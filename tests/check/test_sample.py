from __future__ import annotations

from generator.check.sample import SAMPLE_DAY, check_sample


def test_a_sample_is_checked_like_data() -> None:
    checked = check_sample({"programmes": "one:\n  name: One\n  nmae: Two\n"})
    (problem,) = checked.problems
    assert (problem.rule, problem.place.file, problem.place.line, problem.place.column) == (
        "unknown-key",
        "programmes.yaml",
        3,
        3,
    )
    assert checked.source_line(problem.place) == "  nmae: Two"


def test_a_sample_may_hold_redirects() -> None:
    checked = check_sample({"redirects": "crew/a: crew/b\n"})
    (problem,) = checked.problems
    assert (problem.rule, problem.place.file) == ("unknown-reference", "redirects.yaml")
    assert checked.source_line(problem.place) == "crew/a: crew/b"


def test_an_empty_sample_has_no_problems() -> None:
    assert check_sample({}).problems == ()


def test_now_is_the_same_day_in_every_sample() -> None:
    assert check_sample({}).facts.as_of == SAMPLE_DAY
