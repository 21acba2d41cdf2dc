"""One wrong word, value or source typed into the real records: exactly one rule speaks, at the very place."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.check.check import check_data
from generator.check.history import HistoryError, check_history
from generator.cli.as_of import default_as_of
from tests.data.mutation import DATA, Edit, block, mutate

pytestmark = pytest.mark.data

MISSIONS = "missions.yaml"
MS_27 = "soyuz-ms-27"


def edit(old: str, new: str) -> Edit:
    return Edit(MISSIONS, MS_27, old, new)


@pytest.mark.parametrize(
    ("change", "marked", "rule", "remedy"),
    [
        pytest.param(
            edit("{person: sergey-ryzhikov,", "{person: sergey-ryjikov,"),
            "{person: ^sergey-ryjikov",
            "unknown-reference",
            "did you mean sergey-ryzhikov?",
            id="a misspelt person",
        ),
        pytest.param(
            edit("callsign: Favor", "call_sign: Favor"),
            "^call_sign: Favor",
            "unknown-key",
            "did you mean callsign?",
            id="an unknown key",
        ),
        pytest.param(
            edit("summary: >-\n    ", "summary: >-\n    It stayed for [insert number] days. "),
            "It stayed for ^[insert number]",
            "placeholder-text",
            "write what belongs here, or leave the sentence out",
            id="a placeholder",
        ),
        pytest.param(
            edit("summary: >-\n    ", "summary: >-\n    The ship landed last\n    week. "),
            "The ship landed ^last\n    week",
            "relative-date",
            "write the date, or relate it to another event",
            id="last week",
        ),
        pytest.param(
            edit('serial: "758"', 'serial: "758Х"'),
            'serial: "758^Х"',
            "look-alike-letters",
            "write the Latin X",
            id="a Cyrillic letter in a serial number",
        ),
        pytest.param(
            edit("summary: >-\n    ", "summary: >-\n    Three hours later the rocket docked. "),
            "later the ^rocket docked",
            "rocket-docked",
            "name the ship",
            id="a rocket that docks",
        ),
        pytest.param(
            edit("value: 2025-04-08T08:57:45Z", "value: 2025-04-08T08:57:43Z"),
            "value: ^2025-04-08T08:57:43Z",
            "claim-equals-accepted",
            "delete the claim",
            id="a claim of the accepted value",
        ),
        pytest.param(
            edit("field: events.undock.port", "field: events.undocking.port"),
            "field: ^events.undocking.port",
            "claim-on-missing-field",
            "did you mean dock or undock?",
            id="a claim on an event that is not there",
        ),
        pytest.param(
            edit(
                "11:28Z, sources: [nasa-2025-04-08]", "11:28Z, sources: [nasa-2025-04-08, reuters-2025-03-27]"
            ),
            "11:28Z, sources: [nasa-2025-04-08, ^reuters-2025-03-27]",
            "source-too-old",
            "cite a source from after the event",
            id="a source from before the event",
        ),
        pytest.param(
            edit("expect: {duration: 244d 23h 16m 18s}", "expect: {duration: 245d 23h 16m 18s}"),
            "expect: {duration: ^245d",
            "expect-differs",
            "mend the dates",
            id="a typed total that differs",
        ),
    ],
)
def test_one_mistake(tmp_path: Path, change: Edit, marked: str, rule: str, remedy: str) -> None:
    mutated = mutate(tmp_path, change)
    assert mutated.told == [mutated.at(change.file, change.record, marked, rule)]
    assert remedy in mutated.messages


def test_a_first_that_another_flight_was_before(tmp_path: Path) -> None:
    change = Edit("crew.yaml", "hayley-arceneaux", "citizenship: [US]", "citizenship: [US, TR]")
    mutated = mutate(tmp_path, change)
    where = "First Turkish citizen in space, scope: citizens of Turkey, claim: ^{rank: first"
    assert mutated.told == [mutated.at(MISSIONS, "axiom-3", where, "first-no-longer-true")]
    assert "axiom-3 is not the first: before it came inspiration4" in mutated.messages


def test_a_person_by_the_name_of_another(tmp_path: Path) -> None:
    mutated = mutate(tmp_path, Edit("crew.yaml", "jonny-kim", "name: Jonny Kim", "name: Sergei Rizhikov"))
    assert mutated.told == [
        mutated.at("crew.yaml", "jonny-kim", "name: ^Sergei Rizhikov", "same-name"),
        mutated.at("crew.yaml", "sergey-ryzhikov", "name: ^Sergey Ryzhikov", "same-name"),
    ]
    assert "not_same_as: [sergey-ryzhikov]" in mutated.messages


def test_a_duplicate_id(tmp_path: Path) -> None:
    text = (DATA / MISSIONS).read_text(encoding="utf-8")
    begin, end = block(text, MS_27)
    mutated = mutate(tmp_path)
    (tmp_path / MISSIONS).write_text(text[: end + 2] + text[begin : end + 2] + text[end + 2 :], "utf-8")
    first = text.count("\n", 0, begin) + 1
    (problem,) = check_data(mutated.folder, default_as_of(DATA)).problems
    assert (problem.rule, problem.place.column) == ("duplicate-key", 1)
    assert problem.place.line == first + text.count("\n", begin, end + 2)
    assert problem.message == f"{MS_27} is already there in line {first}"


def test_a_record_under_the_id_of_another_is_told_once(tmp_path: Path) -> None:
    mutate(tmp_path)
    text = (tmp_path / MISSIONS).read_text(encoding="utf-8")
    (tmp_path / MISSIONS).write_text(text.replace("\nsoyuz-ms-28:\n", f"\n{MS_27}:\n"), encoding="utf-8")
    (problem,) = check_data(tmp_path, default_as_of(DATA)).problems
    line = text.count("\n", 0, text.index("\nsoyuz-ms-28:\n")) + 2
    assert (problem.rule, problem.place.line, problem.place.column) == ("duplicate-key", line, 1)


def commit(folder: Path) -> None:
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "base"]):
        identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_deleted_record_without_a_redirect(tmp_path: Path) -> None:
    lost, after = "iss-us-eva-93", "iss-us-eva-94"
    mutate(tmp_path)
    commit(tmp_path)
    path = tmp_path / "spacewalks.yaml"
    text = path.read_text(encoding="utf-8")
    begin, end = block(text, lost)
    path.write_text(text[:begin] + text[end + 2 :], encoding="utf-8")
    checked = check_data(tmp_path, default_as_of(DATA))
    history = list(check_history(tmp_path, "HEAD", checked.documents, checked.facts.encyclopedia.redirects))
    assert checked.problems == ()
    (problem,) = history
    assert problem.rule == "id-lost"
    assert problem.message == f"{lost} was a record at HEAD, and is gone without a redirect"
    assert f"write in redirects.yaml: spacewalks/{lost}: spacewalks/…" in problem.hint
    line = path.read_text(encoding="utf-8").split(f"\n{after}:\n", maxsplit=1)[0].count("\n") + 2
    assert (problem.place.file, problem.place.line, problem.place.column) == ("data/spacewalks.yaml", line, 1)


def test_a_record_that_moved_leaves_a_redirect(tmp_path: Path) -> None:
    mutate(tmp_path)
    commit(tmp_path)
    path = tmp_path / "spacewalks.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("\niss-us-eva-93:\n", "\niss-us-eva-93a:\n"), "utf-8"
    )
    checked = check_data(tmp_path, default_as_of(DATA))
    (problem,) = check_history(tmp_path, "HEAD", checked.documents, checked.facts.encyclopedia.redirects)
    assert "write in redirects.yaml: spacewalks/iss-us-eva-93: spacewalks/iss-us-eva-93a" in problem.hint
    (tmp_path / "redirects.yaml").write_text("spacewalks/iss-us-eva-93: spacewalks/iss-us-eva-93a\n", "utf-8")
    checked = check_data(tmp_path, default_as_of(DATA))
    redirects = checked.facts.encyclopedia.redirects
    assert list(check_history(tmp_path, "HEAD", checked.documents, redirects)) == []


def test_a_revision_that_is_not_there_cannot_be_compared_with(tmp_path: Path) -> None:
    mutated = mutate(tmp_path)
    commit(tmp_path)
    with pytest.raises(HistoryError, match="there is no revision 'no-such'"):
        list(check_history(tmp_path, "no-such", mutated.checked.documents, {}))
