"""`perigee new`: begin a record."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from slugify import slugify

from generator.check.check import Checked, check_data
from generator.check.suggest import did_you_mean
from generator.cli.as_of import default_as_of
from generator.cli.check import data_option
from generator.model.kinds import KINDS, Kind
from generator.scaffold.duplicates import likely_duplicates
from generator.model.fields import Field, fields_of
from generator.scaffold.record_text import insert_record, next_record, record_text
from generator.write.file import write_file

_KINDS = {names.one.replace(" ", "-"): kind for kind, names in KINDS.items()}


@click.command()
@click.argument("kind", type=click.Choice(sorted(_KINDS)))
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
    """Begin a record of KIND in its place, with comments that say what each open field wants."""
    chosen = _KINDS[kind]
    checked = check_data(data, default_as_of(data), str(data))
    fields = fields_of(chosen)
    values = _values(given, fields, checked)
    title_key = "title" if chosen is Kind.SOURCES else "name"
    if name is not None:
        values[title_key] = name
    ask = sys.stdin.isatty() and not yes
    for field in fields:
        if field.required and field.key not in values:
            values[field.key] = _ask(field, values, checked, ask=ask)
    title = str(values[title_key])
    _warn_of_duplicates(chosen, title, checked, ask=ask)
    chosen_id = record_id or _propose(title, ask=ask)
    document = checked.documents[chosen]
    if slugify(chosen_id) != chosen_id:
        raise click.UsageError(f"{chosen_id!r} is not an id: write it like {slugify(chosen_id)!r}")
    if chosen_id in document.records:
        raise click.UsageError(f"{chosen_id} is already there: {document.file}:{document.line_of(chosen_id)}")
    block = record_text(chosen_id, fields, values)
    before = next_record(chosen, chosen_id, checked.facts.encyclopedia, document)
    text, line = insert_record(document.text, document, chosen_id, block, before)
    write_file(data / chosen.file_name, text.encode("utf-8"))
    click.echo(
        f"{document.file}:{line}: {chosen_id} begun. Fill in what you know, delete the other comments, then"
    )
    click.echo(f"  perigee check {document.file} && perigee show {chosen_id}")


def _values(given: tuple[str, ...], fields: list[Field], checked: Checked) -> dict[str, str | list[str]]:
    known = {field.key: field for field in fields}
    values: dict[str, str | list[str]] = {}
    for pair in given:
        key, equals, value = pair.partition("=")
        if not equals or key not in known:
            hint = did_you_mean(key, known) or f"fields are {', '.join(known)}"
            raise click.UsageError(f"--set {pair}: there is no field {key}; {hint}")
        field = known[key]
        if not field.is_scalar and not field.is_list:
            raise click.UsageError(
                f"--set {pair}: {key} is more than a value; write it in the file afterwards"
            )
        items = [item.strip() for item in value.split(",")] if field.is_list else [value]
        for item in items:
            problem = _wrong(field, item, checked)
            if problem:
                raise click.UsageError(f"--set {pair}: {problem}")
        values[key] = items if field.is_list else value
    return values


def _ask(field: Field, values: dict[str, str | list[str]], checked: Checked, *, ask: bool) -> str:
    """Ask for a required field until the answer can stand."""
    proposed = _proposal(field, values)
    if not ask:
        if proposed:
            return proposed
        raise click.UsageError(f"{field.key} is missing: give --set {field.key}=… ({field.wants})")
    while True:
        choice = click.Choice(field.choices) if field.choices else None
        answer = str(
            click.prompt(f"{field.key} — {field.wants}", type=choice, default=proposed or None)
        ).strip()
        problem = _wrong(field, answer, checked)
        if not problem:
            return answer
        click.echo(f"  {problem}")


def _proposal(field: Field, values: dict[str, str | list[str]]) -> str:
    name = str(values.get("name", ""))
    if field.key == "sort" and " " in name:
        given, _, family = name.rpartition(" ")
        return f"{family}, {given}"
    return name if field.key == "sort" else ""


def _wrong(field: Field, answer: str, checked: Checked) -> str:
    """Why an answer cannot stand; nothing where it can."""
    if not answer:
        return "it must not be empty"
    if field.choices and answer not in field.choices:
        return f"{field.key} must be one of {', '.join(field.choices)}: {did_you_mean(answer, field.choices)}"
    if field.points_at is not None and "/" not in answer:
        ids = checked.documents[field.points_at].records
        if answer not in ids:
            what = KINDS[field.points_at].one
            return f"there is no {what} {answer}; {did_you_mean(answer, ids) or f'begin it first: perigee new {what}'}"
    return ""


def _warn_of_duplicates(kind: Kind, title: str, checked: Checked, *, ask: bool) -> None:
    found = list(likely_duplicates(kind, title, checked.facts.encyclopedia))
    for record_id, name in found:
        click.echo(
            f"{title} may be {kind}/{record_id} ({name}), which has a record: see perigee show {record_id}",
            err=True,
        )
    if found and ask and not click.confirm("Begin a new record all the same?", default=False):
        sys.exit(1)


def _propose(title: str, *, ask: bool) -> str:
    proposed = slugify(title)
    return str(click.prompt("id, kept for ever", default=proposed)) if ask else proposed
