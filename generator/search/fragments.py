"""The ids that Pagefind gives to pages: its results name them long before it is known which page they are."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

_START_BYTES = 1_000
"""Of an unpacked fragment; the address of its page is what it begins with."""
_URL = re.compile(r'^pagefind_dcd\{"url":(?P<url>"(?:[^"\\]|\\.)*")')


def read_fragment_ids(folder: Path) -> dict[str, str]:
    """For the address of a page, relative to the site, the id that Pagefind's results have for it.

    `folder` is Pagefind's own, with a fragment for every page. Raises `ValueError` for a file that is none.
    """
    ids: dict[str, str] = {}
    for file in sorted((folder / "fragment").glob("*.pf_fragment")):
        with gzip.open(file) as unpacked:
            start = unpacked.read(_START_BYTES).decode("utf-8", errors="ignore")
        found = _URL.match(start)
        if found is None:
            raise ValueError(f"{file} does not begin as a fragment of Pagefind 1.5 does: {start[:40]!r}")
        url: str = json.loads(found["url"])
        ids[url.removeprefix("/")] = file.stem
    return ids
