"""The tree builds with Zensical too, the successor of MkDocs and Material: the same pages, the same text."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.built_site import build_with_zensical
from tests.site.conftest import Site, read_site

pytestmark = pytest.mark.site


def words(site: Site) -> dict[str, str]:
    """The letters of each page. Without spaces: the builders set them differently around highlighted YAML.

    Of the error page only that it is there: Zensical gives it the link to skip to the content, MkDocs none.
    """
    return {url: "" if url == "404.html" else "".join(page.text.split()) for url, page in site.pages.items()}


def test_zensical_builds_the_same_pages_with_the_same_text(either: Site, tmp_path: Path) -> None:
    other = words(read_site(build_with_zensical(tmp_path, either.root.parent / "content")))
    ours = words(either)
    assert sorted(other) == sorted(ours)
    assert [url for url in ours if other[url] != ours[url]] == []
