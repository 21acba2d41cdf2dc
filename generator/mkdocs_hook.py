"""Hook of MkDocs: spares Markdown the HTML that stands in generated pages. The site is the same without it.

`PERIGEE_PLAIN=1 mkdocs build` leaves it out, and the tests compare the two. Zensical runs no hooks.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from generator.html_blocks import Parted, part_page

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_parted: dict[str, Parted] = {}
"""The pages that are being rendered, by the address of their source."""


def on_page_markdown(markdown: str, *, page: Page, **_: object) -> str:
    """Take the blocks of HTML out of a page that `perigee build` wrote."""
    if os.environ.get("PERIGEE_PLAIN"):
        return markdown
    parted = part_page(markdown)
    if parted.blocks:
        _parted[page.file.src_uri] = parted
    return parted.text


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put them back, with the names that links can lead to."""
    parted = _parted.pop(page.file.src_uri, None)
    if parted is None:
        return html
    joined = parted.join(html)
    if joined is None:
        page.markdown = parted.whole
        page.render(config, files)
        return page.content or ""
    page.present_anchor_ids = (page.present_anchor_ids or set()) | parted.ids
    return joined
