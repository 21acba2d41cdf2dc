"""One file written whole or not at all."""

from __future__ import annotations

from pathlib import Path

TEMPORARY = ".perigee-tmp"
"""Ending of a file that is being written; one that is left behind is of a run that was killed."""


def write_file(path: Path, raw: bytes) -> None:
    """Write a file under a temporary name and move it into place. Raises `OSError` where the disk refuses."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(path.name + TEMPORARY)
    with temporary.open("wb") as stream:
        stream.write(raw)
    temporary.replace(path)
