"""Whether a moment lies outside of something's life."""

from __future__ import annotations

from generator.model.date import Date


def outside(when: Date, first: Date | None, last: Date | None) -> str:
    """`from 2001 until 2019` where `when` is certainly outside of that; nothing where it may be inside."""
    too_early = first is not None and when.certainly_before(first)
    too_late = last is not None and last.certainly_before(when)
    if not too_early and not too_late:
        return ""
    return " ".join([*([f"from {first}"] if first else []), *([f"until {last}"] if last else [])])
