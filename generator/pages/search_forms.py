"""Forms of names that readers type: they stand hidden in the page, where the search finds them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.derive.fold import fold

_NUMBERED = re.compile(r"\b([^\W\d_]+)[- ]?(\d+[A-Z]?)\b")


def search_forms(names: Iterable[str], *, folded: bool) -> tuple[str, ...]:
    """What a reader may type for these names, beside the names themselves; sorted.

    Numbers with a hyphen, a space and neither (`MS-27`, `MS 27`, `MS27`), with and without
    what stands before; ё written as е; with `folded`, which is for people, the fold that
    merges transliterations.
    """
    given = list(names)
    forms: set[str] = set()
    for name in given:
        forms.update(_numbered(name))
        if folded:
            forms.add(fold(name))
        forms.add(name.replace("ё", "е").replace("Ё", "Е"))
    return tuple(sorted(form for form in forms - set(given) if form))


def _numbered(name: str) -> Iterable[str]:
    for match in _NUMBERED.finditer(name):
        word, number = match.groups()
        before = name[: match.start()]
        for written in (f"{word}-{number}", f"{word} {number}", f"{word}{number}"):
            yield written
            if before:
                yield before + written
        if re.fullmatch(r"\d+[A-Z]", number):
            yield number
