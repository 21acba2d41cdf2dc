"""The preview shows what the build builds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.check.check import check_data
from generator.model.date import Date
from generator.preview.preview import Preview
from tests.golden.tree import AS_OF, DATA
from tests.site.conftest import Site

pytestmark = pytest.mark.site

FOLLOWING = re.compile(r'<script type="module">\nfor .*?</script>(?=</body>)', re.DOTALL)


@pytest.fixture(scope="module")
def preview(golden_site_folder: Path) -> Preview:
    """A preview of the golden records with the settings and the pages that their site was built with."""
    settings = golden_site_folder.parent / "mkdocs.yml"
    return Preview(settings, "http://localhost:8000/", check_data(DATA, Date.parse(AS_OF)))


def test_every_page_is_that_of_the_built_site(preview: Preview, golden: Site) -> None:
    other = []
    for page in golden.pages.values():
        if page.path == "404.html":
            continue
        answer = preview.answer(f"/{page.url}")
        shown = FOLLOWING.sub("", answer.body.decode("utf-8"))
        if shown != (golden.root / page.path).read_text(encoding="utf-8"):
            other.append(page.path)
    assert other == []
    assert len(golden.pages) > 100


@pytest.mark.parametrize(
    "path",
    [
        "assets/stylesheets/perigee.css",
        "assets/javascripts/search.js",
        "pagefind/names.json",
        "in-space/intervals.json",
        "missions/kestrel-1.json",
    ],
)
def test_a_file_is_that_of_the_built_site(preview: Preview, golden: Site, path: str) -> None:
    assert preview.answer(f"/{path}").body == (golden.root / path).read_bytes()


@pytest.mark.parametrize(
    "path", ["/missions/no-such-flight/", "/nothing.json", "/../mkdocs.yml", "/main.html"]
)
def test_what_is_not_there_is_answered_with_the_page_for_that(preview: Preview, path: str) -> None:
    answer = preview.answer(path)
    assert (answer.status, answer.media_type) == (404, "text/html; charset=utf-8")


def test_a_change_is_told_to_whoever_knows_the_version_of_before(preview: Preview) -> None:
    before = preview.wait("", 0)
    assert preview.wait(before, 0) == before
    preview.change_look()
    assert preview.wait(before, 0) != before


def test_changed_records_are_on_the_page(preview: Preview, tmp_path: Path) -> None:
    for file in DATA.glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        (tmp_path / file.name).write_text(
            text.replace("name: Kestrel 1\n", "name: Heron 1\n"), encoding="utf-8"
        )
    assert b"Heron 1" not in preview.answer("/missions/kestrel-1/").body
    preview.change_records(check_data(tmp_path, Date.parse(AS_OF)))
    assert b"Heron 1" in preview.answer("/missions/kestrel-1/").body
