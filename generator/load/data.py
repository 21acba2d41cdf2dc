"""The whole of `data/`: every file read once, as text, nodes and plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path as FilePath

from yaml.nodes import MappingNode, ScalarNode

from generator.load.compose import compose_text, read_text
from generator.load.document import Document
from generator.load.plain import Plain, PlainReader
from generator.problem import Place, Problem


@dataclass(frozen=True)
class Loaded:
    """One file: its nodes for places, its records as plain values, and what was wrong with its YAML."""

    document: Document
    records: dict[str, Plain]
    problems: tuple[Problem, ...]


def load_file(path: FilePath, file: str) -> Loaded:
    """Read a data file; `file` is its name as problems print it. Never raises for what is in it.

    A file that is not there is an empty one. Raises `OSError` where the system denies access.
    """
    if not path.exists():
        return Loaded(Document(file, ""), {}, ())
    text, problems = read_text(path.read_bytes(), file)
    root, syntax = compose_text(text, file)
    problems = [*problems, *syntax]
    document = Document(file, text)
    if root is None:
        return Loaded(document, {}, tuple(problems))
    if not isinstance(root, MappingNode):
        problem = Problem(
            "wrong-type",
            "the file must be a mapping of id: record",
            Place.of_file(file),
            "begin each record with its id and a colon at the start of a line",
        )
        return Loaded(document, {}, (*problems, problem))
    reader = PlainReader(file)
    values = reader.read(root)
    assert isinstance(values, dict)
    for key, value in root.value:
        if isinstance(key, ScalarNode):
            document.records.setdefault(key.value, (key, value))
    return Loaded(document, values, (*problems, *reader.problems))
