"""The smallest things that a page shows; each knows its plain text and its HTML.

Every piece has `text` (for descriptions and search) and `__html__`, which the templates
print as it is. A piece never looks anything up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from markupsafe import escape


class Piece(Protocol):
    """Anything with a plain and an HTML form."""

    @property
    def text(self) -> str:
        """Without any markup."""

    def __html__(self) -> str:
        """As HTML, escaped."""


Inline: TypeAlias = str | Piece
"""Text or a piece: what may stand in a cell or a sentence."""


@dataclass(frozen=True)
class Link:
    """A link to a page of the site, by its address relative to the page it stands on."""

    text: str
    url: str

    def __html__(self) -> str:
        return f'<a href="{escape(self.url)}">{escape(self.text)}</a>'


@dataclass(frozen=True)
class Time:
    """A moment: machine-readable in UTC, and as text."""

    text: str
    iso: str

    def __html__(self) -> str:
        return f'<time datetime="{escape(self.iso)}">{escape(self.text)}</time>'


@dataclass(frozen=True)
class Badge:
    """A short word that stands out: an outcome, a verdict. `tone` picks its look, never its meaning."""

    text: str
    tone: str

    def __html__(self) -> str:
        return f'<span class="p-badge p-badge--{escape(self.tone)}">{escape(self.text)}</span>'


@dataclass(frozen=True)
class Mark:
    """A small sign beside a value, explained by `why`."""

    text: str
    why: str

    def __html__(self) -> str:
        why = escape(self.why)
        told = f'<span class="p-hidden"> ({why})</span>'
        return f'<span class="p-mark" title="{why}">{escape(self.text)}{told}</span>'


@dataclass(frozen=True)
class Foreign:
    """Text in another language than English."""

    text: str
    language: str

    def __html__(self) -> str:
        return f'<span lang="{escape(self.language)}">{escape(self.text)}</span>'


@dataclass(frozen=True)
class Country:
    """A country by its code, small, and its name; the code is for the eye alone."""

    code: str
    text: str

    def __html__(self) -> str:
        code = f'<span aria-hidden="true">{escape(self.code)}</span>'
        return f'<span class="p-country">{code} {escape(self.text)}</span>'


@dataclass(frozen=True)
class External:
    """A link to another site."""

    text: str
    url: str

    def __html__(self) -> str:
        return f'<a href="{escape(self.url)}" rel="external">{escape(self.text)}</a>'


@dataclass(frozen=True)
class EditLink:
    """A place in the data, `data/missions.yaml#L412`: the theme makes a link of it that edits."""

    origin: str

    @property
    def text(self) -> str:
        """The file and the line."""
        return self.origin.replace("#L", ", line ")

    def __html__(self) -> str:
        return f'<edit-link at="{escape(self.origin)}">{escape(self.text)}</edit-link>'


@dataclass(frozen=True)
class Small:
    """A remark beside a value."""

    text: str

    def __html__(self) -> str:
        return f"<small>{escape(self.text)}</small>"


@dataclass(frozen=True)
class Phrase:
    """Pieces in a row: a sentence with links, the parts of a cell."""

    parts: tuple[Inline, ...]

    @property
    def text(self) -> str:
        """The plain text of all parts."""
        return "".join(plain(part) for part in self.parts)

    def __html__(self) -> str:
        return "".join(escape(part) for part in self.parts)


def plain(part: Inline) -> str:
    """The plain text of a piece."""
    return part if isinstance(part, str) else part.text


def phrase(*parts: Inline) -> Phrase:
    """Join parts as they are."""
    return Phrase(parts)


def join(parts: Iterable[Inline], separator: Inline = ", ") -> Phrase:
    """Join parts with a separator."""
    joined: list[Inline] = []
    for part in parts:
        joined.extend((separator, part) if joined else (part,))
    return Phrase(tuple(joined))


def enumerate_all(parts: Iterable[Inline]) -> Phrase:
    """`a`, `a and b`, `a, b and c`."""
    listed = list(parts)
    if len(listed) < 2:
        return Phrase(tuple(listed))
    return phrase(join(listed[:-1]), " and ", listed[-1])
