"""`perigee build`: from records to the sources of the site."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.build import build_content
from generator.cli.as_of import as_of_option, default_as_of
from generator.cli.check import data_option, print_problems, run_check
from generator.cli.console import announce, status
from generator.model.date import Date
from generator.report.text import render_count
from generator.write.tree import HandWrittenError


@click.command()
@data_option
@click.option(
    "--content",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("content"),
    show_default=True,
    help="The folder that the site is built from.",
)
@as_of_option
def build(data: Path, content: Path, as_of: Date | None) -> None:
    """Check the records and write the site's pages and data files.

    Nothing is written where a record has an error. Only files whose bytes change are written.
    """
    day = as_of or default_as_of(data)
    with status("Checking the records"):
        checked = run_check(data, day, str(data))
    if checked.errors:
        print_problems(checked)
        click.echo("Nothing was written.", err=True)
        sys.exit(1)
    try:
        announce("Writing pages")
        written = build_content(checked, content)
    except HandWrittenError as error:
        raise click.ClickException(f"{error}: move it, or give the record another id") from None
    except OSError as error:
        click.echo(f"error: {error.filename} cannot be written: {error.strerror}", err=True)
        sys.exit(2)
    records = sum(len(document.records) for document in checked.documents.values())
    click.echo(
        f"{records:,} records as of {day}: {len(written.written):,} files written, "
        f"{written.unchanged:,} unchanged, {len(written.removed):,} removed; "
        f"{render_count(checked.problems)}."
    )
