"""The nearest known names to one that is not known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from rapidfuzz import fuzz, process

_DIGITS = re.compile(r"\d+")


def suggest_nearest(wanted: str, known: Iterable[str], limit: int = 3) -> list[str]:
    """Up to `limit` names that look like `wanted`, the best first; none where nothing is near.

    A number is seldom misspelt: where some of the near names have the same numbers, as `soyuz-ms-27` has
    for `soyz-ms-27`, no other flight of the series is suggested; else those with its digits in another
    order, where there are any.
    """
    found = process.extract(wanted, sorted(known), scorer=fuzz.WRatio, limit=None, score_cutoff=72)
    best = found[0][1] if found else 0.0
    near = [name for name, score, _ in found if score >= best - 12]
    for trait in (_numbers, _digits) if _DIGITS.search(wanted) else ():
        alike = _alike(wanted, near, trait)
        if alike:
            return alike[:limit]
    return near[:limit]


def did_you_mean(wanted: str, known: Iterable[str]) -> str:
    """`did you mean a, b?`, or nothing where nothing is near."""
    near = suggest_nearest(wanted, known)
    return f"did you mean {' or '.join(near)}?" if near else ""


def _alike(wanted: str, names: Iterable[str], trait: Callable[[str], list[str]]) -> list[str]:
    return [name for name in names if trait(name) == trait(wanted)]


def _numbers(name: str) -> list[str]:
    """The numbers in a name, in order: `ms-02` has the one of `ms-2`."""
    return [digits.lstrip("0") for digits in _DIGITS.findall(name)]


def _digits(name: str) -> list[str]:
    """The digits in a name, in order of size."""
    return sorted("".join(_DIGITS.findall(name)))
