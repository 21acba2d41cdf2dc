from __future__ import annotations

import markdown
import pytest

from generator.html_blocks import part_page

EXTENSIONS = ["attr_list", "tables", "toc"]


def convert(text: str) -> str:
    html: str = markdown.markdown(text, extensions=EXTENSIONS)
    return html


PAGES = {
    "a paragraph between headings": "# One\n\n<p>Two *not* three</p>\n\n## Four { #four }\n\nFive *six*.\n",
    "a block of several lines": '# One\n\n<div id="two">\n<p>Three</p>\n<ul>\n<li>Four</li>\n</ul>\n</div>\n',
    "two blocks without a line between": "# One\n\n<p>Two</p>\n<p>Three</p>\n\n<p>Four</p>\n",
    "a heading right after a block": "# One\n\n<p>Two</p>\n## Three { #three }\n\n<p>Four</p>\n",
    "a block that another one closes": "# One\n\n<div>\n<p>Two</p>\n\n</div>\n\n<p>Three</p>\n",
    "a comment": "# One\n\n<!-- facts -->\n\n<p>Two</p>\n",
    "words that look like a sign": "# One\n\n<!-- block 0 -->\n\n<p>Two</p>\n",
    "no block": "# One\n\nTwo [three](#one).\n",
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_reads_the_same_with_its_blocks_taken_out_and_put_back(name: str) -> None:
    parted = part_page(PAGES[name])
    assert parted.join(convert(parted.text)) == convert(PAGES[name])


def test_markdown_gets_to_see_no_block() -> None:
    parted = part_page("# One\n\n<p>Two</p>\n\nThree\n\n<ul>\n<li>Four</li>\n</ul>\n")
    assert parted.text == "# One\n\n<!-- block 0 -->\n\nThree\n\n<!-- block 1 -->\n"
    assert parted.blocks == ("<p>Two</p>", "<ul>\n<li>Four</li>\n</ul>")


def test_the_names_in_blocks_are_known_as_places_that_links_lead_to() -> None:
    parted = part_page('# One\n\n<p id="two">Two</p>\n\n<ul>\n<li id="three">Three</li>\n</ul>\n')
    assert parted.ids == {"two", "three"}


@pytest.mark.parametrize("html", ["<p>Nothing</p>", "<!-- block 0 --><!-- block 0 -->", "<!-- block 1 -->"])
def test_a_page_that_lost_a_sign_is_not_put_together(html: str) -> None:
    assert part_page("# One\n\n<p>Two</p>\n").join(html) is None
