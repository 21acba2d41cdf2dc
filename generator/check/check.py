"""The whole check: load every file, build every record, link them, and collect what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath

from generator.check.redirects import check_redirects, read_redirects
from generator.check.references import References, check_references, check_remains
from generator.check.rules import check_rules
from generator.check.shape import check_ids, check_shape
from generator.check.suspects import find_suspects
from generator.derive.facts import Facts
from generator.encyclopedia.link import link_records
from generator.load.data import Loaded, load_file
from generator.load.document import Document
from generator.load.kept import KeptValues
from generator.model.base import Identified
from generator.model.build import build_records
from generator.model.date import Date
from generator.model.kinds import REDIRECTS_FILE, Kind
from generator.model.remains import Remains, find_remains
from generator.problem import Level, Place, Problem


@dataclass(frozen=True)
class Checked:
    """The linked records that fit their types, where each stands, and every problem in order of place."""

    facts: Facts
    documents: Mapping[Kind, Document]
    redirects: Document
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop a build."""
        return tuple(problem for problem in self.problems if problem.level is Level.ERROR)

    def source_line(self, place: Place) -> str:
        """The text of the line that a place begins in; empty where there is none."""
        documents = (*self.documents.values(), self.redirects)
        found = next((document for document in documents if document.file == place.file), None)
        return found.source_line(place.line) if found is not None else ""


def check_data(
    folder: FilePath, as_of: Date, shown_as: str = "data", kept: KeptValues | None = None
) -> Checked:
    """Check a folder of data files. Never raises for what is in them.

    `as_of` is the day that "now" means; `shown_as` is how problems name the folder; `kept` is where values
    of files that have not changed may be taken from, with the same result.
    Raises `OSError` where a file cannot be read at all.
    """
    return check_files(lambda name: load_file(folder / name, f"{shown_as}/{name}", kept), as_of)


def check_files(load: Callable[[str], Loaded], as_of: Date) -> Checked:
    """Check data files wherever they come from: `load` gives each by its name, `missions.yaml`."""
    documents: dict[Kind, Document] = {}
    records: dict[Kind, dict[str, Identified]] = {}
    remains: list[Remains] = []
    problems: list[Problem] = []
    for kind in Kind:
        loaded = load(kind.file_name)
        documents[kind] = loaded.document
        problems.extend(loaded.problems)
        problems.extend(check_ids(kind, loaded.document))
        records[kind], misfits = build_records(kind, loaded.records)
        for misfit in misfits:
            problems.extend(check_shape(misfit, loaded.document))
            remains.append(find_remains(misfit))
    moved = load(REDIRECTS_FILE)
    encyclopedia = link_records(records, read_redirects(moved))
    problems.extend(moved.problems)
    problems.extend(check_redirects(moved, documents))
    facts = Facts(encyclopedia, as_of, tuple(remains))
    problems.extend(_linked(facts, records, documents, tuple(problems)))
    ordered = sorted(dict.fromkeys(problems), key=lambda problem: problem.sort_key)
    return Checked(facts, documents, moved.document, tuple(ordered))


def _linked(
    facts: Facts,
    records: Mapping[Kind, Mapping[str, Identified]],
    documents: Mapping[Kind, Document],
    problems: Sequence[Problem],
) -> Iterator[Problem]:
    """What can only be seen over all records together, without what follows from `problems`, told already.

    Where a relocation is missing, later events have other names: references to them are no mistake of
    their own.
    """
    references = References(facts.encyclopedia, documents)
    unknown = list(check_references(records, references, documents))
    unknown += check_remains(facts.remains, references, documents)
    told = find_suspects(references, facts, [*problems, *unknown])
    found = list(check_rules(facts, documents, told))
    moved = frozenset(problem.record for problem in found if problem.rule == "undock-elsewhere")
    yield from found
    if moved:
        yield from check_references(records, references, documents, moved)
        yield from check_remains(facts.remains, references, documents, moved)
    else:
        yield from unknown
