"""The site is the same whichever way it is built: by `perigee html` and by MkDocs alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.search.index import FOLDER
from tests.built_site import build_site, build_with_mkdocs
from tests.golden.tree import AS_OF, DATA, read_tree

pytestmark = pytest.mark.site


def test_mkdocs_alone_makes_the_same_bytes(golden_site_folder: Path, tmp_path: Path) -> None:
    quick = read_tree(golden_site_folder)
    plain = read_tree(build_with_mkdocs(tmp_path, golden_site_folder.parent / "content"))
    assert sorted(plain) == [path for path in sorted(quick) if not path.startswith(f"{FOLDER}/")]
    assert [path for path in plain if plain[path] != quick[path]] == []


def test_two_builds_make_the_same_bytes(golden_site_folder: Path, tmp_path: Path) -> None:
    again = read_tree(build_site(tmp_path, DATA, f"--as-of={AS_OF}"))
    assert again == read_tree(golden_site_folder)
