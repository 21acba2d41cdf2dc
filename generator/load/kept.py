"""Values of data files that were read before, kept on disk: a file that has not changed is not parsed again.

What is kept is a shortcut and no more. An entry is taken only for the very bytes that it was made from, by
the same code and parser, and only if it is whole; else the file is read anew, with the same result. A file
with any problem is never kept, so that each run tells its problems.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path as FilePath

import yaml

from generator.load.plain import Plain
from generator.write.file import write_file


@dataclass(frozen=True)
class KeptValues:
    """A folder with an entry for each data file: what it was made from, its checksum, then the values."""

    folder: FilePath

    def find(self, name: str, raw: bytes) -> dict[str, Plain] | None:
        """The records of a file with these bytes; `None` where they are not kept, or no longer whole."""
        try:
            entry = self._place(name).read_bytes()
        except OSError:
            return None
        made_from, _, rest = entry.partition(b"\n")
        checksum, _, values = rest.partition(b"\n")
        if made_from != _made_from(raw) or checksum != _checksum(values):
            return None
        records: dict[str, Plain] = json.loads(values)
        return records

    def keep(self, name: str, raw: bytes, records: dict[str, Plain]) -> None:
        """Keep the records of a file in place of what was kept of it; where the disk refuses, nothing."""
        values = json.dumps(records).encode("ascii")
        try:
            write_file(self._place(name), b"\n".join([_made_from(raw), _checksum(values), values]))
        except OSError:  # a full disk, a folder that is only for reading, another run's write in between:
            return  # the next run reads the file anew, as this one did

    def _place(self, name: str) -> FilePath:
        return self.folder / f"{name}.json"


def _made_from(raw: bytes) -> bytes:
    return sha256(_reader() + raw).hexdigest().encode("ascii")


def _checksum(values: bytes) -> bytes:
    return sha256(values).hexdigest().encode("ascii")


@cache
def _reader() -> bytes:
    """What reads a file: the modules of this package, and the parser's version."""
    digest = sha256(f"{yaml.__version__} {yaml.__with_libyaml__}".encode())
    for module in sorted(FilePath(__file__).parent.glob("*.py")):
        digest.update(sha256(module.read_bytes()).digest())
    return digest.digest()
