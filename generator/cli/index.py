"""`perigee index`: make the search of a built site."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.search.index import SearchIndexError, index_site


@click.command()
@click.argument("site", type=click.Path(path_type=Path, file_okay=False), default=Path("site"))
def index(site: Path) -> None:
    """Index the pages of the built site SITE, so that its search box works."""
    try:
        count = index_site(site)
    except SearchIndexError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(2)
    click.echo(f"{site}: search index of {count} files")
