"""`perigee check`: say what is wrong in the data."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.check.check import check_data
from generator.problem import Place
from generator.report.text import render_count, render_problem


@click.command()
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), default=Path("data"), show_default=True)
def check(data: Path) -> None:
    """Check every record: shape, references and rules across records."""
    checked = check_data(data, str(data))
    lines = {document.file: document for document in checked.documents.values()}

    def read_line(place: Place) -> str:
        document = lines.get(place.file)
        return document.source_line(place.line) if document is not None else ""

    for problem in checked.problems:
        click.echo(render_problem(problem, read_line))
    click.echo(render_count(checked.problems))
    sys.exit(1 if checked.problems else 0)
