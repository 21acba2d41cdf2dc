"""The reference of fields: what may stand in a record of each kind, from the model itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from generator.model.fields import Field, fields_in, fields_of
from generator.model.kinds import KINDS, Kind
from generator.pages.frame import dump_front_matter
from generator.pages.pieces import Link, Small, phrase
from generator.pages.table import Cell, Table
from generator.pages.wording import capitalised

FOLDER = "fields"


@dataclass(frozen=True)
class FieldGroup:
    """The fields of the entries of one field."""

    title: str
    anchor: str
    intro: str
    table: Table


@dataclass(frozen=True)
class FieldsView:
    """All that the template of a kind's reference prints."""

    front_matter: str
    title: str
    lead: str
    table: Table
    groups: tuple[FieldGroup, ...]


@dataclass(frozen=True)
class FieldsIndexView:
    """All that the template of the reference's first page prints."""

    front_matter: str
    table: Table


def fields_view(kind: Kind) -> FieldsView:
    """The reference of one kind of record."""
    one = KINDS[kind].one
    title = f"Fields of a{'n' if one[0] in 'aeiou' else ''} {one}"
    lead = f"What may stand in a record of data/{kind.file_name}, in the order that it is written in."
    fields = fields_of(kind)
    front = {"title": title, "description": lead, "template": "list.html"}
    return FieldsView(
        dump_front_matter(front, "the model"),
        title,
        lead,
        _table(f"Fields of {KINDS[kind].many}", fields),
        tuple(_groups(fields)),
    )


def fields_index_view() -> FieldsIndexView:
    """The first page: every kind with its file."""
    lead = "What may stand in the records, kind by kind, taken from the model that reads them."
    front = {"title": "Fields", "description": lead, "template": "list.html"}
    rows = tuple(
        (
            Cell(Link(capitalised(names.many), f"{kind}/")),
            Cell(f"data/{kind.file_name}"),
            Cell.number(str(len(fields_of(kind)))),
        )
        for kind, names in KINDS.items()
    )
    return FieldsIndexView(
        dump_front_matter(front, "the model"), Table("Kinds of record", ("Kind", "File", "Fields"), rows)
    )


def _table(caption: str, fields: list[Field]) -> Table:
    rows = tuple(
        (
            Cell(phrase(field.key, Small(" required") if field.required else "")),
            Cell(_form(field)),
            Cell(field.wants),
        )
        for field in fields
    )
    return Table(caption, ("Field", "Value", "What it wants"), rows, stacks=True)


def _form(field: Field) -> Link | str:
    return Link(field.form, f"#{_anchor(field.parts)}") if field.parts is not None else field.form


def _anchor(model: type[BaseModel]) -> str:
    return f"entry-{model.__name__.lower()}"


def _groups(fields: list[Field]) -> Iterator[FieldGroup]:
    """The entries of each field that has any, each type once, those inside them too."""
    seen: set[type[BaseModel]] = set()
    queue = [field for field in fields if field.parts is not None]
    while queue:
        field = queue.pop(0)
        if field.parts is None or field.parts in seen:
            continue
        seen.add(field.parts)
        inner = list(fields_in(field.parts))
        queue.extend(f for f in inner if f.parts is not None)
        intro = (field.parts.__doc__ or "").split("\n")[0]
        yield FieldGroup(f"Entries of {field.key}", _anchor(field.parts), intro, _table(field.key, inner))
