"""The data as it was at a revision of the repository."""

from __future__ import annotations

import subprocess
from pathlib import Path

from generator.model.kinds import REDIRECTS_FILE, Kind


class BaseError(Exception):
    """The state to compare with could not be read; the message says why."""


def read_base(data: Path, revision: str) -> dict[str, bytes]:
    """Every data file by name at a revision; a file that was not there then is absent.

    Raises `BaseError` where git is missing, this is no repository or there is no such revision.
    """
    commit = _git(data, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise BaseError(f"there is no revision {revision!r} in the repository of {data}")
    name = commit.decode("ascii").strip()
    names = [kind.file_name for kind in Kind] + [REDIRECTS_FILE]
    files = {file: _git(data, "show", f"{name}:./{file}") for file in names}
    return {file: raw for file, raw in files.items() if raw is not None}


def write_base(data: Path, revision: str, folder: Path) -> None:
    """Write the data files of a revision into a folder. Raises `BaseError` like `read_base`."""
    for file, raw in read_base(data, revision).items():
        (folder / file).write_bytes(raw)


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git answers, or nothing where it refuses. Raises `BaseError` where there is no git."""
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except OSError as error:
        raise BaseError(f"git could not be run in {folder}: {error}") from None
    return done.stdout if done.returncode == 0 else None
