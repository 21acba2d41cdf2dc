from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.check.check import check_data
from generator.cli import new as new_module
from generator.cli.main import perigee
from generator.model.date import Date
from generator.model.fields import fields_of
from generator.model.kinds import KINDS, Kind
from tests.golden.tree import AS_OF

GIVEN: Mapping[Kind, tuple[str, ...]] = {
    Kind.MISSIONS: ("kind=crewed", "regime=orbital", "spacecraft=kestrel", "outcome=planned"),
    Kind.SPACECRAFT: ("level=class",),
    Kind.STATIONS: ("status=planned",),
    Kind.EXPEDITIONS: ("station=halcyon", "number=9"),
    Kind.SPACEWALKS: ("crew=amara-diallo", "start=2031-06-01"),
    Kind.SITES: ("country=NO", "timezone=Europe/Oslo"),
    Kind.AUDITS: ("source=office-log", "made=2032-01"),
    Kind.SOURCES: ("publisher=Somebody", "tier=press"),
}
"""What a new record of a kind cannot do without, as `--set` takes it, beside its name."""


def run(folder: Path, *arguments: str, answers: str | None = None) -> Result:
    return CliRunner().invoke(perigee, ["new", *arguments, f"--data={folder}"], input=answers)


def begin(folder: Path, kind: Kind, name: str = "Zenith", *arguments: str) -> Result:
    """Begin a record of a kind with all that it needs."""
    given = [f"--set={pair}" for pair in GIVEN.get(kind, ())]
    return run(folder, KINDS[kind].one.replace(" ", "-"), f"--name={name}", "--yes", *given, *arguments)


def told(result: Result) -> str:
    """The error of a usage message, without the usage; on one line."""
    assert result.exit_code == 2, result.output
    return " ".join(result.stderr.partition("Error: ")[2].split())


@pytest.mark.parametrize("kind", list(Kind))
def test_a_record_of_any_kind_is_begun_and_all_else_stays_byte_for_byte(
    kind: Kind, records_folder: Path
) -> None:
    file = records_folder / kind.file_name
    before = {path.name: path.read_bytes() for path in records_folder.iterdir()}
    result = begin(records_folder, kind)
    assert result.exit_code == 0, result.output
    place, _, _ = result.stdout.partition(": zenith begun.")
    name, _, line = place.rpartition(":")
    assert name == str(file)
    after = {path.name: path.read_bytes() for path in records_folder.iterdir()}
    assert {name: raw for name, raw in after.items() if name != file.name} == {
        name: raw for name, raw in before.items() if name != file.name
    }
    lines = after[file.name].decode("utf-8").splitlines(keepends=True)
    start = int(line) - 1
    assert lines[start] == "zenith:\n"
    end = start + 1
    while end < len(lines) and lines[end].startswith("  "):
        end += 1
    gap = slice(start, end + 1) if end < len(lines) else slice(start - 1, end)
    del lines[gap]
    assert "".join(lines).encode("utf-8") == before[file.name]


@pytest.mark.parametrize("kind", list(Kind))
def test_the_check_asks_a_new_record_only_for_what_is_open(kind: Kind, records_folder: Path) -> None:
    begin(records_folder, kind)
    problems = check_data(records_folder, Date.parse(AS_OF)).problems
    expected = {
        ("missing-key", f"{field.key} must be given")
        for field in fields_of(kind)
        if field.required and field.is_structured
    }
    shape = {
        (p.rule, p.message) for p in problems if p.record == f"{kind}/zenith" and p.rule == "missing-key"
    }
    assert shape == expected
    others = {p.rule for p in problems} - {"missing-key"}
    assert others <= {"value-without-source", "unused-source", "no-commander", "expedition-gap"}


def test_what_is_given_is_written_and_the_rest_asked_for_in_comments(records_folder: Path) -> None:
    aliases = '--set=aliases=Q,"R"'
    result = run(records_folder, "agency", "--name=Quill: Works", "--set=kind=company", aliases, "--yes")
    assert result.exit_code == 0, result.output
    text = (records_folder / "agencies.yaml").read_text(encoding="utf-8")
    _, _, record = text.partition("\nquill-works:\n")
    lines = record.partition("\n\n")[0].splitlines()
    assert '  name: "Quill: Works"' in lines
    assert "  aliases: [Q, '\"R\"']" in lines
    assert "  kind: company" in lines
    assert "  # founded: a date. When it began." in lines


def test_the_next_commands_can_be_copied(records_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = records_folder
    assert begin(folder, Kind.PROGRAMMES).stdout.splitlines()[1:] == [
        f"  perigee check {folder / 'programmes.yaml'} --data {folder}",
        f"  perigee show programmes/zenith --data {folder}",
    ]
    folder.rename(folder.with_name("data"))
    monkeypatch.chdir(folder.parent)
    assert begin(Path("data"), Kind.AGENCIES).stdout.splitlines() == [
        "data/agencies.yaml:19: zenith begun. Fill in what you know, delete the other comments, then",
        "  perigee check data/agencies.yaml",
        "  perigee show agencies/zenith",
    ]


def test_a_person_is_sorted_by_the_last_name_unless_another_is_given(records_folder: Path) -> None:
    begin(records_folder, Kind.CREW, "Vera Nowak")
    begin(records_folder, Kind.CREW, "Li Wei", "--set=sort=Li Wei", "--id=li-wei")
    begin(records_folder, Kind.CREW, "Teacher")
    text = (records_folder / "crew.yaml").read_text(encoding="utf-8")
    assert "\nvera-nowak:\n  name: Vera Nowak\n  sort: Nowak, Vera\n" in text
    assert "\nli-wei:\n  name: Li Wei\n  sort: Li Wei\n" in text
    assert "\nteacher:\n  name: Teacher\n  sort: Teacher\n" in text


@pytest.mark.parametrize(
    ("pair", "message"),
    [
        ("operater=x", "--set operater=x: there is no field operater; did you mean operator?"),
        ("name", "--set name: write --set name=VALUE"),
        (
            "kind=crewd",
            "--set kind=crewd: kind must be one of crewed, cargo, uncrewed: did you mean crewed?",
        ),
        ("kind=zzz", "--set kind=zzz: kind must be one of crewed, cargo, uncrewed"),
        ("kind=", "--set kind=: it must not be empty"),
        (
            "max_altitude_km=high",
            "--set max_altitude_km=high: max_altitude_km must be a number: it is 'high'",
        ),
        (
            "cospar=2027-1A",
            (
                "--set cospar=2027-1A: '2027-1A' is not a COSPAR ID: "
                "write the launch year, three digits and a letter, such as 2025-072A"
            ),
        ),
        (
            "spacecraft=kestrl",
            "--set spacecraft=kestrl: there is no spacecraft kestrl; did you mean kestrel",
        ),
        (
            "launch_vehicle=zzz",
            (
                "--set launch_vehicle=zzz: there is no launch vehicle zzz; "
                "begin it first: perigee new launch-vehicle"
            ),
        ),
        (
            "backup=aoi-sato,aoi-sat",
            "--set backup=aoi-sato,aoi-sat: there is no person aoi-sat; did you mean aoi-sato",
        ),
        ("backup=aoi-sato,", "--set backup=aoi-sato,: it must not be empty"),
        ("events=launch", "--set events=launch: events has keys of its own; write it in the file afterwards"),
        ("native=x", "--set native=x: native has keys of its own; write it in the file afterwards"),
        ("serial=\x07", "--set serial=\x07: it holds a character that cannot stand in a data file"),
    ],
)
def test_a_wrong_field_is_refused_with_the_remedy(pair: str, message: str, records_folder: Path) -> None:
    before = (records_folder / "missions.yaml").read_bytes()
    assert told(run(records_folder, "mission", "--name=Zenith", f"--set={pair}", "--yes")).startswith(message)
    assert (records_folder / "missions.yaml").read_bytes() == before


def test_all_that_is_wrong_is_told_at_once(records_folder: Path) -> None:
    pairs = ("--set=kind=crewd", "--set=cospar=1", "--set=regime=orbital", "--set=operater=x")
    told_at_once = told(run(records_folder, "mission", "--name=", *pairs, "--yes"))
    refused = re.findall(r"--set (\S+): ", told_at_once)
    assert refused == ["kind=crewd", "cospar=1", "operater=x", "name="]


def test_a_field_like_no_other_is_answered_with_all_of_them(records_folder: Path) -> None:
    message = told(run(records_folder, "programme", "--name=Zenith", "--set=zzzzz=1", "--yes"))
    assert message.startswith("--set zzzzz=1: there is no field zzzzz; fields are name, native, aliases, ")


def test_all_that_is_missing_is_named_at_once(records_folder: Path) -> None:
    result = run(records_folder, "mission", "--name=Zenith", "--set=kind=cargo", "--yes")
    assert result.exit_code == 2
    assert result.stderr.partition("Error: ")[2].splitlines() == [
        "give also",
        "  --set regime=…  (one of orbital, suborbital, lunar, interplanetary, ground)",
        "  --set spacecraft=…  (an id of spacecraft)",
        (
            "  --set outcome=…  (one of planned, in-progress, success, partial, failure, launch-abort,"
            " pad-abort, lost, lost-with-crew, cancelled)"
        ),
    ]


def test_an_unknown_kind_is_a_usage_error(records_folder: Path) -> None:
    assert "'rocket' is not one of" in told(run(records_folder, "rocket", "--name=Zenith", "--yes"))


def test_a_likely_duplicate_is_warned_of(records_folder: Path) -> None:
    result = begin(records_folder, Kind.CREW, "Mariya Lebedewa", "--id=mariya-lebedewa")
    assert result.exit_code == 0
    assert result.stderr == (
        "Mariya Lebedewa may be crew/maria-lebedeva (Maria Lebedeva), which has a record: "
        "see perigee show crew/maria-lebedeva\n"
    )


def test_an_id_that_exists_is_refused_with_its_place(records_folder: Path) -> None:
    lines = (records_folder / "crew.yaml").read_text(encoding="utf-8").splitlines()
    line = lines.index("aoi-sato:") + 1
    assert told(begin(records_folder, Kind.CREW, "Aoi Sato")) == (
        f"aoi-sato is already there: {records_folder}/crew.yaml:{line}; "
        "if yours is another one, choose another --id"
    )


def test_an_old_id_is_not_given_again(records_folder: Path) -> None:
    assert told(begin(records_folder, Kind.CREW, "Marya Lebedeva")) == (
        "marya-lebedeva is an old id of crew/maria-lebedeva: choose another --id"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--name=Zenith", "--id=Zenith 1"), "'Zenith 1' is not an id: write it like --id zenith-1"),
        (("--name=Zenith", "--id=zenith--1"), "'zenith--1' is not an id: write it like --id zenith-1"),
        (("--name=…",), "'' is not an id: write it like --id soyuz-ms-27"),
    ],
)
def test_an_id_has_its_form(arguments: tuple[str, ...], message: str, records_folder: Path) -> None:
    assert told(run(records_folder, "programme", "--yes", *arguments)) == message


def test_a_name_in_another_script_gives_an_id_in_ascii(records_folder: Path) -> None:
    assert "zenit: begun" not in begin(records_folder, Kind.PROGRAMMES, "Зенит").stdout
    assert "\nzenit:\n  name: Зенит\n" in (records_folder / "programmes.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "damaged",
    [
        b"a:\n  name: \xff\n",
        b"a:\r\n  name: A\r\n",
        b"\xef\xbb\xbfa:\n  name: A\n",
        b"a: {name: A\n",
        b"- a\n",
    ],
    ids=["bytes", "line ends", "mark", "brackets", "list"],
)
def test_a_damaged_file_is_left_as_it_is(damaged: bytes, records_folder: Path) -> None:
    file = records_folder / "programmes.yaml"
    file.write_bytes(damaged)
    result = begin(records_folder, Kind.PROGRAMMES)
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == f"error: {file} must be mended first: see `perigee check {file}`"
    assert file.read_bytes() == damaged


@pytest.mark.parametrize("empty", [None, b"{}\n"])
def test_a_file_without_records_gets_its_first(empty: bytes | None, records_folder: Path) -> None:
    file = records_folder / "audits.yaml"
    file.unlink()
    if empty is not None:
        file.write_bytes(empty)
    result = begin(records_folder, Kind.AUDITS)
    assert result.exit_code == 0, result.output
    assert file.read_text(encoding="utf-8").startswith("zenith:\n  name: Zenith\n")


def test_a_contributor_at_a_terminal_is_asked_until_the_answer_can_stand(
    records_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_module, "_can_ask", lambda: True)
    answers = "Zenith 1\ncargo\norbital\nkestrell\nkestrel\nplanned\n\n"
    result = run(records_folder, "mission", answers=answers)
    assert result.exit_code == 0, result.output
    assert "there is no spacecraft kestrell; did you mean kestrel" in result.stdout
    text = (records_folder / "missions.yaml").read_text(encoding="utf-8")
    assert "\nzenith-1:\n  name: Zenith 1\n" in text
    assert "\n  spacecraft: kestrel\n  # hull: " in text


def test_a_list_is_asked_for_as_one(records_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(new_module, "_can_ask", lambda: True)
    answers = "Walk\naoi-sato, nobody\naoi-sato, maria-lebedeva\n2031-06-01\n\n"
    result = run(records_folder, "spacewalk", answers=answers)
    assert result.exit_code == 0, result.output
    assert "there is no person nobody" in result.stdout
    text = (records_folder / "spacewalks.yaml").read_text(encoding="utf-8")
    assert "\n  crew: [aoi-sato, maria-lebedeva]\n" in text


def test_a_duplicate_is_begun_at_a_terminal_only_when_confirmed(
    records_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_module, "_can_ask", lambda: True)
    before = (records_folder / "crew.yaml").read_bytes()
    result = run(records_folder, "person", "--name=Mariya Lebedewa", answers="\nn\n")
    assert result.exit_code == 1
    assert (records_folder / "crew.yaml").read_bytes() == before
    assert run(records_folder, "person", "--name=Mariya Lebedewa", answers="\ny\n\n").exit_code == 0
