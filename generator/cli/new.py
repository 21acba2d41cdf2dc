"""`perigee new`: begin a record."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click
from slugify import slugify

from generator.check.check import Checked
from generator.cli.answers import Answer, Answers, kind_argument
from generator.cli.as_of import default_as_of
from generator.cli.check import data_option, run_check
from generator.cli.output import print_lines
from generator.load.document import Document
from generator.model.fields import Field, fields_of
from generator.model.kinds import KINDS, Kind
from generator.scaffold.duplicates import likely_duplicates
from generator.scaffold.record_text import insert_record, next_record, record_text
from generator.write.file import write_file

_KINDS = {kind_argument(kind): kind for kind in KINDS}
"""Kinds by their name as an argument: `launch-vehicle`."""

_TORN = frozenset({"yaml-syntax", "merge-conflict"})
"""Rules that a file breaks where a record may not end where it seems to."""


@click.command()
@click.argument("kind", metavar="KIND", type=click.Choice(sorted(_KINDS)))
@click.option("--id", "record_id", help="The id; else one is proposed from the name.")
@click.option("--name", help="The name (of a source, the title).")
@click.option(
    "--set",
    "given",
    multiple=True,
    metavar="FIELD=VALUE",
    help="A field; lists are written a,b. May be repeated.",
)
@click.option(
    "--yes", is_flag=True, help="Ask nothing: take what is proposed, fail where a field is missing."
)
@data_option
def new(
    kind: str, record_id: str | None, name: str | None, given: tuple[str, ...], *, yes: bool, data: Path
) -> None:
    """Begin a record of KIND in its place, with comments that say what each open field wants.

    KIND is mission, person, spacecraft, station, expedition, spacewalk, launch-vehicle, site, agency,
    programme, anomaly, audit or source. On a terminal, what is missing is asked for.
    """
    chosen = _KINDS[kind]
    checked = run_check(data, default_as_of(data), str(data))
    fields = fields_of(chosen)
    answers = Answers(chosen, checked)
    title_key = "title" if chosen is Kind.SOURCES else "name"
    values = answers.given(given if name is None else (*given, f"{title_key}={name}"))
    ask = _can_ask() and not yes
    for field in fields:
        if field.required and not field.is_structured and field.key not in values:
            proposed = _proposal(field, values)
            if ask:
                values[field.key] = answers.ask(field, proposed)
            elif proposed:
                values[field.key] = proposed
    _refuse_incomplete(fields, values)
    title = str(values[title_key])
    document = checked.documents[chosen]
    _refuse_damaged(document, data / chosen.file_name, checked)
    _warn_of_duplicates(chosen, title, checked, ask=ask)
    chosen_id = record_id or _propose(title, ask=ask)
    _refuse_taken(chosen, chosen_id, checked)
    block = record_text(chosen, chosen_id, values)
    before = next_record(chosen, chosen_id, checked.facts.encyclopedia, document)
    text, line = insert_record(document, block, before)
    write_file(data / chosen.file_name, text.encode("utf-8"))
    print_lines([
        f"{document.file}:{line}: {chosen_id} begun. Fill in what you know, delete the other comments, then",
        *(f"  {step}" for step in _next_steps(chosen, chosen_id, document.file, data)),
    ])  # fmt: skip


def _can_ask() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def _refuse_incomplete(fields: list[Field], values: Mapping[str, Answer]) -> None:
    """A usage error that names every field that is missing, where any is."""
    missing = [f for f in fields if f.required and not f.is_structured and f.key not in values]
    if missing:
        wants = (f"  --set {f.key}=…  ({f.form if f.form != 'text' else f.wants})" for f in missing)
        raise click.UsageError("\n".join(["give also", *wants]))


def _refuse_damaged(document: Document, path: Path, checked: Checked) -> None:
    """Exit with 2 where the file was not read as it is: writing it would write the damage for good."""
    raw = path.read_bytes() if path.exists() else b""
    torn = any(p.rule in _TORN for p in checked.problems if p.place.file == document.file)
    if torn or not document.complete or raw != document.text.encode("utf-8"):
        click.echo(f"error: {document.file} must be mended first: see `perigee check {path}`", err=True)
        sys.exit(2)


def _refuse_taken(kind: Kind, record_id: str, checked: Checked) -> None:
    """A usage error where an id has not the form of one, or stands or stood for another record."""
    document = checked.documents[kind]
    if not record_id or slugify(record_id) != record_id:
        example = slugify(record_id) or "soyuz-ms-27"
        raise click.UsageError(f"{record_id!r} is not an id: write it like --id {example}")
    if record_id in document.records:
        raise click.UsageError(
            f"{record_id} is already there: {document.file}:{document.line_of(record_id)}; "
            f"if yours is another one, choose another --id"
        )
    moved = checked.facts.encyclopedia.redirects.get(f"{kind}/{record_id}")
    if moved is not None:
        raise click.UsageError(f"{record_id} is an old id of {moved}: choose another --id")


def _next_steps(kind: Kind, record_id: str, file: str, data: Path) -> list[str]:
    """The commands that look at a new record."""
    folder = "" if data == Path("data") else f" --data {data}"
    return [f"perigee check {file}{folder}", f"perigee show {kind}/{record_id}{folder}"]


def _proposal(field: Field, values: Mapping[str, Answer]) -> str:
    name = str(values.get("name", ""))
    if field.key == "sort" and " " in name:
        given, _, family = name.rpartition(" ")
        return f"{family}, {given}"
    return name if field.key == "sort" else ""


def _warn_of_duplicates(kind: Kind, title: str, checked: Checked, *, ask: bool) -> None:
    found = list(likely_duplicates(kind, title, checked.facts.encyclopedia))
    for record_id, name in found:
        click.echo(
            f"{title} may be {kind}/{record_id} ({name}), which has a record: "
            f"see perigee show {kind}/{record_id}",
            err=True,
        )
    if found and ask and not click.confirm("Begin a new record all the same?", default=False):
        sys.exit(1)


def _propose(title: str, *, ask: bool) -> str:
    proposed = slugify(title)
    return str(click.prompt("id, kept for ever", default=proposed)) if ask else proposed
