"""What is missing: a page for each sort of gap, and the list of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.derive.facts import Facts
from generator.derive.gaps import Gaps, derive_gaps
from generator.model.kinds import KINDS, Kind
from generator.model.person import Person
from generator.pages.linker import Linker
from generator.pages.listing import Entry, Filter, Value, build_listing
from generator.pages.overview import Overview, Section, linker_of, overview
from generator.pages.pieces import EditLink, Inline, Link
from generator.pages.rule import mark_code
from generator.pages.table import Cell, Table
from generator.pages.wording import capitalised, say_date

PATH = "gaps"
LONGEST = 1_000
"""How many records a page lists: more would be heavy, and nobody fills them all in an evening."""
_LEAD = (
    "What these records do not know yet. Every gap can be filled by anyone with a source: "
    "choose one, and follow the link to its line."
)


def gap_views(facts: Facts, lines: Mapping[str, str]) -> Iterator[Overview]:
    """The list of all sorts of gaps, and a page for each sort that some record has."""
    found = derive_gaps(facts)
    yield _index(found, facts)
    for gaps in found:
        if gaps.found:
            yield _gap_view(gaps, facts, lines)


def _index(found: Sequence[Gaps], facts: Facts) -> Overview:
    linker = linker_of(PATH, facts)
    rows = tuple(
        (
            Cell(_sort(gaps, linker)),
            Cell.number(f"{len(gaps.found):,}"),
            Cell.number(f"{gaps.looked_at:,}"),
            Cell.number(_share_filled(gaps)),
        )
        for gaps in found
        if gaps.looked_at
    )
    headings = ("What is missing", "Records", "Of", "Filled")
    section = Section("What is missing", "missing", Table("Gaps", headings, rows, stacks=True))
    return overview(PATH, "Gaps", _LEAD, facts, [section])


def _gap_view(gaps: Gaps, facts: Facts, lines: Mapping[str, str]) -> Overview:
    path = f"{PATH}/{gaps.sort.id}"
    linker = linker_of(path, facts)
    listing = build_listing(
        gaps.sort.title,
        ("Record", "Kind", "Missing", "Edit"),
        [
            Entry(
                (
                    Cell(_link(item.kind, item.record_id, facts, linker)),
                    Cell(KINDS[item.kind].one),
                    Cell(item.lacks),
                    Cell(EditLink(lines[f"{item.kind}/{item.record_id}"])),
                ),
                {"kind": (Value(item.kind.value, capitalised(KINDS[item.kind].many)),)},
            )
            for item in gaps.found[:LONGEST]
        ],
        filters=(Filter("kind", "Kind"),),
        noun=("record", "records"),
    )
    lead = mark_code(gaps.sort.remedy).text
    if len(gaps.found) > LONGEST:
        lead += f" Here are the first {LONGEST:,} of {len(gaps.found):,}."
    page = Overview(path, gaps.sort.title, lead, say_date(facts.as_of))
    return replace(page, listing=listing, links=(Link("All gaps", linker.url(PATH)),))


def _sort(gaps: Gaps, linker: Linker) -> Inline:
    title = gaps.sort.title
    return Link(title, linker.url(f"{PATH}/{gaps.sort.id}")) if gaps.found else title


def _link(kind: Kind, record_id: str, facts: Facts, linker: Linker) -> Link:
    record = facts.encyclopedia.of_kind(kind)[record_id]
    return linker.to(kind, record_id, record.sort if isinstance(record, Person) else None)


def _share_filled(gaps: Gaps) -> str:
    """In whole per cent, rounded down: 100 only where nothing is missing, 0 only where nothing is filled."""
    filled = gaps.looked_at - len(gaps.found)
    share = 100 * filled // gaps.looked_at
    return f"{share} %" if share or not filled else "under 1 %"
