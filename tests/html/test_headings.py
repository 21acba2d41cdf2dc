from __future__ import annotations

import markdown
import pytest

from generator.html.headings import Headings

EXTENSIONS = ["attr_list", "toc"]
OPTIONS = {"toc": {"permalink": "#", "toc_depth": 3}}
LINES = ["# Soyuz T-10-1", "## Crew { #crew }", "### “Луна” & others, *so named*", "# R&amp;D &#39;One&#39;"]


@pytest.mark.parametrize("line", LINES)
def test_a_heading_is_what_markdown_makes_of_it_in_a_page(line: str) -> None:
    whole = markdown.Markdown(extensions=EXTENSIONS, extension_configs=OPTIONS)
    html = whole.convert(f"{line}\n\nText.\n")
    found = Headings(EXTENSIONS, OPTIONS).find(line)
    assert found is not None
    assert f"{found.html}\n<p>Text.</p>" == html
    assert [found.entry] == getattr(whole, "toc_tokens", None)
    assert f'id="{found.id}"' in html


def test_the_same_line_is_the_same_heading_however_often_it_is_asked_for() -> None:
    headings = Headings(EXTENSIONS, OPTIONS)
    first = headings.find("## Crew")
    assert headings.find("## Other") != first
    assert headings.find("## Crew") is first


@pytest.mark.parametrize("line", ["## See [this](../that.md)", "#### Too deep for the contents", "Words"])
def test_what_takes_the_rest_of_the_page_to_be_understood_is_no_heading(line: str) -> None:
    assert Headings(EXTENSIONS, OPTIONS).find(line) is None
