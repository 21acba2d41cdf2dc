"""Nesting that goes deeper than any record, told before a parser is given it."""

from __future__ import annotations

import re

from generator.load.text import place_after
from generator.problem import Problem

MAX_DEPTH = 64
_BRACKETS = b"[]{}"
_NO_BRACKETS = bytes(set(range(256)) - set(_BRACKETS))


def too_deep(text: str, file: str) -> Problem:
    """The problem of a text that is nested too deep."""
    message = f"the nesting must stay under {MAX_DEPTH} levels"
    place = place_after(file, text[: first_too_deep(text) or 0])
    return Problem("too-deep", message, place, "no record needs this depth")


def first_too_deep(text: str, limit: int = MAX_DEPTH) -> int | None:
    """Where brackets or indentation first pass the deepest nesting; an upper bound, strings included."""
    if _deepest(text) > limit:
        depth = 0
        for bracket in re.finditer(r"[\[\]{}]", text):
            if bracket.group() in "[{":
                depth += 1
                if depth > limit:
                    return bracket.start()
            else:
                depth = max(depth - 1, 0)
    if len(max(text.split("\n"), key=len)) < 2 * MAX_DEPTH:
        return None  # too short for what is searched below, each line of it
    indented = re.search(
        rf"^(?: {{{2 * MAX_DEPTH},}}(?=\S)| *(?:[-?:] +){{{MAX_DEPTH},}})", text, re.MULTILINE
    )
    return indented.start() if indented is not None else None


def _deepest(text: str) -> int:
    """How many brackets are open at once at most, those in strings included."""
    deepest = depth = 0
    for bracket in text.encode("utf-8", "surrogatepass").translate(None, _NO_BRACKETS):
        if bracket in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif depth:
            depth -= 1
    return deepest
