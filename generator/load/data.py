"""The whole of `data/`: every file read once, as text, nodes and plain values."""

from __future__ import annotations

import errno
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.load.compose import compose_text
from generator.load.document import Document, node_place
from generator.load.kept import KeptValues
from generator.load.nodes import LateNodes
from generator.load.plain import Plain, PlainReader
from generator.load.slices import slice_records
from generator.load.text import MAX_BYTES, read_text
from generator.problem import Place, Problem


@dataclass(frozen=True)
class Loaded:
    """One file: its nodes for places, its records as plain values, and what was wrong with its YAML."""

    document: Document
    records: dict[str, Plain]
    problems: tuple[Problem, ...]
    root: Node | None = None
    """The nodes of the whole file, where it was read from its bytes and could be."""


def load_file(path: FilePath, file: str, kept: KeptValues | None = None) -> Loaded:
    """Read a data file; `file` is its name as problems print it. Never raises for what is in it.

    A file that is not there is one without records. Where its values are `kept`, they are taken from there,
    and its nodes are composed only when a place in it is asked for. Raises `OSError` where the system denies
    access, and for a folder or device in place of a file.
    """
    if not path.exists():
        return Loaded(Document(file, ""), {}, ())
    if not path.is_file():
        raise OSError(errno.EINVAL, "this must be a file", str(path))
    with path.open("rb") as stream:
        raw = stream.read(MAX_BYTES + 1)
    if kept is None:
        return load_bytes(raw, file)
    values = kept.find(path.name, raw)
    if values is not None:
        nodes = LateNodes(values.keys(), lambda: load_bytes(raw, file).document.records)
        return Loaded(Document(file, raw.decode("utf-8"), nodes), values, ())
    loaded = load_bytes(raw, file)
    if not loaded.problems:
        kept.keep(path.name, raw, loaded.records)
    return loaded


def load_bytes(raw: bytes, file: str) -> Loaded:
    """The records of a file's bytes, with every problem of its YAML. Never raises."""
    text, problems = read_text(raw, file)
    if not text.strip() and problems:
        return Loaded(Document(file, text, complete=False), {}, tuple(problems))
    composed = compose_text(text, file)
    told = _records_told(text, problems) if problems and composed.problems else frozenset()
    problems += [p for p in composed.problems if p.rule != "yaml-syntax" or p.place.line not in told]
    root = composed.root
    complete = composed.complete and not _has_duplicates(root)
    if root is None and not composed.problems:
        problems.append(_without_records(file))
        return Loaded(Document(file, text, complete=complete), {}, tuple(problems))
    reader = PlainReader(file)
    values: Plain = reader.read(root) if root is not None else {}
    if not isinstance(values, dict):
        assert root is not None
        wrong = _not_a_mapping(node_place(file, root))
        return Loaded(Document(file, text, complete=False), {}, (*problems, wrong))
    nodes = _nodes_of(root, values)
    for record_id, stand_in in composed.unread.items():
        nodes.setdefault(record_id, stand_in)
    document = Document(file, text, nodes, complete)
    referring = {p.rule for p in composed.problems} & {"yaml-alias", "yaml-tag"}
    problems += [problem for problem in reader.problems if problem.rule not in referring]
    return Loaded(document, values, tuple(problems), root)


def _nodes_of(root: Node | None, values: Mapping[str, Plain]) -> dict[str, tuple[Node, Node]]:
    """The nodes of the records that were read; of a duplicate id those of the first."""
    nodes: dict[str, tuple[Node, Node]] = {}
    if isinstance(root, MappingNode):
        for key, value in root.value:
            if isinstance(key, ScalarNode) and key.value in values:
                nodes.setdefault(key.value, (key, value))
    return nodes


def _records_told(text: str, problems: Sequence[Problem]) -> frozenset[int]:
    """The lines of records in which a character is wrong: that their YAML is broken follows from it."""
    lines = {
        problem.place.line for problem in problems if problem.rule in {"tab", "odd-character", "not-utf8"}
    }
    ranges = [range(piece.first + 1, piece.end + 1) for piece in slice_records(text.split("\n"))]
    return frozenset(line for of_record in ranges if not lines.isdisjoint(of_record) for line in of_record)


def _has_duplicates(root: Node | None) -> bool:
    """Whether two records have one id: then one of them is missing under the id that it should have."""
    if not isinstance(root, MappingNode):
        return False
    ids = [key.value for key, _ in root.value if isinstance(key, ScalarNode)]
    return len(set(ids)) < len(ids)


def _without_records(file: str) -> Problem:
    return Problem(
        "empty-file",
        "the file holds no record",
        Place.of_file(file),
        "restore it with `git checkout`, or write {} where there are none yet",
    )


def _not_a_mapping(place: Place) -> Problem:
    return Problem(
        "wrong-type",
        "the file must be a mapping of id: record",
        Place(place.file, place.line, place.column, place.line, place.column + 1),
        "begin each record with its id and a colon at the start of a line",
    )
