"""What a page loads, in bytes as a server sends them."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Response

PACKED = {".woff2", ".png"}
"""Files that a server sends as they are, since they are packed already."""


def on_the_wire(response: Response) -> int:
    """Bytes of a file as a server sends it, gzip where that helps."""
    body = response.body()
    if Path(urlsplit(response.url).path).suffix in PACKED:
        return len(body)
    return len(gzip.compress(body, 6))
