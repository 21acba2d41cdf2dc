"""Passages by the words in them: a quick look before a slow one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.derive.passages import Passage

_BETWEEN = "\0"
"""Stands between two passages: in no record, so that no word reaches from one into the next."""


@dataclass(frozen=True)
class PassageIndex:
    """All passages as one lower-case text, searched as a whole instead of one by one."""

    passages: Sequence[Passage]
    text: str
    starts: Sequence[int]
    """Where each passage begins in `text`."""

    @classmethod
    def of(cls, passages: Sequence[Passage]) -> PassageIndex:
        """Index passages in their order."""
        lowered = [passage.text.lower() for passage in passages]
        starts, start = [], 0
        for text in lowered:
            starts.append(start)
            start += len(text) + len(_BETWEEN)
        return cls(passages, _BETWEEN.join(lowered), starts)

    def holding(self, words: Iterable[str]) -> Iterator[Passage]:
        """The passages that hold one of some lower-case words, in whatever case, in their order."""
        found = {position for word in words for position in self._positions(word)}
        for position in sorted(found):
            yield self.passages[position]

    def _positions(self, word: str) -> Iterator[int]:
        """The passages that hold a word, each once."""
        at = self.text.find(word)
        while at >= 0:
            position = bisect_right(self.starts, at) - 1
            yield position
            if position + 1 == len(self.starts):
                return
            at = self.text.find(word, self.starts[position + 1])
