"""A copy of the project to build in, so that content/ and site/ stay as they are."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from benchmarks.taken import PROJECT


def list_files() -> list[Path]:
    """Every file of the project that no command has made, relative to the project."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 git is found on the path
        cwd=PROJECT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    paths = (Path(name) for name in listed.stdout.split("\0") if name)
    return [path for path in paths if (PROJECT / path).is_file()]


def copy_project(tree: Path, write_records: Callable[[Path], None] | None = None) -> None:
    """Copy the project to `tree` without anything generated, with other records where these are given.

    The copy counts as a repository: what is kept between runs is kept at the top of one only.
    """
    for path in list_files():
        target = tree / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(PROJECT / path, target)
    (tree / ".git").mkdir()
    if write_records is not None:
        for file in (tree / "data").glob("*.yaml"):
            file.unlink()
        write_records(tree / "data")


def remove_generated(tree: Path) -> None:
    """Make the next build a first build."""
    written = {tree / path for path in list_files()}
    for path in (tree / "content").rglob("*"):
        if path.is_file() and path not in written:
            path.unlink()
    for folder in (".cache", "site"):
        shutil.rmtree(tree / folder, ignore_errors=True)
