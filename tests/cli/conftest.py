"""A copy of the invented records, for commands that read or write them."""

from __future__ import annotations

from pathlib import Path

import pytest

GOLDEN = Path(__file__).parents[1] / "golden/data"


@pytest.fixture
def records_folder(tmp_path: Path) -> Path:
    """The invented records, without problems, in a folder of their own."""
    folder = tmp_path / "records"
    folder.mkdir()
    for file in GOLDEN.glob("*.yaml"):
        (folder / file.name).write_bytes(file.read_bytes())
    return folder
