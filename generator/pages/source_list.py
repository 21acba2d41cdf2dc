"""The list of sources, with what they can be filtered by."""

from __future__ import annotations

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.model.source import Source
from generator.pages.frame import tier_badge
from generator.pages.linker import Linker
from generator.pages.listing import Entry, Filter, Listing, Value, build_listing, number_cell
from generator.pages.pieces import Cell
from generator.pages.wording import capitalised, say_language, show_day

_FILTERS = (Filter("tier", "Tier"), Filter("language", "Language"))


def source_listing(facts: Facts, linker: Linker) -> Listing:
    """Every source in order of publisher."""
    sources = sorted(
        facts.encyclopedia.sources.values(), key=lambda s: (s.publisher.casefold(), s.title, s.id)
    )
    return build_listing(
        "Sources",
        ("Title", "Publisher", "Date", "Tier", "Cited by"),
        [_entry(source, facts, linker) for source in sources],
        filters=_FILTERS,
        noun=("source", "sources"),
    )


def _entry(source: Source, facts: Facts, linker: Linker) -> Entry:
    date = source.published or source.retrieved
    cells = (
        Cell(linker.to(Kind.SOURCES, source.id)),
        Cell(source.publisher),
        Cell.date(show_day(date, short=True) if date is not None else ""),
        Cell(tier_badge(source.tier)),
        number_cell(len(facts.citations.get(source.id, []))),
    )
    values = {
        "tier": (Value(source.tier.value, capitalised(source.tier.value)),),
        "language": (Value(source.language, say_language(source.language)),),
    }
    return Entry(cells, values)
