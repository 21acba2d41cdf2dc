"""The list of sources: those that carry most of the records, and all of them on a page for each tier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.derive.facts import Facts
from generator.model.kinds import Kind
from generator.model.source import Source, Tier
from generator.pages.frame import tier_badge
from generator.pages.linker import Linker
from generator.pages.listing import Entry, Filter, Listing, Value, build_listing, number_cell
from generator.pages.overview import Overview, linker_of
from generator.pages.pieces import Link
from generator.pages.table import Cell
from generator.pages.wording import capitalised, say_date, say_language, show_day

PATH = "source-tiers"
MOST_CITED = 300
"""How many stand on the first page: all at once would outweigh everything else that a first visit loads."""
_TIERS = {
    Tier.PRIMARY: ("Primary sources", "By those who did it: agencies, operators, crews."),
    Tier.REFERENCE: ("Reference works", "Catalogues and encyclopedias that name their own sources."),
    Tier.PRESS: ("Press", "Reports by newsrooms."),
    Tier.AGGREGATOR: ("Aggregators", "Copied or rewritten from elsewhere: no witness on its own."),
    Tier.USER: ("Pages by users", "Put up by somebody who gives no name: no witness on its own."),
}


def source_listing(facts: Facts, linker: Linker) -> Listing:
    """The most cited sources, most cited first."""
    sources = facts.encyclopedia.sources.values()
    by_weight = sorted(sources, key=lambda source: (-_cited(source, facts), *_order(source)))
    return _listing(
        "Most cited sources",
        by_weight[:MOST_CITED],
        facts,
        linker,
        filters=(Filter("tier", "Tier"), Filter("language", "Language")),
        noun=("most cited source", "most cited sources"),
    )


def tier_links(facts: Facts, linker: Linker) -> tuple[Link, ...]:
    """Links to the page of each tier, with how many sources it has."""
    return tuple(
        Link(f"{_TIERS[tier][0]} ({len(found):,})", linker.url(f"{PATH}/{tier}"))
        for tier in Tier
        if (found := _of_tier(tier, facts))
    )


def tier_views(facts: Facts) -> Iterator[Overview]:
    """For each tier the page of all its sources, in order of publisher."""
    for tier, (title, lead) in _TIERS.items():
        path = f"{PATH}/{tier}"
        linker = linker_of(path, facts)
        found = sorted(_of_tier(tier, facts), key=_order)
        if found:
            page = Overview(path, title, lead, say_date(facts.as_of))
            filters = (Filter("language", "Language"),)
            listing = _listing(title, found, facts, linker, filters=filters, noun=("source", "sources"))
            all_sources = Link("Most cited sources", linker.url(Kind.SOURCES.value))
            yield replace(page, listing=listing, links=(all_sources,))


def _of_tier(tier: Tier, facts: Facts) -> list[Source]:
    return [source for source in facts.encyclopedia.sources.values() if source.tier is tier]


def _order(source: Source) -> tuple[str, str, str]:
    return (source.publisher.casefold(), source.title, source.id)


def _cited(source: Source, facts: Facts) -> int:
    return len(facts.citations.get(source.id, []))


def _listing(
    caption: str,
    sources: Iterable[Source],
    facts: Facts,
    linker: Linker,
    *,
    filters: tuple[Filter, ...],
    noun: tuple[str, str],
) -> Listing:
    by_tier = any(item.key == "tier" for item in filters)
    headings = ("Title", "Publisher", "Published", *(("Tier",) if by_tier else ()), "Cited by")
    entries = [_entry(source, facts, linker, by_tier=by_tier) for source in sources]
    return build_listing(caption, headings, entries, filters=filters, noun=noun, stacks=True)


def _entry(source: Source, facts: Facts, linker: Linker, *, by_tier: bool) -> Entry:
    published = show_day(source.published, short=True) if source.published is not None else ""
    cells = (
        Cell(linker.to(Kind.SOURCES, source.id)),
        Cell(source.publisher),
        Cell.date(published),
        *((Cell(tier_badge(source.tier)),) if by_tier else ()),
        number_cell(_cited(source, facts)),
    )
    values = {
        "tier": (Value(source.tier.value, capitalised(source.tier.value)),),
        "language": (Value(source.language, say_language(source.language)),),
    }
    return Entry(cells, values)
