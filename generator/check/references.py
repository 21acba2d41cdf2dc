"""References: an id that nothing stands behind, with the nearest that exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.check.suggest import did_you_mean
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.load.document import Document, Path, scalars
from generator.model.base import Identified
from generator.model.kinds import KINDS, Kind
from generator.model.reference import EventId, ModuleId, PadId, PageId, PartReference, PortId, Reference
from generator.model.references import walk_references
from generator.model.remains import Remains
from generator.problem import Level, Place, Problem


class References:
    """Which ids exist, of every kind of reference; records that were refused count as existing."""

    def __init__(self, encyclopedia: Encyclopedia, documents: Mapping[Kind, Document]) -> None:
        self.documents = documents
        self._encyclopedia = encyclopedia
        self._by_kind = {kind.value: document for kind, document in documents.items()}
        self._parts: dict[type[Reference], Mapping[str, object]] = {
            PortId: encyclopedia.ports,
            ModuleId: encyclopedia.modules,
            PadId: encyclopedia.pads,
            EventId: encyclopedia.events,
        }

    def known(self, reference: Reference) -> Iterable[str]:
        """All ids that a reference of this type may have."""
        if isinstance(reference, PageId):
            return [f"{kind}/{i}" for kind, document in self.documents.items() for i in document.records]
        parts = self._parts.get(type(reference))
        if parts is not None:
            return parts
        return self._by_kind[reference.kind].records

    def exists(self, reference: Reference) -> bool:
        """Whether something stands behind it."""
        if isinstance(reference, PageId):
            document = self.documents.get(_kind(reference.record))
            return document is not None and (reference.part in document.records or not document.complete)
        if not self._by_kind[reference.kind].complete:
            return True
        return reference in self.known(reference) or self._is_refused(reference)

    def named_by_refused(self) -> Iterator[str]:
        """Every text inside records that their type refused: ids among them are in use all the same."""
        for kind, document in self.documents.items():
            for record_id in document.records.keys() - self._encyclopedia.of_kind(kind).keys():
                yield from scalars(document.records[record_id][1])

    def _is_refused(self, reference: Reference) -> bool:
        """Whether it is a part of a record that its type refused: its parts cannot be known."""
        if not isinstance(reference, PartReference):
            return False
        kind = Kind(reference.kind)
        written = self.documents[kind].records
        return reference.record in written and reference.record not in self._encyclopedia.of_kind(kind)


def check_references(
    records: Mapping[Kind, Mapping[str, Identified]],
    known: References,
    documents: Mapping[Kind, Document],
    moved: frozenset[str] = frozenset(),
) -> Iterator[Problem]:
    """Every reference of every record to an id that does not exist, and every source that none uses.

    Events of the missions in `moved` (`missions/id`) are taken to exist: others of theirs are missing.
    """
    cited: set[str] = set(known.named_by_refused())
    for kind, of_kind in records.items():
        for record in of_kind.values():
            for path, reference in walk_references(record):
                if reference.kind == Kind.SOURCES:
                    cited.add(reference)
                if not _in_doubt(reference, moved) and not known.exists(reference):
                    yield _unknown(
                        reference, known, documents[kind], (record.id, *path), f"{kind}/{record.id}"
                    )
    if all(document.complete for document in documents.values()):
        yield from _unused(cited, documents[Kind.SOURCES])


def check_remains(
    remains: Iterable[Remains],
    known: References,
    documents: Mapping[Kind, Document],
    moved: frozenset[str] = frozenset(),
) -> Iterator[Problem]:
    """The same for what is sound of records that their type refused."""
    for record in remains:
        name = f"{record.kind}/{record.record_id}"
        for path, reference in record.references():
            if not _in_doubt(reference, moved) and not known.exists(reference):
                yield _unknown(reference, known, documents[record.kind], (record.record_id, *path), name)


def _in_doubt(reference: Reference, moved: frozenset[str]) -> bool:
    """Whether it names an event of a mission whose events have other names while some are missing."""
    return isinstance(reference, EventId) and f"missions/{reference.record}" in moved


def _unknown(reference: Reference, known: References, document: Document, path: Path, record: str) -> Problem:
    what = "page" if isinstance(reference, PageId) else KINDS[Kind(reference.kind)].one
    if reference.pattern != Reference.pattern and not isinstance(reference, PageId):
        what = type(reference).__name__.removesuffix("Id").lower()
    return Problem(
        "unknown-reference",
        f"there is no {what} {reference}",
        document.place_of(path),
        did_you_mean(reference, known.known(reference)) or f"add it, or mend the id: {reference.form}",
        record=record,
        field=".".join(str(step) for step in path[1:]),
    )


def _unused(cited: set[str], document: Document) -> Iterator[Problem]:
    for source_id in document.records:
        if source_id not in cited:
            place: Place = document.place_of((source_id,))
            yield Problem(
                "unused-source",
                f"no record cites {source_id}",
                place,
                "cite it where it is a witness, or delete it",
                Level.WARNING,
                f"sources/{source_id}",
            )


def _kind(name: str) -> Kind:
    return Kind(name) if name in Kind._value2member_map_ else Kind.SOURCES
