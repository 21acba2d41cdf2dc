"""`perigee serve`: the site on this machine, following edits of the records and of the pages."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from threading import Event, Thread

import click

from generator.cli.as_of import as_of_option, default_as_of
from generator.cli.check import data_option, print_problems, run_check
from generator.model.date import Date

SETTINGS = Path("mkdocs.yml")
THEME = Path("theme")
CONTENT = Path("content")


@click.command()
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Port to serve on."
)
@data_option
@as_of_option
def serve(port: int, data: Path, as_of: Date | None) -> None:
    """Serve the site and follow edits of data/, content/ and theme/. Stop it with Ctrl-C.

    Every page is made when it is asked for, from the records as they are; open pages load themselves
    again after an edit. Search is that of the site that was built last. Where records are wrong, what is
    wrong is told here, and the pages of before stay.
    """
    from generator.preview.preview import Preview  # noqa: PLC0415  other commands need no site builder
    from generator.preview.server import Watch, follow, make_server  # noqa: PLC0415  the same

    day = as_of or default_as_of(data)
    checked = run_check(data, day, str(data))
    if checked.errors:
        print_problems(checked)
        sys.exit(1)
    address = f"http://127.0.0.1:{port}/"
    preview = Preview(SETTINGS, address, checked)
    try:
        server = make_server(preview, port)
    except OSError as error:
        raise click.ClickException(f"port {port} cannot be served on: {error.strerror}") from None

    def show(changed: frozenset[Path]) -> None:
        """Take over an edit, and say how long that took."""
        started = time.perf_counter()
        if any(path.is_relative_to(data) for path in changed):
            again = run_check(data, day, str(data))
            if again.problems:
                print_problems(again)
            if again.errors:
                return
            preview.change_records(again)
        if not all(path.is_relative_to(data) for path in changed):
            preview.change_look()
        names = ", ".join(sorted(map(str, changed))[:3])
        click.echo(f"{names}: shown after {time.perf_counter() - started:.1f} s")

    stop = Event()
    watch = Watch((data, THEME, SETTINGS, *(CONTENT / page for page in sorted(preview.written))))
    Thread(target=follow, args=(watch, show, stop), daemon=True).start()
    click.echo(f"Serving {address}, following edits. Stop with Ctrl-C.")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        stop.set()
    finally:
        server.server_close()
