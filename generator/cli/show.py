"""`perigee show`: a record with all that follows from it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.check.check import Checked, check_data
from generator.check.suggest import suggest_nearest
from generator.cli.as_of import as_of_option, default_as_of
from generator.cli.check import data_option
from generator.derive.summary import summarise
from generator.load.document import Document
from generator.model.date import Date
from generator.model.kinds import Kind


@click.command()
@click.argument("record")
@data_option
@as_of_option
def show(record: str, data: Path, as_of: Date | None) -> None:
    """Print a RECORD as it is written, and what follows from it.

    RECORD is an id (soyuz-ms-27) or, where two kinds share an id, kind/id (stations/iss).
    """
    checked = check_data(data, as_of or default_as_of(data), str(data))
    found = _find(record, checked)
    if not found:
        every = [i for document in checked.documents.values() for i in document.records]
        near = suggest_nearest(record.rpartition("/")[2], every)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        click.echo(f"there is no record {record}{hint}", err=True)
        sys.exit(1)
    for kind, record_id in found:
        document = checked.documents[kind]
        line, text = record_text(document, record_id)
        click.echo(click.style(f"# {document.file}:{line}", dim=True))
        click.echo(text)
        if record_id in checked.facts.encyclopedia.of_kind(kind):
            derived = summarise(kind, record_id, checked.facts)
            if derived:
                click.echo(click.style(f"# what follows from it, as of {checked.facts.as_of}", dim=True))
            for label, value in derived.items():
                click.echo(f"{label}: {value}")
        problems = [p for p in checked.problems if p.record == f"{kind}/{record_id}"]
        for problem in problems:
            click.echo(f"{problem.level}[{problem.rule}]: {problem.message}")
        click.echo()


def _find(record: str, checked: Checked) -> list[tuple[Kind, str]]:
    """Kinds and ids that a name means."""
    kind_name, _, record_id = record.rpartition("/")
    return [
        (kind, record_id)
        for kind, document in checked.documents.items()
        if record_id in document.records and kind_name in ("", kind.value)
    ]


def record_text(document: Document, record_id: str) -> tuple[int, str]:
    """The line of a record's id, counting from 1, and its text without blank lines at the end."""
    first = document.line_of(record_id)
    starts = sorted(key.start_mark.line for key, _ in document.records.values())
    after = next((start for start in starts if start >= first), None)
    lines = document.text.split("\n")[first - 1 : after]
    while lines and (not lines[-1].strip() or lines[-1].startswith("#")):
        lines.pop()
    return first, "\n".join(lines)
