"""The way from records to files, in one call: everything that a build writes, and the writing of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from generator.check.check import Checked
from generator.derive.facts import Facts
from generator.load.document import Document
from generator.load.slices import slice_records
from generator.model.kinds import Kind
from generator.outputs.calendar import render_calendars
from generator.outputs.day_json import render_days
from generator.outputs.intervals_json import render_intervals
from generator.outputs.record_json import render_records
from generator.outputs.redirects import render_redirects
from generator.pages.computed_pages import render_computed_pages
from generator.pages.rule_pages import render_rule_pages
from generator.pages.site_pages import File, page_makers
from generator.processes import in_shares
from generator.report.sample import render_sample
from generator.rules.registry import all_rules
from generator.write.tree import Written, write_tree


def render_files(facts: Facts, lines: Mapping[str, str], processes: int | None = 1) -> Iterator[File]:
    """Every generated file of the site, pages first; with `None`, by as many processes as processors."""
    makers = page_makers(facts, lines)
    rest: list[File] = []

    def make_pages(paths: Sequence[str]) -> list[File]:
        return [File(path, makers[path]()) for path in paths]

    def make_rest() -> None:
        rest.extend(_render_rest(facts, lines))

    yield from chain.from_iterable(in_shares(make_pages, list(makers), processes, meanwhile=make_rest))
    yield from rest


def _render_rest(facts: Facts, lines: Mapping[str, str]) -> Iterator[File]:
    yield from render_computed_pages(facts, lines)
    yield from render_records(facts)
    yield from render_calendars(facts)
    yield from render_intervals(facts)
    yield from render_days(facts)
    yield from render_redirects(facts)


def record_lines(documents: Mapping[Kind, Document]) -> dict[str, str]:
    """For every record, `kind/id`, its place in the repository: `data/missions.yaml#L412`.

    The lines are found in the text, as every record begins at its left edge: composing the nodes of all
    files takes longer than the check.
    """
    return {
        f"{kind}/{piece.record_id}": f"data/{kind.file_name}#L{piece.first + 1}"
        for kind, document in documents.items()
        for ids in [set(document.records)]
        for piece in slice_records(document.text.split("\n"))
        if piece.record_id in ids
    }


def render_manual_pages(checked: Checked) -> Iterator[File]:
    """The pages about the rules, which stand beside those of the records."""
    rules = all_rules()
    told = {rule.id: render_sample(rule) for rule in rules.values()}
    return render_rule_pages(checked.facts, rules, told, checked.problems)


def build_content(checked: Checked, content: Path) -> Written:
    """Write the site's sources below `content` from data that was found without errors, with every processor.

    Raises `HandWrittenError` where a generated file would replace one that a person wrote.
    """
    pages = render_files(checked.facts, record_lines(checked.documents), processes=None)
    return write_tree(content, [*pages, *render_manual_pages(checked)], processes=None)
