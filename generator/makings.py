"""All that the generated files follow from, as one digest: where it is the same, so are they."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path

from generator.model.date import Date

_CODE = ("*.py", "*.j2")


def digest_makings(records: Iterable[Path], as_of: Date) -> str:
    """The digest of some data files, the day, the generator's own code, and the versions of what it uses."""
    digest = sha256(f"{as_of}\n{sys.version}\n".encode())
    for name, version in sorted((found.name, found.version) for found in distributions()):
        digest.update(f"{name} {version}\n".encode())
    package = Path(__file__).parent
    code = sorted(file for pattern in _CODE for file in package.rglob(pattern))
    for file in (*code, *sorted(file for file in records if file.is_file())):
        digest.update(f"{file.name} {sha256(file.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()
