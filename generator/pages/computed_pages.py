"""Every page that is computed from many records, as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.derive.facts import Facts
from generator.pages.compare import compare_view
from generator.pages.discoveries import discoveries_view
from generator.pages.firsts import firsts_view
from generator.pages.gaps import gap_views
from generator.pages.in_space import in_space_view, year_views
from generator.pages.myths import myths_view
from generator.pages.on_this_day import month_views, on_this_day_view
from generator.pages.overview import Overview
from generator.pages.planned import planned_view
from generator.pages.records import records_view
from generator.pages.site_pages import File, render_template
from generator.pages.source_list import tier_views


def render_computed_pages(facts: Facts, lines: Mapping[str, str]) -> Iterator[File]:
    """The pages that answer a question over all records.

    `lines` gives for `kind/id` the place of the record in the data: `data/missions.yaml#L412`.
    """
    day = in_space_view(facts)
    yield File(f"{day.path}/index.md", render_template("in_space", view=day))
    pair = compare_view(facts)
    yield File(f"{pair.path}/index.md", render_template("compare", view=pair))
    today = on_this_day_view(facts)
    yield File(f"{today.path}/index.md", render_template("on_this_day", view=today))
    for view in _overviews(facts, lines):
        yield File(f"{view.path}/index.md", render_template("overview", view=view))


def _overviews(facts: Facts, lines: Mapping[str, str]) -> Iterator[Overview]:
    yield records_view(facts)
    yield firsts_view(facts)
    yield planned_view(facts)
    yield myths_view(facts)
    yield discoveries_view(facts)
    yield from gap_views(facts, lines)
    yield from year_views(facts)
    yield from month_views(facts)
    yield from tier_views(facts)
