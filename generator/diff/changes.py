"""Two states of the encyclopedia compared: records, accepted values, derived values, pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.derive.facts import Facts
from generator.derive.summary import summarise
from generator.encyclopedia.events import name_events
from generator.model.base import Identified
from generator.model.kinds import Kind
from generator.model.mission import Mission


@dataclass(frozen=True)
class ValueChange:
    """A value that a record states: before and after, either missing where there was or is none."""

    field: str
    old: str | None
    new: str | None
    sources: tuple[str, ...] = ()
    """Sources of the new value, or of the old one where it was removed."""


@dataclass(frozen=True)
class DerivedChange:
    """A computed value that moved."""

    label: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class RecordChange:
    """What changed in one record, or because of another."""

    page: str
    """`kind/id`."""
    name: str
    values: tuple[ValueChange, ...]
    derived: tuple[DerivedChange, ...]


@dataclass(frozen=True)
class Changes:
    """Everything that differs between two states."""

    added: tuple[str, ...]
    """Pages of new records, as `kind/id`."""
    removed: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]
    """Old and new page of each record with a new redirect."""
    records: tuple[RecordChange, ...]
    pages_added: tuple[str, ...]
    pages_changed: tuple[str, ...]
    pages_removed: tuple[str, ...]

    def __bool__(self) -> bool:
        pages = (self.pages_added, self.pages_changed, self.pages_removed)
        return any((self.added, self.removed, self.moved, self.records, *pages))


def compare(old: Facts, new: Facts, old_files: Mapping[str, str], new_files: Mapping[str, str]) -> Changes:
    """Compare two states; the files are the generated ones by path, of which only pages are reported."""
    before, after = _pages(old), _pages(new)
    redirects = new.encyclopedia.redirects
    moved = tuple((page, redirects[page]) for page in sorted(before - after) if page in redirects)
    new_name = {page: target for page, target in moved if target not in before}
    pairs = [*((page, page) for page in before & after), *new_name.items()]
    changed = tuple(
        change
        for page, target in sorted(pairs, key=lambda pair: pair[1])
        if (change := _record(page, target, old, new)) is not None
    )
    old_md = {path: text for path, text in old_files.items() if path.endswith(".md")}
    new_md = {path: text for path, text in new_files.items() if path.endswith(".md")}
    return Changes(
        added=tuple(sorted(after - before - set(new_name.values()))),
        removed=tuple(sorted(before - after - {page for page, _ in moved})),
        moved=moved,
        records=changed,
        pages_added=tuple(sorted(new_md.keys() - old_md.keys())),
        pages_changed=tuple(sorted(p for p in old_md.keys() & new_md.keys() if old_md[p] != new_md[p])),
        pages_removed=tuple(sorted(old_md.keys() - new_md.keys())),
    )


def _pages(facts: Facts) -> set[str]:
    return {f"{kind}/{record_id}" for kind in Kind for record_id in facts.encyclopedia.of_kind(kind)}


def _record(page: str, target: str, old: Facts, new: Facts) -> RecordChange | None:
    """What changed in the record of a page that is now at `target`."""
    (kind, record_id), (_, new_id) = _parts(page), _parts(target)
    before, after = old.encyclopedia.of_kind(kind)[record_id], new.encyclopedia.of_kind(kind)[new_id]
    values = tuple(_values(before, after)) if before != after else ()
    derived = tuple(_derived(summarise(kind, record_id, old), summarise(kind, new_id, new)))
    if not values and not derived:
        return None
    name = str(getattr(after, "name", getattr(after, "title", new_id)))
    return RecordChange(target, name, values, derived)


def _parts(page: str) -> tuple[Kind, str]:
    kind, _, record_id = page.partition("/")
    return Kind(kind), record_id


def _values(before: Identified, after: Identified) -> Iterator[ValueChange]:
    """Fields that differ, in the order of the new record, removed ones last."""
    old, new = dict(flatten(before)), dict(flatten(after))
    for field in [*new, *(field for field in old if field not in new)]:
        if old.get(field) != new.get(field):
            sources = _sources(field, new if field in new else old)
            yield ValueChange(field, old.get(field), new.get(field), sources)


def _derived(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[DerivedChange]:
    for label in [*after, *(label for label in before if label not in after)]:
        if before.get(label) != after.get(label):
            yield DerivedChange(label, before.get(label), after.get(label))


def flatten(record: Identified) -> Iterator[tuple[str, str]]:
    """Every typed value of a record by its path: events by name, crew by person, all else by position."""
    plain = record.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude={"id"})
    if isinstance(record, Mission):
        events = plain.pop("events", [])
        names = [name for name, _ in name_events(record)]
        plain["events"] = {name: _without(event, "event") for name, event in zip(names, events, strict=True)}
        seats = plain.pop("crew", [])
        plain["crew"] = dict(_named_seats(seats))
    for key, value in plain.items():
        yield from _leaves(key, value)


def _named_seats(seats: list[dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each seat by its person and leg; from the second that is named alike on with a number."""
    counts: Counter[str] = Counter()
    for seat in seats:
        name = f"{seat.get('person', 'seat')}.{seat.get('leg', 'both')}"
        counts[name] += 1
        yield name if counts[name] == 1 else f"{name}-{counts[name]}", _without(seat, "person")


def _without(mapping: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in mapping.items() if name != key}


def _leaves(path: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(f"{path}.{key}", inner)
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        for position, inner in enumerate(value):
            yield from _leaves(f"{path}.{position}", inner)
    elif isinstance(value, list):
        yield path, ", ".join(str(item) for item in value)
    else:
        yield path, str(value)


def _sources(field: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """Sources of a value: those of the nearest part around it that names its own, or the record's."""
    words = field.split(".")
    around = [".".join([*words[:length], "sources"]) for length in reversed(range(len(words)))]
    found = next((values[path] for path in around if path in values), "")
    return tuple(found.split(", ")) if found else ()
