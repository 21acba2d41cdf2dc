"""Headings through Markdown, each line of them once: most pages have the same ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import markdown


@dataclass(frozen=True)
class Heading:
    """A heading as HTML, and its entry in the table of contents."""

    html: str
    entry: Mapping[str, Any]
    """As Markdown's `toc` extension writes it."""

    @property
    def id(self) -> str:
        """What links can lead to."""
        return str(self.entry["id"])


class Headings:
    """Headings as the settings of the site have them: its extensions of Markdown and their options."""

    def __init__(self, extensions: Sequence[str], options: Mapping[str, Mapping[str, Any]]) -> None:
        self._extensions, self._options = extensions, options
        self._known: dict[str, Heading | None] = {}

    def find(self, line: str) -> Heading | None:
        """The heading of a line such as `## Crew { #crew }`.

        None where it takes more than the line to know what Markdown makes of it: where it holds a link, or
        has no entry in the table of contents.
        """
        if line not in self._known:
            self._known[line] = self._convert(line)
        return self._known[line]

    @cached_property
    def _markdown(self) -> markdown.Markdown:
        return markdown.Markdown(extensions=self._extensions, extension_configs=self._options)

    def _convert(self, line: str) -> Heading | None:
        if "[" in line or "<" in line:
            return None
        html = str(self._markdown.reset().convert(line))
        entries = getattr(self._markdown, "toc_tokens", [])
        return Heading(html, entries[0]) if len(entries) == 1 else None
