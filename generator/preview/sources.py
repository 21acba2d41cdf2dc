"""The files of the site below `content/`, made one by one as they are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from generator.build import record_lines, render_manual_pages
from generator.check.check import Checked
from generator.outputs.calendar import render_calendars
from generator.outputs.day_json import render_days
from generator.outputs.intervals_json import render_intervals
from generator.outputs.record_json import render_records
from generator.outputs.redirects import render_redirects
from generator.pages.computed_pages import render_computed_pages
from generator.pages.rule import FOLDER
from generator.pages.site_pages import File, page_makers
from generator.rules.registry import all_rules


class Sources:
    """What `perigee build` would write for some records. A file is made when it is first asked for."""

    def __init__(self, checked: Checked) -> None:
        lines = record_lines(checked.documents)
        self._makers = page_makers(checked.facts, lines)
        self._made: dict[str, str] = {}
        self._rest = _rest(checked)

    @property
    def paths(self) -> frozenset[str]:
        """The pages whose paths are known before any is made: those of records and of rules."""
        rules = (f"{FOLDER}/{rule}/index.md" for rule in all_rules())
        return frozenset({*self._makers, *rules})

    def find(self, path: str) -> str | None:
        """The text of a file by its path below `content/`; None where no such file is generated."""
        if path not in self._made and path in self._makers:
            self._made[path] = self._makers[path]()
        if path not in self._made:
            for file in self._rest:
                self._made[file.path] = file.text
                if file.path == path:
                    break
        return self._made.get(path)


def _rest(checked: Checked) -> Iterator[File]:
    """The files that are not made one by one: what is asked for most comes first."""
    facts = checked.facts
    yield from render_computed_pages(facts, record_lines(checked.documents))
    yield from render_manual_pages(checked)
    yield from render_intervals(facts)
    yield from render_days(facts)
    yield from render_redirects(facts)
    yield from render_calendars(facts)
    yield from render_records(facts)
