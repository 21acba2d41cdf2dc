from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import perigee
from generator.format.data_file import ChangedMeanwhileError, DataFile

Run = Callable[..., Result]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two data files, one of them not in its form."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "crew.yaml").write_text("b: {name: B}\na: {name: A}\n", encoding="utf-8")
    (folder / "sites.yaml").write_text("a:\n  name: A\n", encoding="utf-8")
    return folder


@pytest.fixture
def run(data: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `perigee fmt` beside the data."""
    monkeypatch.chdir(data.parent)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    return lambda *arguments: CliRunner().invoke(perigee, ["fmt", *arguments])


def test_all_files_are_brought_into_their_form(run: Run, data: Path) -> None:
    result = run()
    assert (result.exit_code, result.output) == (
        0,
        "data/crew.yaml: formatted\n2 files are in the one form\n",
    )
    assert (data / "crew.yaml").read_text(encoding="utf-8") == "a:\n  name: A\n\nb:\n  name: B\n"
    assert run("--check").exit_code == 0
    assert sorted(file.name for file in data.iterdir()) == ["crew.yaml", "sites.yaml"]


def test_check_prints_a_diff_and_writes_nothing(run: Run, data: Path) -> None:
    before = (data / "crew.yaml").read_bytes()
    result = run("--check")
    assert result.exit_code == 1
    assert result.stdout.split("\n") == [
        "--- data/crew.yaml",
        "+++ data/crew.yaml (formatted)",
        "@@ -1,2 +1,5 @@",
        "-b: {name: B}",
        "-a: {name: A}",
        "+a:",
        "+  name: A",
        "+",
        "+b:",
        "+  name: B",
        "",
    ]
    assert result.stderr == "1 file is not in the one form: run `perigee fmt`\n"
    assert (data / "crew.yaml").read_bytes() == before


def test_only_the_files_that_are_named_are_formatted(run: Run, data: Path) -> None:
    result = run("data/sites.yaml")
    assert (result.exit_code, result.output) == (0, "1 file is in the one form\n")
    assert (data / "crew.yaml").read_bytes().startswith(b"b: ")


def test_a_file_with_a_problem_is_told_and_left(run: Run, data: Path) -> None:
    (data / "sites.yaml").write_text("z: {name: Z\na: {name: A}\n", encoding="utf-8")
    result = run()
    assert result.exit_code == 1
    assert result.stdout.startswith("data/crew.yaml: formatted\ndata/sites.yaml:1:4: error[yaml-syntax] ")
    assert result.stdout.endswith("data/sites.yaml is left as it is: 1 error\n")
    assert (data / "sites.yaml").read_bytes() == b"z: {name: Z\na: {name: A}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["data/mission.yaml"], "data/mission.yaml is not a data file: did you mean missions.yaml?"),
        (["data/crew.yaml/missions.yaml"], "error: data/crew.yaml/missions.yaml: Not a directory"),
        (["data/missions.yaml"], "error: data/missions.yaml: No such file or directory"),
    ],
)
def test_a_file_that_is_none_cannot_be_formatted(run: Run, arguments: list[str], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("command", ["fmt", "check", "build"])
def test_a_folder_that_is_missing_is_told_in_one_line(run: Run, command: str) -> None:
    assert run().exit_code == 0
    result = CliRunner().invoke(perigee, [command, "--data", "elsewhere"])
    said = "Error: Directory 'elsewhere' does not exist. Name the folder of records with --data.\n"
    assert (result.exit_code, result.output) == (2, said)


def test_a_folder_in_place_of_a_file_is_told_in_one_line(run: Run, data: Path) -> None:
    (data / "missions.yaml").mkdir()
    result = run()
    assert (result.exit_code, result.output) == (2, "error: data/missions.yaml: Is a directory\n")


def test_a_file_without_permission_is_told_in_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    result = run()
    assert (result.exit_code, result.output) == (2, "error: data/crew.yaml: Permission denied\n")


def test_what_someone_saved_meanwhile_is_not_lost(data: Path) -> None:
    file = DataFile.read(data / "crew.yaml", "data/crew.yaml")
    file.path.write_bytes(b"saved meanwhile")
    with pytest.raises(ChangedMeanwhileError):
        file.replace(b"formatted")
    assert file.path.read_bytes() == b"saved meanwhile"


def test_check_mends_what_needs_no_judgement_and_says_what(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data.parent)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    (data / "sites.yaml").write_bytes(
        b"b:\r\n  name: B\r\n  country: KZ\r\n  timezone: Asia/Almaty\r\n  nmae: B\r\n"
    )
    (data / "crew.yaml").write_bytes(b"a: {sort: A, name: A}\n")
    result = CliRunner().invoke(perigee, ["check", "--fix", "--as-of=2026-11-22", "--only=unknown-key"])
    assert result.stderr == (
        "fixed data/crew.yaml: order and form mended\nfixed data/sites.yaml: line ends set to LF\n"
    )
    assert result.stdout.startswith("data/sites.yaml:5:3: error[unknown-key] nmae is not a key here\n")
    assert result.exit_code == 1
    assert (data / "crew.yaml").read_bytes() == b"a:\n  name: A\n  sort: A\n"
