"""The nearest known names to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process


def suggest_nearest(wanted: str, known: Iterable[str], limit: int = 3) -> list[str]:
    """Up to `limit` names that look like `wanted`, the best first; none where nothing is near."""
    found = process.extract(wanted, sorted(known), scorer=fuzz.WRatio, limit=limit, score_cutoff=72)
    best = found[0][1] if found else 0.0
    return [name for name, score, _ in found if score >= best - 12]


def did_you_mean(wanted: str, known: Iterable[str]) -> str:
    """`did you mean a, b?`, or nothing where nothing is near."""
    near = suggest_nearest(wanted, known)
    return f"did you mean {' or '.join(near)}?" if near else ""
