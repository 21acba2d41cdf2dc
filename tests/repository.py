"""A tiny git repository with data files, for the tests of what git is asked."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests.records import write_data

_IDENTITY = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")


def git(folder: Path, *arguments: str, at: str = "2026-01-01T12:00:00Z") -> str:
    """Run git and return what it prints; a commit is made at `at`."""
    dates = {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
    done = subprocess.run(
        ["git", *_IDENTITY, *arguments],
        cwd=folder,
        env={**os.environ, **dates},
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return done.stdout.strip()


def repository(folder: Path, **texts: str) -> Path:
    """Begin a repository whose first commit holds data files, named as for `write_data`."""
    data = folder / "data"
    data.mkdir(parents=True)
    write_data(data, **texts)
    git(folder, "init", "--quiet")
    commit(data)
    return data


def commit(data: Path, at: str = "2026-01-01T12:00:00Z") -> None:
    """Commit all that stands in the folder of data files."""
    git(data, "add", "--all", ".")
    git(data, "commit", "--quiet", "--allow-empty", "--message=Change", at=at)
