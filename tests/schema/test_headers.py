"""Every data file names its schema in its first line, so that an editor finds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.kinds import REDIRECTS_FILE, Kind

DATA = Path(__file__).parents[2] / "data"


@pytest.mark.data
@pytest.mark.parametrize("name", [*(kind.file_name for kind in Kind), REDIRECTS_FILE])
def test_a_data_file_begins_with_the_address_of_its_schema(name: str) -> None:
    first, _, _ = (DATA / name).read_text(encoding="utf-8").partition("\n")
    schema = name.replace(".yaml", ".json")
    assert first == f"# yaml-language-server: $schema=schema/{schema}"
    assert (DATA / "schema" / schema).is_file()
