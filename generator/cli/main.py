"""The command `perigee` and its subcommands."""

from __future__ import annotations

import click

from generator.cli.build import build
from generator.cli.check import check
from generator.cli.index import index
from generator.cli.serve import serve


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def perigee() -> None:
    """Perigee: an encyclopedia of space missions, from YAML records to a static site."""


perigee.add_command(build)
perigee.add_command(check)
perigee.add_command(index)
perigee.add_command(serve)
