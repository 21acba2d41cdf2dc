"""`perigee show`: a record with all that follows from it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click
from rich.text import Text

from generator.check.check import Checked
from generator.check.suggest import did_you_mean
from generator.cli.as_of import as_of_option, default_as_of
from generator.cli.check import data_option, run_check
from generator.cli.output import print_lines
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

    RECORD is an id (soyuz-ms-27) or, where two kinds share an id, kind/id (stations/iss). Capitals and
    spaces do not matter: "Soyuz MS-27".
    """
    checked = run_check(data, as_of or default_as_of(data), str(data))
    found = _find(record, checked) or _find(record.lower().replace(" ", "-"), checked)
    if not found:
        hint = _hint(record, checked)
        click.echo(f"there is no record {record}{hint and f'; {hint}'}", err=True)
        sys.exit(1)
    print_lines(line for kind, record_id in found for line in _lines(kind, record_id, checked))


def _lines(kind: Kind, record_id: str, checked: Checked) -> Iterator[Text | str]:
    """A record as it is written, what follows from it, and what is wrong with it."""
    document = checked.documents[kind]
    line, text = record_text(document, record_id)
    yield Text(f"# {document.file}:{line}", style="dim")
    yield text
    if record_id in checked.facts.encyclopedia.of_kind(kind):
        derived = summarise(kind, record_id, checked.facts)
        if derived:
            yield Text(f"# what follows from it, as of {checked.facts.as_of}", style="dim")
        yield from (f"{label}: {value}" for label, value in derived.items())
    for problem in checked.problems:
        if problem.record == f"{kind}/{record_id}":
            yield f"line {problem.place.line}: {problem.level}[{problem.rule}] {problem.message}"
    yield ""


def _find(record: str, checked: Checked) -> list[tuple[Kind, str]]:
    """Kinds and ids that a name means."""
    return [
        (kind, record_id)
        for kind, document in checked.documents.items()
        for record_id in (record.rpartition("/")[2],)
        if record_id in document.records and _means(record, f"{kind}/{record_id}")
    ]


def _hint(record: str, checked: Checked) -> str:
    """Where a record is that is not where it was looked for; else the nearest ids."""
    redirects = checked.facts.encyclopedia.redirects
    moved = sorted({new for old, new in redirects.items() if _means(record, old)})
    if moved:
        return f"it is now {' or '.join(moved)}"
    record_id = record.rpartition("/")[2]
    elsewhere = [f"{kind}/{found}" for kind, found in _find(record_id, checked)]
    if elsewhere:
        return f"did you mean {' or '.join(elsewhere)}?"
    return did_you_mean(
        record_id.lower(), {i for document in checked.documents.values() for i in document.records}
    )


def _means(record: str, page: str) -> bool:
    """Whether an id, or a kind and an id, means a page."""
    return record in (page, page.partition("/")[2])


def record_text(document: Document, record_id: str) -> tuple[int, str]:
    """The line of a record's id, counting from 1, and its text without blank lines at the end."""
    first = document.line_of(record_id)
    starts = sorted(key.start_mark.line for key, _ in document.records.values())
    after = next((start for start in starts if start >= first), None)
    lines = document.text.split("\n")[first - 1 : after]
    while lines and (not lines[-1].strip() or lines[-1].startswith("#")):
        lines.pop()
    return first, "\n".join(lines)
