"""A data file on disk: which kind it holds, what stands in it, and writing it back without losing a thing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.model.kinds import REDIRECTS_FILE, Kind
from generator.write.file import write_file

KIND_OF_FILE: dict[str, Kind | None] = {**{kind.file_name: kind for kind in Kind}, REDIRECTS_FILE: None}
"""Each data file by name, with its kind; the redirects are of none."""


class ChangedMeanwhileError(Exception):
    """A file was saved by someone else after it was read."""


@dataclass(frozen=True)
class DataFile:
    """A data file as it was read."""

    path: Path
    shown: str
    """Its name as problems print it."""
    raw: bytes

    @property
    def kind(self) -> Kind | None:
        """The kind of its records; `None` for the redirects."""
        return KIND_OF_FILE[self.path.name]

    @classmethod
    def read(cls, path: Path, shown: str) -> DataFile:
        """Read a file. Raises `OSError` where that cannot be done."""
        return cls(path, shown, path.read_bytes())

    def replace(self, raw: bytes) -> None:
        """Put other bytes in its place, whole or not at all.

        Raises `ChangedMeanwhileError` where the file is no longer what was read, `OSError` where the disk
        refuses.
        """
        if self.path.read_bytes() != self.raw:
            raise ChangedMeanwhileError(self.shown)
        write_file(self.path.resolve(), raw)
