"""What a tree of generated files was last made from, so that the same is not made twice."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.write.file import write_file
from generator.write.tree import read_manifest


@dataclass(frozen=True)
class Stamp:
    """A file beside the tree with a digest of its makings, and one of how its files stood on disk then.

    It is a shortcut and no more: without it, or where any file of the tree was touched since, all is made
    anew, with the same result.
    """

    place: Path
    root: Path

    def holds(self, makings: str) -> bool:
        """Whether the tree is, untouched, what was made from this."""
        try:
            return self.place.read_text(encoding="ascii") == self._text(makings)
        except (OSError, UnicodeDecodeError):
            return False

    def put(self, makings: str) -> None:
        """Say that the tree was made from this; where the disk refuses, nothing."""
        try:
            write_file(self.place, self._text(makings).encode("ascii"))
        except OSError:  # a full disk, a folder that is only for reading: the next run makes all anew
            return

    def _text(self, makings: str) -> str:
        """Raises `OSError` where a file of the tree is gone."""
        stood = sha256(str(self.root.resolve()).encode())
        for path in sorted(read_manifest(self.root)):
            seen = (self.root / path).stat()
            stood.update(f"{path} {seen.st_size} {seen.st_mtime_ns}\n".encode())
        return f"{makings} {stood.hexdigest()}\n"
