"""`perigee build`: from records to the sources of the site."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.build import build_content
from generator.check.check import Checked
from generator.cli.as_of import as_of_option, default_as_of
from generator.cli.check import DATA_FILES, cache_beside, data_option, print_problems, run_check
from generator.cli.console import announce, status
from generator.makings import digest_makings
from generator.model.date import Date
from generator.report.text import render_count
from generator.write.stamp import Stamp
from generator.write.tree import HandWrittenError, Written, read_manifest


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

    Nothing is written where a record has an error. Only files whose bytes change are written. Where nothing
    was changed since the last build, no page is made again.
    """
    day = as_of or default_as_of(data)
    with status("Checking the records"):
        checked = run_check(data, day, str(data))
    if checked.errors:
        print_problems(checked)
        click.echo("Nothing was written.", err=True)
        sys.exit(1)
    try:
        written = _write(checked, data, content)
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


def _write(checked: Checked, data: Path, content: Path) -> Written:
    """Bring the content up to date, which it may be already."""
    cache = cache_beside(data)
    if cache is None:
        announce("Writing pages")
        return build_content(checked, content)
    makings = digest_makings((data / name for name in DATA_FILES), checked.facts.as_of)
    stamp = Stamp(cache / "content", content)
    if stamp.holds(makings):
        return Written((), (), len(read_manifest(content)))
    announce("Writing pages")
    written = build_content(checked, content)
    stamp.put(makings)
    return written
