"""`perigee html`: from the sources of the site to its pages."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from mkdocs.exceptions import MkDocsException

from generator.html.site import PluginsError, build_html


@click.command()
@click.argument(
    "settings", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=Path("mkdocs.yml")
)
def html(settings: Path) -> None:
    """Build the site that SETTINGS describes, as `mkdocs build --strict` does, with every processor.

    The files are those of `mkdocs build`, byte for byte.
    """
    try:
        built = build_html(settings)
    except PluginsError as error:
        raise click.ClickException(f"{error}: use `mkdocs build`") from None
    except MkDocsException as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(2)
    for warning in built.warnings:
        click.echo(f"warning: {warning}", err=True)
    if built.warnings:
        sys.exit(1)
    click.echo(f"{built.pages:,} pages of HTML")
