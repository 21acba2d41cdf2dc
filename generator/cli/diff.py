"""`perigee diff`: what a change means for the reader."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from generator.build import record_lines, render_files
from generator.check.check import Checked, check_data
from generator.cli.as_of import as_of_option, default_as_of
from generator.cli.check import data_option, run_check
from generator.cli.console import status
from generator.cli.output import print_bytes, print_lines
from generator.diff.base import BaseError, write_base
from generator.diff.changes import Changes, compare
from generator.diff.render import render_json, render_markdown, render_text
from generator.model.date import Date
from generator.report.text import render_count
from generator.rules.registry import all_rules

_UNREADABLE = frozenset({None, "text-files", "shape", "references"})
"""Groups of rules whose findings leave a record out or a link without an end."""

_RENDERERS = {"text": render_text, "markdown": render_markdown, "json": render_json}


@click.command()
@click.argument("base")
@click.option("--format", "form", type=click.Choice(sorted(_RENDERERS)), default="text", show_default=True)
@data_option
@as_of_option
def diff(base: str, form: str, data: Path, as_of: Date | None) -> None:
    """Say what changes for the reader since the revision BASE, such as main or HEAD~1.

    Records added, removed and moved; accepted values with their sources; computed values that move
    with them; pages. Exits with 2 where one of the two states cannot be compared.
    """
    day = as_of or default_as_of(data)
    with tempfile.TemporaryDirectory(prefix="perigee-") as folder:
        try:
            write_base(data, base, Path(folder))
        except BaseError as error:
            click.echo(f"error: {error}", err=True)
            sys.exit(2)
        with status(f"Comparing with {base}"):
            old = check_data(Path(folder), day, f"{base}:data")
            new = run_check(data, day, str(data))
            changes = _changes(old, new)
    if form == "text":
        print_lines(render_text(changes).splitlines())
    else:
        print_bytes(_RENDERERS[form](changes))


def _changes(old: Checked, new: Checked) -> Changes:
    """The changes; records that contradict one another are compared, those that cannot be read are not."""
    for checked, which in ((old, "the state before"), (new, "the data")):
        unreadable = [problem for problem in checked.errors if _group(problem.rule) in _UNREADABLE]
        if unreadable:
            click.echo(
                f"error: {which} has {render_count(unreadable)} to mend first: see `perigee check`", err=True
            )
            sys.exit(2)
    return compare(old.facts, new.facts, _files(old), _files(new))


def _group(rule: str) -> str | None:
    known = all_rules().get(rule)
    return known.group if known is not None else None


def _files(checked: Checked) -> dict[str, str]:
    """Generated files by path; the line of a record in its file is left out, as it moves with every edit."""
    lines = {page: place.partition("#")[0] for page, place in record_lines(checked.documents).items()}
    return {file.path: file.text for file in render_files(checked.facts, lines)}
