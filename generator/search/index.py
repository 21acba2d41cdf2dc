"""Make the search index of a built site."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from pagefind.service import get_executable

from generator.search.fragments import read_fragment_ids
from generator.search.names import read_names, write_names

FOLDER = "pagefind"
"""Where the index stands in the site; the search box of the theme asks for it there."""

_NOT_TEXT = (".headerlink", "thead", "caption", '.p-scroll[aria-label="Sources"]')
"""Not indexed: link signs, column heads, and titles of sources, which have pages of their own."""

_UNUSED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")
"""Pagefind's own interfaces: the theme has one."""


class SearchIndexError(Exception):
    """The index could not be made; the message says why and what to do."""


def index_site(site: Path) -> int:
    """Index the pages of a built site into `site/pagefind/` and return how many files the index has.

    An older index is replaced. The same pages give the same bytes: no filters are used, because
    Pagefind 1.5 writes their values in an order that changes from run to run.
    Raises `SearchIndexError` where there is no built site, no Pagefind, or Pagefind fails.
    """
    if not (site / "index.html").is_file():
        message = (
            f"{site} holds no built site: {site / 'index.html'} is missing. Build it first: perigee html"
        )
        raise SearchIndexError(message)
    executable = get_executable()
    if executable is None:
        raise SearchIndexError("Pagefind is not installed: pip install 'pagefind[extended]'")
    target = site / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    command = [str(executable), "--site", str(site), "--output-subdir", FOLDER, "--quiet"]
    for selector in _NOT_TEXT:
        command += ["--exclude-selectors", selector]
    try:
        run = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    except OSError as error:
        raise SearchIndexError(f"Pagefind could not be started ({executable}): {error}") from error
    if run.returncode != 0 or not (target / "pagefind.js").is_file():
        said = (run.stderr.strip() or run.stdout.strip() or "it said nothing").splitlines()[-1]
        raise SearchIndexError(f"Pagefind failed on {site} (exit {run.returncode}): {said}")
    write_names(read_names(site), read_fragment_ids(target), target / "names.json")
    for pattern in _UNUSED:
        for file in target.glob(pattern):
            file.unlink()
    return sum(1 for file in target.rglob("*") if file.is_file())
