from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import perigee

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/golden/data"
DAY = "--as-of=2032-03-01"
NEEDLESS = "  ignore: [{rule: port-occupied, why: Привет}]\n"
"""An exemption that no record needs: one problem, in the record that it stands in, and no other."""

Run = Callable[..., Result]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Invented records without problems, in a repository."""
    folder = tmp_path / "repository/data"
    folder.mkdir(parents=True)
    (folder.parent / ".git").mkdir()
    for file in GOLDEN.glob("*.yaml"):
        (folder / file.name).write_bytes(file.read_bytes())
    return folder


@pytest.fixture
def broken(data: Path) -> Path:
    """The same with one problem in programmes.yaml and one in agencies.yaml."""
    for name, record in (("programmes", "halcyon"), ("agencies", "carrier-lines")):
        file = data / f"{name}.yaml"
        text = file.read_text(encoding="utf-8")
        assert text.count(f"\n{record}:\n") == 1
        file.write_text(text.replace(f"\n{record}:\n", f"\n{record}:\n{NEEDLESS}"), encoding="utf-8")
    return data


@pytest.fixture
def run(data: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `perigee check` from the root of the repository."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.delenv("PERIGEE_SITE_URL", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.chdir(data.parent)

    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(perigee, ["check", DAY, *arguments])

    return invoke


def start(
    arguments: Sequence[str], data: Path, stdout: int, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run `perigee check` as a process of its own."""
    clean = {key: value for key, value in os.environ.items() if key not in ("GITHUB_ACTIONS", "FORCE_COLOR")}
    return subprocess.run(
        [sys.executable, "-m", "generator", "check", DAY, f"--data={data}", *arguments],
        cwd=ROOT,
        env={**clean, **environment},
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
    )


def test_clean_records_exit_with_0(run: Run) -> None:
    result = run()
    assert (result.stdout, result.exit_code) == ("no problems\n", 0)


@pytest.mark.usefixtures("broken")
def test_problems_are_told_by_place_with_their_count_and_exit_with_1(run: Run) -> None:
    result = run()
    assert result.stdout == (
        "data/agencies.yaml:4:19: error[unused-exemption]"
        " carrier-lines does not break port-occupied: the exemption is not needed\n"
        "      ignore: [{rule: port-occupied, why: Привет}]\n"
        "                      ^^^^^^^^^^^^^\n"
        "    → delete the exemption\n"
        "data/programmes.yaml:4:19: error[unused-exemption]"
        " halcyon does not break port-occupied: the exemption is not needed\n"
        "      ignore: [{rule: port-occupied, why: Привет}]\n"
        "                      ^^^^^^^^^^^^^\n"
        "    → delete the exemption\n"
        "2 errors\n"
    )
    assert (result.stderr, result.exit_code) == ("", 1)


def test_a_problem_of_the_redirects_is_shown_with_its_line(run: Run, data: Path) -> None:
    (data / "redirects.yaml").write_text("crew/old-name: crew/nobody-at-all\n", encoding="utf-8")
    result = run("data/redirects.yaml")
    assert "\n    crew/old-name: crew/nobody-at-all\n" in result.stdout
    assert result.exit_code == 1


@pytest.mark.usefixtures("broken")
def test_a_path_restricts_what_is_shown(run: Run) -> None:
    result = run("data/agencies.yaml")
    told = [line.partition(" ")[0] for line in result.stdout.splitlines() if ": error[" in line]
    assert told == ["data/agencies.yaml:4:19:"]
    assert result.stdout.endswith("\n1 error; 1 more in other files\n")
    assert result.exit_code == 1


@pytest.mark.usefixtures("broken")
def test_a_clean_path_exits_with_0_and_says_that_others_are_not(run: Run) -> None:
    result = run("data/crew.yaml")
    assert (result.stdout, result.exit_code) == ("no problems; 2 more in other files\n", 0)


@pytest.mark.usefixtures("broken")
def test_the_folder_as_a_path_means_all_of_it(run: Run) -> None:
    assert run("data").stdout == run().stdout


def test_a_path_that_is_no_data_file_is_a_usage_error(run: Run) -> None:
    result = run("data/mission.yaml")
    assert result.exit_code == 2
    assert "data/mission.yaml is not a data file of data: did you mean missions.yaml?" in result.stderr


@pytest.mark.usefixtures("broken")
def test_only_and_skip_choose_rules(run: Run) -> None:
    assert run("--only", "port-occupied").exit_code == 0
    assert run("--only", "port-occupied", "--only", "unused-exemption").exit_code == 1
    assert run("--skip", "unused-exemption").exit_code == 0
    assert run("--skip", "port-occupied").exit_code == 1
    assert run("--only", "unused-exemption", "--skip", "unused-exemption").exit_code == 0


@pytest.mark.parametrize("option", ["--only", "--skip"])
def test_an_unknown_rule_is_a_usage_error_with_the_nearest(run: Run, option: str) -> None:
    result = run(option, "port-ocupied")
    assert result.exit_code == 2
    assert f"Invalid value for '{option}': there is no rule port-ocupied: did you mean port-occupied" in (
        result.stderr
    )


@pytest.mark.usefixtures("broken")
def test_json_is_all_that_stands_on_the_standard_output(run: Run) -> None:
    result = run("--format", "json")
    told = json.loads(result.stdout)
    assert [(entry["file"], entry["line"], entry["record"]) for entry in told] == [
        ("data/agencies.yaml", 4, "agencies/carrier-lines"),
        ("data/programmes.yaml", 4, "programmes/halcyon"),
    ]
    assert result.exit_code == 1


def test_json_of_clean_records_is_an_empty_list(run: Run) -> None:
    result = run("--format", "json")
    assert (result.stdout, result.exit_code) == ("[]\n", 0)


@pytest.mark.usefixtures("broken")
def test_github_is_chosen_in_github_actions(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    result = run()
    assert [line.partition("::data/")[0] for line in result.stdout.splitlines()] == [
        "::error file=data/agencies.yaml,line=4,endLine=4,col=19,endColumn=32,title=unused-exemption",
        "::error file=data/programmes.yaml,line=4,endLine=4,col=19,endColumn=32,title=unused-exemption",
    ]
    assert result.exit_code == 1


def test_another_format_can_be_asked_for_in_github_actions(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert run("--format", "text").stdout == "no problems\n"
    assert run().stdout == ""


@pytest.mark.parametrize("form", ["github", "sarif"])
def test_files_are_named_from_the_root_of_the_repository(
    run: Run, broken: Path, form: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("--format", form, f"--data={broken}")
    assert "data/agencies.yaml" in result.stdout
    assert str(tmp_path) not in result.stdout


@pytest.mark.usefixtures("broken")
def test_sarif_tells_where_the_manual_is_once_the_site_is_known(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "helpUri" not in run("--format", "sarif").stdout
    monkeypatch.setenv("PERIGEE_SITE_URL", "https://perigee.example/")
    (log,) = json.loads(run("--format", "sarif").stdout)["runs"]
    addresses = {rule["id"]: rule["helpUri"] for rule in log["tool"]["driver"]["rules"]}
    assert addresses["port-occupied"] == "https://perigee.example/checks/port-occupied/"


def test_a_folder_without_data_files_is_no_clean_one(run: Run, tmp_path: Path) -> None:
    result = run(f"--data={tmp_path}")
    assert result.exit_code == 2
    assert f"there is no data file in {tmp_path}" in result.stderr


def test_a_file_that_cannot_be_read_exits_with_2(run: Run, data: Path) -> None:
    (data / "crew.yaml").unlink()
    (data / "crew.yaml").mkdir()
    result = run()
    assert result.exit_code == 2
    assert result.stderr == "error: data/crew.yaml cannot be read: this must be a file\n"
    assert result.stdout == ""


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_an_id_lost_since_the_base_is_a_problem(run: Run, data: Path) -> None:
    (data.parent / ".git").rmdir()
    git(data.parent, "init", "--quiet")
    git(data.parent, "add", "data")
    git(data.parent, "commit", "--quiet", "--message=All")
    assert run("--base", "HEAD", "--only", "id-lost").exit_code == 0
    file = data / "programmes.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("\nhalcyon:\n", "\nalbatross:\n"), encoding="utf-8")
    result = run("--base", "HEAD", "--only", "id-lost")
    assert result.exit_code == 1
    assert "error[id-lost] halcyon was a record at HEAD, and is gone without a redirect" in result.stdout
    assert result.stdout.endswith("1 error\n")


def test_a_base_that_is_no_revision_exits_with_2(run: Run, data: Path) -> None:
    (data.parent / ".git").rmdir()
    git(data.parent, "init", "--quiet")
    result = run("--base", "no-such-branch")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: ")
    assert "no-such-branch" in result.stderr


@pytest.mark.parametrize("form", ["text", "github", "json", "sarif"])
def test_a_reader_that_has_seen_enough_is_no_fault(broken: Path, form: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = start(["--format", form], broken, writer)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_full_disk_exits_with_2(broken: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = start(["--format", "json"], broken, full.fileno())
    assert done.returncode == 2
    assert done.stderr == b"error: the output cannot be written: No space left on device\n"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_locale_that_cannot_write_a_name_gets_question_marks(broken: Path, encoding: str) -> None:
    done = start([], broken, subprocess.PIPE, PYTHONIOENCODING=encoding)
    assert b"why: ??????}]\n" in done.stdout
    assert b"\n    > delete the exemption\n" in done.stdout
    assert (done.returncode, done.stderr) == (1, b"")


def test_programs_get_utf_8_in_any_locale(broken: Path) -> None:
    (broken / "agencies.yaml").write_text("один:\n  name: Name\n", encoding="utf-8")
    done = start(["--format", "json", "--only", "bad-id"], broken, subprocess.PIPE, PYTHONIOENCODING="ascii")
    (told,) = json.loads(done.stdout.decode("utf-8"))
    assert told["record"] == "agencies/один"
    assert done.returncode == 1


def on_a_terminal(arguments: Sequence[str], data: Path, **environment: str) -> tuple[int, str]:
    """Run on a pseudo-terminal, 80 columns wide; give the code and what was printed."""
    outer, inner = pty.openpty()
    try:
        done = start(arguments, data, inner, TERM="xterm-256color", COLUMNS="80", **environment)
    finally:
        os.close(inner)
    parts = []
    try:
        while part := os.read(outer, 65536):
            parts.append(part)
    except OSError:  # the other end is closed
        pass
    os.close(outer)
    return done.returncode, b"".join(parts).decode("utf-8")


def test_a_terminal_gets_colours(broken: Path) -> None:
    code, shown = on_a_terminal([], broken)
    assert code == 1
    assert "\x1b[1;31merror[unused-exemption]\x1b[0m" in shown


def test_nothing_else_gets_colours(broken: Path) -> None:
    done = start([], broken, subprocess.PIPE, TERM="xterm-256color")
    assert b"\x1b" not in done.stdout
    assert on_a_terminal(["--format=json"], broken)[1].count("\x1b") == 0
    assert "\x1b[1;31m" not in on_a_terminal([], broken, NO_COLOR="1")[1]
