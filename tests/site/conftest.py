"""Two built sites, that of the real records and that of the golden ones, each read once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.built_site import build_site
from tests.golden.tree import AS_OF, DATA
from tests.site.html_page import Page, read_page


@dataclass(frozen=True)
class Site:
    """A built site and its pages by their address below the root: `missions/soyuz-ms-27/`."""

    root: Path
    pages: dict[str, Page]

    @property
    def address(self) -> str:
        """The site's own address, as its home page gives it."""
        return self.pages[""].canonical


def read_site(root: Path) -> Site:
    pages = [read_page(root, file) for file in sorted(root.rglob("*.html"))]
    return Site(root, {page.url: page for page in pages})


@pytest.fixture(scope="session")
def golden_site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of the golden records."""
    return build_site(tmp_path_factory.mktemp("golden") / "one", DATA, f"--as-of={AS_OF}")


@pytest.fixture(scope="session")
def real(site: Path) -> Site:
    """The site of the real records."""
    return read_site(site)


@pytest.fixture(scope="session")
def golden(golden_site_folder: Path) -> Site:
    """The site of the golden records, which have a redirect and names in many scripts."""
    return read_site(golden_site_folder)


@pytest.fixture(params=["real", "golden"])
def either(request: pytest.FixtureRequest) -> Site:
    """Each of the two sites in turn."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Site)
    return found
