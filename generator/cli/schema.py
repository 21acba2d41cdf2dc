"""`perigee schema`: write the editors' schemas from the model."""

from __future__ import annotations

from pathlib import Path

import click

from generator.schema.json_schema import render_schemas
from generator.write.file import write_file


@click.command()
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("data/schema"),
    show_default=True,
    help="The folder of schemas.",
)
def schema(into: Path) -> None:
    """Write data/schema/ from the model, so that editors know every field."""
    changed = 0
    for file in render_schemas():
        path, raw = into / file.path, file.text.encode("utf-8")
        if not path.exists() or path.read_bytes() != raw:
            write_file(path, raw)
            changed += 1
    click.echo(f"{into}: {changed} schemas written")
