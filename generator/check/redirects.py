"""Redirects: moved and merged ids, that lead somewhere, in one step."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.check.suggest import did_you_mean
from generator.load.data import Loaded
from generator.load.document import Document
from generator.model.kinds import Kind
from generator.model.reference import PageId
from generator.problem import Problem


def read_redirects(loaded: Loaded) -> dict[str, str]:
    """Old page to new page for every line that has the right form."""
    return {
        old: new
        for old, new in loaded.records.items()
        if isinstance(new, str) and re.fullmatch(PageId.pattern, old) and re.fullmatch(PageId.pattern, new)
    }


def check_redirects(loaded: Loaded, documents: Mapping[Kind, Document]) -> Iterator[Problem]:
    """Redirects of a wrong form, from an id that exists, to one that does not, and chains."""
    document = loaded.document
    pages = {f"{kind}/{record_id}" for kind, doc in documents.items() for record_id in doc.records}
    good = read_redirects(loaded)
    for old, new in loaded.records.items():
        place = document.place_of((old, *()), key=True)
        if old not in good:
            yield Problem(
                "bad-id", f"a redirect must be {PageId.form} on both sides", place, "see the lines beside it"
            )
        elif old in pages:
            yield Problem(
                "redirect-in-use", f"{old} is redirected, but has a record", place, "delete the redirect"
            )
        elif new in good:
            yield Problem(
                "redirect-chain", f"{new} is itself redirected", place, f"write {old}: {good[str(new)]}"
            )
        elif new not in pages:
            hint = did_you_mean(str(new), pages) or "mend the id"
            yield Problem("unknown-reference", f"there is no page {new}", document.place_of((old,)), hint)
