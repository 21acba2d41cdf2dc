"""The site is the same whichever way it is built: by `perigee html` and by MkDocs alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.pages import Page

from generator.html.page import PageRenderer
from generator.search.index import FOLDER
from tests.built_site import ROOT, build_site, build_with_mkdocs
from tests.golden.tree import AS_OF, DATA, read_tree

pytestmark = pytest.mark.site


def test_mkdocs_alone_makes_the_same_bytes(golden_site_folder: Path, tmp_path: Path) -> None:
    quick = read_tree(golden_site_folder)
    plain = read_tree(build_with_mkdocs(tmp_path, golden_site_folder.parent / "content"))
    assert sorted(plain) == [path for path in sorted(quick) if not path.startswith(f"{FOLDER}/")]
    assert [path for path in plain if plain[path] != quick[path]] == []


def test_pages_of_the_real_records_are_what_mkdocs_makes_of_them(site: Path) -> None:
    """One of every twenty: MkDocs takes ten times as long."""
    config = load_config(config_file=str(ROOT / "mkdocs.yml"), docs_dir=str(site.parent / "content"))
    files = get_files(config)
    renderer = PageRenderer(config, files)
    chosen = files.documentation_pages()[::20]
    for file in chosen:
        quick, slow = Page(None, file, config), Page(None, file, config)
        renderer.render(quick)
        slow.read_source(config)
        slow.render(config, files)
        assert (quick.content, str(quick.toc)) == (slow.content, str(slow.toc)), file.src_uri
        assert (quick.meta, quick.title) == (slow.meta, slow.title), file.src_uri
    assert len(chosen) > 200


def test_two_builds_make_the_same_bytes(golden_site_folder: Path, tmp_path: Path) -> None:
    again = read_tree(build_site(tmp_path, DATA, f"--as-of={AS_OF}"))
    assert again == read_tree(golden_site_folder)
