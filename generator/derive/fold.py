"""The fold of a name: one form that its transliterations share."""

from __future__ import annotations

import re

from slugify import slugify

_STEPS = (
    (re.compile(r"ey|ej"), "ei"),
    (re.compile(r"iy|ij|yi|y"), "i"),
    (re.compile(r"ks"), "x"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"w"), "v"),
    (re.compile(r"([a-z])\1+"), r"\1"),
)


def fold(name: str) -> str:
    """Lower case, Latin letters, accents off, transliterations merged, doubled letters once, words sorted.

    `Сергей Рыжиков`, `Sergei Ryzhikov` and `Ryzhikov, Sergey` have one fold.
    """
    text = slugify(name, separator=" ")
    before = ""
    while text != before:  # one step can make work for another: kkh → kh → h
        before = text
        for pattern, replacement in _STEPS:
            text = pattern.sub(replacement, text)
    return " ".join(sorted(text.split()))
