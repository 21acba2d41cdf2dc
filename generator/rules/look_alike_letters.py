"""A letter of another script stands among letters that look like it.

The Cyrillic `С`, `Х` and `о` look like the Latin `C`, `X` and `o`, and come in with text copied from a
Russian page. A reader does not see them; search, sorting and links do. No word mixes Latin with Cyrillic or
Greek letters, in whatever field; and names in English, serial numbers and call signs are Latin altogether.
Names in their own script stand under `native` and `aliases`.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      serial: "Х758"

Passes:
    # missions.yaml
    flight:
      name: Flight
      native: {ru: Полёт}
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      serial: "X758"
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache

from generator.derive.facts import Facts
from generator.derive.passages import Passage, Voice
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "text"
LEVEL = Level.ERROR

_WORD = re.compile(r"[^\W\d_]+")
_FOREIGN = re.compile(r"[\u0370-\u052f]")
"""Greek and Cyrillic. A text with none of these mixes nothing, which is most of them."""
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_LIKE = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "ABESIJKMHOPCTYXaesijopcyxqwABEZHIKMNOPTYXo",
        strict=True,
    )
)


def check(facts: Facts) -> Iterator[Finding]:
    """The first letter of the wrong script of each text, whoever wrote it."""
    for passage in facts.passages:
        if _FOREIGN.search(passage.text) is None:
            continue
        position = _stranger(passage)
        if position is not None:
            yield _finding(passage, position)


def _stranger(passage: Passage) -> int | None:
    """Where the first letter stands whose script is not that of its word, or of its field."""
    if passage.voice is Voice.LATIN:
        foreign = _FOREIGN.search(passage.text)
        return foreign.start() if foreign is not None else None
    for word in _WORD.finditer(passage.text):
        if _LATIN.search(word.group()) is None or _FOREIGN.search(word.group()) is None:
            continue
        counts = Counter(_script(letter) for letter in word.group())
        home = "LATIN" if counts["LATIN"] * 2 >= counts.total() else counts.most_common(1)[0][0]
        return word.start() + next(i for i, letter in enumerate(word.group()) if _script(letter) != home)
    return None


def _finding(passage: Passage, position: int) -> Finding:
    letter = passage.text[position]
    script = _script(letter).capitalize()
    word = next(w.group() for w in re.finditer(r"\S+", passage.text) if w.start() <= position < w.end())
    like = _LIKE.get(letter)
    hint = f"write the Latin {like}" if like is not None else "write the whole word in one script"
    if passage.voice is Voice.LATIN and like is None:
        hint = "write it in Latin letters; the name in its own script belongs under native"
    return Finding(
        passage.kind,
        passage.record_id,
        passage.path,
        f"{word!r} must be in one script: {letter} (U+{ord(letter):04X}) is {script}",
        hint,
        span=(position, position + 1),
    )


@cache
def _script(letter: str) -> str:
    """`LATIN`, `CYRILLIC`, `GREEK`: the first word of the character's name in Unicode."""
    return unicodedata.name(letter, "UNKNOWN").partition(" ")[0]
