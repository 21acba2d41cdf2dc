"""Values already told to be wrong when the rules begin: what follows from them is no second mistake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.check.references import References
from generator.check.suggest import suggest_nearest
from generator.derive.facts import Facts
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.load.document import Document, scalars
from generator.model.kinds import Kind
from generator.model.reference import Reference
from generator.model.references import FieldPath, walk_references
from generator.problem import Problem
from generator.rules.rule import Spot


def find_suspects(known: References, facts: Facts, problems: Iterable[Problem]) -> frozenset[Spot]:
    """Spots of values that shape and references found fault with, and of whatever they may have meant.

    A record that its type refused is missing from the encyclopedia, so all that it names is in doubt:
    whoever flew on it seems never to have flown. A misspelt person is missing from a crew, so those with
    a like id are in doubt.
    """
    encyclopedia = facts.encyclopedia
    told = [problem for problem in problems if problem.record and problem.field]
    refused = {f"{record.kind}/{record.record_id}" for record in facts.remains}
    misspelt = dict.fromkeys(
        p.record for p in told if p.rule == "unknown-reference" and p.record not in refused
    )
    return frozenset(
        [
            *_refused(known.documents, encyclopedia),
            *_unread(known.documents, encyclopedia),
            *(spot for record in misspelt for spot in _unknown_in(record, known, encyclopedia)),
            *(
                spot
                for record in facts.remains
                for spot in _unknown(record.kind, record.record_id, record.references(), known, encyclopedia)
            ),
            *(spot for problem in told if problem.record not in misspelt for spot in _told(problem)),
        ]
    )


def _refused(documents: Mapping[Kind, Document], encyclopedia: Encyclopedia) -> Iterator[Spot]:
    for kind, document in documents.items():
        for record_id in document.records.keys() - encyclopedia.of_kind(kind).keys():
            yield (kind.value, record_id)
            for text in scalars(document.records[record_id][1]):
                for other, elsewhere in documents.items():
                    if text in elsewhere.records:
                        yield (other.value, text)


def _unread(documents: Mapping[Kind, Document], encyclopedia: Encyclopedia) -> Iterator[Spot]:
    """All people, where the file of missions could not be read to its end."""
    if not documents[Kind.MISSIONS].complete:
        for person in encyclopedia.people:
            yield (Kind.CREW.value, person)


def _unknown_in(name: str, known: References, encyclopedia: Encyclopedia) -> Iterator[Spot]:
    kind, _, record_id = name.partition("/")
    record = encyclopedia.of_kind(Kind(kind)).get(record_id)
    return _unknown(Kind(kind), record_id, walk_references(record), known, encyclopedia)


def _unknown(
    kind: Kind,
    record_id: str,
    references: Iterable[tuple[FieldPath, Reference]],
    known: References,
    encyclopedia: Encyclopedia,
) -> Iterator[Spot]:
    """The unknown ids in a record, and the people that a crew list may mean by them.

    An id of a kind that has no records at all is no misspelling: nothing follows from it.
    """
    for path, reference in references:
        if not reference.kind or known.exists(reference) or not known.documents[Kind(reference.kind)].records:
            continue
        yield from _with_parents((kind.value, record_id, *path))
        if reference.kind == Kind.CREW and kind == Kind.MISSIONS:
            for person in suggest_nearest(reference, encyclopedia.people):
                yield (Kind.CREW.value, person)


def _told(problem: Problem) -> Iterator[Spot]:
    kind, _, record_id = problem.record.partition("/")
    steps = [int(step) if step.isdecimal() and len(step) < 6 else step for step in problem.field.split(".")]
    yield from _with_parents((kind, record_id, *steps))


def _with_parents(spot: Spot) -> Iterator[Spot]:
    for length in range(2, len(spot) + 1):
        yield spot[:length]
