from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff.base import BaseError, read_base, write_base
from tests.repository import commit, git, repository

OLD = b"soyuz:\n  name: Soyuz\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = repository(tmp_path / "repository", programmes="soyuz:\n  name: Soyuz\n")
    (folder / "programmes.yaml").write_bytes(b"soyuz:\n  name: Soyuz programme\n")
    (folder / "agencies.yaml").write_bytes(b"nasa:\n  name: NASA\n")
    commit(folder)
    return folder


def test_every_file_is_read_as_it_was(data: Path) -> None:
    assert read_base(data, "HEAD~1") == {"programmes.yaml": OLD}
    assert read_base(data, "HEAD") == {
        "programmes.yaml": b"soyuz:\n  name: Soyuz programme\n",
        "agencies.yaml": b"nasa:\n  name: NASA\n",
    }


def test_what_is_not_committed_does_not_count(data: Path) -> None:
    (data / "programmes.yaml").write_bytes(b"")
    (data / "redirects.yaml").write_bytes(b"crew/a: crew/b\n")
    assert set(read_base(data, "HEAD")) == {"programmes.yaml", "agencies.yaml"}


def test_bytes_are_read_as_they_are(data: Path) -> None:
    raw = b"\xef\xbb\xbfa:\r\n  name: \xff\n"
    (data / "programmes.yaml").write_bytes(raw)
    commit(data)
    assert read_base(data, "HEAD")["programmes.yaml"] == raw


def test_branches_tags_and_commits_are_revisions(data: Path) -> None:
    git(data, "branch", "old", "HEAD~1")
    git(data, "tag", "--annotate", "first", "HEAD~1", "--message=First")
    for revision in ("old", "first", git(data, "rev-parse", "HEAD~1")[:10]):
        assert read_base(data, revision) == {"programmes.yaml": OLD}


def test_the_files_are_those_of_this_folder(data: Path) -> None:
    other = data.parent / "other"
    other.mkdir()
    assert read_base(other, "HEAD") == {}


def test_the_state_is_written_into_a_folder(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "before"
    folder.mkdir()
    write_base(data, "HEAD~1", folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"programmes.yaml": OLD}


@pytest.mark.parametrize("revision", ["no-such-branch", "HEAD~9", "", "--all", "HEAD:data", "a b"])
def test_what_names_no_commit_is_refused(data: Path, revision: str) -> None:
    with pytest.raises(BaseError) as refused:
        read_base(data, revision)
    assert str(refused.value) == f"there is no revision {revision!r} in the repository of {data}"


def test_a_folder_outside_of_any_repository_has_no_revision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(BaseError, match="there is no revision 'HEAD'"):
        read_base(tmp_path, "HEAD")


def test_a_machine_without_git_says_so(data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BaseError, match="git could not be run in"):
        read_base(data, "HEAD")
