"""`perigee check`: say what is wrong in the data."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.check.check import Checked, check_data
from generator.cli.as_of import as_of_option, default_as_of
from generator.model.date import Date
from generator.problem import Place
from generator.report.text import render_count, render_problem

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path("data"),
    show_default=True,
    help="The folder of records.",
)


@click.command()
@data_option
@as_of_option
def check(data: Path, as_of: Date | None) -> None:
    """Check every record: shape, references and agreement.

    Exits with 0 where nothing is wrong, 1 where something is, 2 where the check could not run.
    """
    checked = check_data(data, as_of or default_as_of(data), str(data))
    print_problems(checked)
    sys.exit(1 if checked.problems else 0)


def print_problems(checked: Checked) -> None:
    """Print every problem with its line, then the count."""
    documents = {document.file: document for document in checked.documents.values()}

    def read_line(place: Place) -> str:
        document = documents.get(place.file)
        return document.source_line(place.line) if document is not None else ""

    for problem in checked.problems:
        click.echo(render_problem(problem, read_line))
    click.echo(render_count(checked.problems))
