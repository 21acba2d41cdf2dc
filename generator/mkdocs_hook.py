"""Hook of `mkdocs serve`: follows edits of data/ and keeps the search working.

`mkdocs build` gets nothing from it: the pages are plain files before MkDocs starts, so
`perigee build && mkdocs build` is complete without it. Zensical runs no hooks.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer

log = logging.getLogger("mkdocs.plugins.perigee")
_serving = False


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG001  MkDocs's signature
    """Remember whether this run serves; the other events do nothing unless it does."""
    global _serving  # noqa: PLW0603  MkDocs offers no other place that lasts from one event to the next
    _serving = command == "serve"


def on_serve(server: LiveReloadServer, **_: object) -> LiveReloadServer:
    """Build again when a record or the look changes."""
    for folder in ("data", "theme"):
        server.watch(folder)
    return server


def on_pre_build(**_: object) -> None:
    """Write the pages from the records. Wrong records are told, and the pages of before are served."""
    if _serving:
        day = os.environ.get("PERIGEE_AS_OF")
        _perigee("build", *(["--as-of", day] if day else []))


def on_post_build(*, config: MkDocsConfig) -> None:
    """Index what was built, so that the search box works."""
    if _serving:
        _perigee("index", config.site_dir)


def _perigee(*arguments: str) -> None:
    """Run one of Perigee's commands, in a process of its own: it sees edits of the generator, too."""
    done = subprocess.run([sys.executable, "-m", "generator", *arguments], check=False)
    if done.returncode:
        log.error("perigee %s failed; serving what there was before", arguments[0])
