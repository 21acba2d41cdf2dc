"""`perigee serve`: the site on this machine, following edits of the records and of the pages."""

from __future__ import annotations

import os
import sys

import click

from generator.cli.as_of import as_of_option
from generator.model.date import Date


@click.command()
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Port to serve on."
)
@as_of_option
def serve(port: int, as_of: Date | None) -> None:
    """Serve the site and follow edits of data/, content/ and theme/. Stop it with Ctrl-C.

    MkDocs serves; the hook that mkdocs.yml names writes the pages before each build and makes the
    search after it. A warning does not end it here, as it ends `mkdocs build`.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    if as_of is not None:
        environment["PERIGEE_AS_OF"] = as_of.text
    command = [sys.executable, "-m", "mkdocs", "serve", "--no-strict", "--dev-addr", f"127.0.0.1:{port}"]
    os.execve(sys.executable, command, environment)  # noqa: S606  the server takes this process's place
