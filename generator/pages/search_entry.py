"""What the search is told of a page beside its title: names, programmes and decades, and what it answers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from generator.derive.fold import fold
from generator.derive.name_key import name_key


@dataclass(frozen=True)
class Answer:
    """Something that readers ask and a page answers, in the words of a heading: `First woman in space`."""

    text: str
    anchor: str = ""
    """The part of the page that says it; empty for the page as a whole."""
    said: str = ""
    """The answer itself, where it is short enough for a line: `Valeri Polyakov · 437 d 17 h 58 min`."""


@dataclass(frozen=True)
class SearchEntry:
    """A page as the search knows it. Everything may be empty."""

    names: tuple[str, ...] = ()
    """All names but the title."""
    programmes: tuple[str, ...] = ()
    """Titles of the programmes whose flights it is about."""
    decades: tuple[str, ...] = ()
    """Those that its flights were in: `1960s`."""
    answers: tuple[Answer, ...] = ()

    @property
    def front_matter(self) -> dict[str, object]:
        """What the page's front matter says for the theme, without what is empty."""
        values: dict[str, object] = {
            "names": list(self.names),
            "programmes": list(self.programmes),
            "decades": list(self.decades),
            "answers": [_filled(answer) for answer in self.answers],
        }
        return {key: value for key, value in values.items() if value}


def distinct_names(title: str, names: Iterable[str], forms: Iterable[str]) -> tuple[str, ...]:
    """The names and forms of a page that tell the search something that the title and those before do not.

    To it `MS-27`, `MS 27` and `ms27` are one, and so are Latin spellings with one fold; of the folds it needs
    those with a word that no name before has, as it cannot fold another script.
    """
    keys = {name_key(title)}
    folds = {fold(title)}
    sounds = set(fold(title).split())
    kept: list[str] = []
    for name, made in [*((name, False) for name in names), *((form, True) for form in forms)]:
        key, folded = name_key(name), fold(name)
        words = set(folded.split())
        spelling = _is_latin(name) and folded in folds
        folded_only = made and name == folded and words <= sounds
        if key not in keys and not spelling and not folded_only:
            kept.append(name)
        keys.add(key)
        folds.add(folded)
        sounds |= words
    return tuple(kept)


def _is_latin(name: str) -> bool:
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in name if letter.isalpha())


def _filled(answer: Answer) -> dict[str, str]:
    return {key: value for key, value in asdict(answer).items() if value}
