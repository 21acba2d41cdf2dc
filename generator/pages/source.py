"""The page of a source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.model.kinds import KINDS, Kind
from generator.model.source import Source
from generator.pages.frame import Frame, Framer, Neighbour, NeighbourGroup, tier_badge
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.pieces import External, Foreign, Inline, Link, Phrase, enumerate_all, join, phrase
from generator.pages.wording import capitalised, say_day, say_few, say_language, show_day


@dataclass(frozen=True)
class CitingGroup:
    """Records of one kind that cite the source."""

    label: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class SourceView:
    """All that the template of a source prints."""

    frame: Frame
    note: str
    citing: tuple[CitingGroup, ...]


def source_view(source: Source, facts: Facts, framer: Framer) -> SourceView:
    """Everything about one source."""
    linker = framer.linker(Kind.SOURCES, source.id)
    citing = facts.citations.get(source.id, [])
    groups = tuple(
        CitingGroup(capitalised(KINDS[kind].many), tuple(linker.to(kind, r) for k, r in citing if k is kind))
        for kind in Kind
        if any(k is kind for k, _ in citing)
    )
    repeated = facts.encyclopedia.repeats.get(source.id, [])
    frame = framer.frame(
        Kind.SOURCES,
        source,
        lead=_lead(source, len(citing), linker),
        when=say_day(source.published) if source.published is not None else "",
        infobox=(
            Group.of("Publication", _publication(source)),
            Group.of("As evidence", _evidence(source, repeated, linker)),
        ),
        neighbours=(
            NeighbourGroup(
                "It repeats", tuple(Neighbour(linker.to(Kind.SOURCES, p)) for p in source.derived_from)
            ),
            NeighbourGroup("Repeated by", tuple(Neighbour(linker.to(Kind.SOURCES, o.id)) for o in repeated)),
        ),
    )
    return SourceView(frame, source.note or "", groups)


def _lead(source: Source, citing: int, linker: Linker) -> Phrase:
    title: Inline = f"“{source.title}”"
    if source.language != "en":
        title = phrase("“", Foreign(source.title, source.language), "”")
    parts: list[Inline] = [title, f" was published by {source.publisher}"]
    if source.published is not None:
        parts += [f" ({say_day(source.published)})"]
    if source.derived_from:
        parts += ["; it repeats ", enumerate_all(linker.to(Kind.SOURCES, p) for p in source.derived_from)]
    parts += [f"; {say_few(citing, 'record')} here {'cites' if citing == 1 else 'cite'} it"]
    return phrase(*parts, ".")


def _publication(source: Source) -> Iterator[Row]:
    yield Row("Publisher", source.publisher)
    if source.authors:
        yield Row("Authors", ", ".join(source.authors))
    if source.published is not None:
        yield Row("Published", show_day(source.published))
    yield Row("Language", say_language(source.language))
    if source.licence is not None:
        yield Row("Licence", source.licence)
    if source.url is not None:
        yield Row("Address", External(source.url, source.url))
    if source.archived is not None:
        yield Row("Lasting copy", External(source.archived, source.archived))


def _evidence(source: Source, repeated: list[Source], linker: Linker) -> Iterator[Row]:
    yield Row("Tier", tier_badge(source.tier))
    if source.retrieved is not None:
        yield Row("Seen", show_day(source.retrieved))
    if source.flags:
        yield Row("Defects", ", ".join(flag.replace("-", " ") for flag in source.flags))
    if repeated:
        yield Row("Repeated by", join(linker.to(Kind.SOURCES, other.id) for other in repeated))
