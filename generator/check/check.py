"""The whole check: load every file, build every record, link them, and collect what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

from generator.check.agreement import check_agreement
from generator.check.redirects import check_redirects, read_redirects
from generator.check.references import References, check_references
from generator.check.rules import check_rules
from generator.check.shape import check_ids, check_shape
from generator.derive.facts import Facts
from generator.encyclopedia.link import link_records
from generator.load.data import load_file
from generator.load.document import Document
from generator.model.base import Identified
from generator.model.build import build_records
from generator.model.date import Date
from generator.model.kinds import REDIRECTS_FILE, Kind
from generator.problem import Level, Problem


@dataclass(frozen=True)
class Checked:
    """The linked records that fit their types, where each stands, and every problem in order of place."""

    facts: Facts
    documents: Mapping[Kind, Document]
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop a build."""
        return tuple(problem for problem in self.problems if problem.level is Level.ERROR)


def check_data(folder: FilePath, as_of: Date, shown_as: str = "data") -> Checked:
    """Check a folder of data files. Never raises for what is in them.

    `as_of` is the day that "now" means; `shown_as` is how problems name the folder.
    Raises `OSError` where a file cannot be read at all.
    """
    documents: dict[Kind, Document] = {}
    records: dict[Kind, dict[str, Identified]] = {}
    problems: list[Problem] = []
    for kind in Kind:
        loaded = load_file(folder / kind.file_name, f"{shown_as}/{kind.file_name}")
        documents[kind] = loaded.document
        problems.extend(loaded.problems)
        problems.extend(check_ids(kind, loaded.document))
        records[kind], misfits = build_records(kind, loaded.records)
        for misfit in misfits:
            problems.extend(check_shape(misfit, loaded.document))
    moved = load_file(folder / REDIRECTS_FILE, f"{shown_as}/{REDIRECTS_FILE}")
    encyclopedia = link_records(records, read_redirects(moved))
    problems.extend(moved.problems)
    problems.extend(check_redirects(moved, documents))
    facts = Facts(encyclopedia, as_of)
    problems.extend(_linked(facts, records, documents))
    ordered = sorted(dict.fromkeys(problems), key=lambda problem: problem.sort_key)
    return Checked(facts, documents, tuple(ordered))


def _linked(
    facts: Facts,
    records: Mapping[Kind, Mapping[str, Identified]],
    documents: Mapping[Kind, Document],
) -> Iterator[Problem]:
    """What can only be seen over all records together."""
    yield from check_references(records, References(facts.encyclopedia, documents), documents)
    yield from check_agreement(facts, documents)
    yield from check_rules(facts, documents)
