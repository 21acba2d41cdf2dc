"""History: ids that stood in the data at an earlier revision and are gone without a redirect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path as FilePath

from generator.check.redirects import read_redirects
from generator.check.suggest import suggest_nearest
from generator.diff.base import BaseError, read_base
from generator.load.data import load_bytes
from generator.load.document import Document
from generator.model.kinds import REDIRECTS_FILE, Kind
from generator.problem import Place, Problem
from generator.rules.registry import all_rules


class HistoryError(Exception):
    """The revision to compare with could not be read; the message says why."""


def check_history(
    data_dir: FilePath, base: str, documents: Mapping[Kind, Document], redirects: Mapping[str, str]
) -> Iterator[Problem]:
    """Every page of the revision `base` that has neither a record nor a redirect now, `id-lost`.

    A lost record is told at the one that now stands in its place. Raises `HistoryError` where the
    revision cannot be read.
    """
    try:
        files = read_base(data_dir, base)
    except BaseError as error:
        raise HistoryError(str(error)) from None
    for kind, document in documents.items():
        before = list(load_bytes(files.get(kind.file_name, b""), kind.file_name).document.records)
        for position, record_id in enumerate(before):
            page = f"{kind}/{record_id}"
            if record_id not in document.records and page not in redirects:
                yield _lost(page, base, before, position, document)
    moved = read_redirects(load_bytes(files.get(REDIRECTS_FILE, b""), REDIRECTS_FILE))
    pages = {f"{kind}/{record_id}" for kind, document in documents.items() for record_id in document.records}
    for old, new in moved.items():
        if old not in redirects and old not in pages:
            yield _problem(
                old,
                f"{old} was redirected to {new} at {base}, and is gone",
                Place.of_file(f"{_folder(documents)}{REDIRECTS_FILE}"),
                f"put the line back: {old}: {redirects.get(new, new)}",
            )


def _lost(page: str, base: str, before: Sequence[str], position: int, document: Document) -> Problem:
    kind, _, record_id = page.partition("/")
    new = [name for name in document.records if name not in before]
    target = next(iter(suggest_nearest(record_id, new, limit=1)), "…")
    after = next((name for name in before[position + 1 :] if name in document.records), None)
    place = document.place_of((after,)) if after is not None else Place.of_file(document.file)
    return _problem(
        page,
        f"{record_id} was a record at {base}, and is gone without a redirect",
        place,
        f"put the record back, or write in {REDIRECTS_FILE}: {page}: {kind}/{target}",
    )


def _problem(page: str, message: str, place: Place, hint: str) -> Problem:
    rule = all_rules()["id-lost"]
    return Problem(rule.id, message, place, hint, rule.level, record=page)


def _folder(documents: Mapping[Kind, Document]) -> str:
    """The folder of the data files as problems print it, with its slash."""
    return documents[Kind.MISSIONS].file.removesuffix(Kind.MISSIONS.file_name)
