"""The records as ruamel.yaml reads them: a second reader, which shares no code with the loader."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from generator.load.data import load_file

DATA = Path(__file__).parents[2] / "data"
FILES = sorted(DATA.glob("*.yaml"))


@pytest.mark.data
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_another_reader_reads_the_same_text(path: Path) -> None:
    ours = load_file(path, path.name)
    theirs = YAML(typ="base", pure=True).load(path.read_text(encoding="utf-8")) or {}
    assert ours.problems == ()
    assert ours.records == theirs


@pytest.mark.data
@pytest.mark.parametrize("name", ["missions", "expeditions", "stations"])
def test_comments_survive_a_round_trip(name: str) -> None:
    text = (DATA / f"{name}.yaml").read_text(encoding="utf-8")
    yaml = YAML(typ="rt")
    yaml.width, yaml.preserve_quotes = 4096, True
    kept = StringIO()
    yaml.dump(yaml.load(text), kept)
    assert _comments(kept.getvalue()) == _comments(text)


def _comments(text: str) -> list[str]:
    """The comments of a file in order, those behind a value too."""
    lines = (
        line.partition(" #") if not line.startswith("#") else ("", "", line[1:]) for line in text.split("\n")
    )
    return sorted(rest.strip() for _, _, rest in lines if rest.strip())
