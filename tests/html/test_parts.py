from __future__ import annotations

import pytest

from generator.html.parts import Part, ids_in, part_page


def block(text: str) -> Part:
    return Part(text, is_heading=False)


def heading(text: str) -> Part:
    return Part(text, is_heading=True)


def test_a_page_is_its_headings_and_its_blocks_in_order() -> None:
    text = "# One\n\n<p>Two</p>\n<p>Three</p>\n\n## Four { #four }\n\n<ul>\n<li>Five</li>\n</ul>\n"
    assert part_page(text) == (
        heading("# One"),
        block("<p>Two</p>\n<p>Three</p>\n"),
        heading("## Four { #four }"),
        block("<ul>\n<li>Five</li>\n</ul>"),
    )


def test_a_block_ends_where_a_heading_follows_at_once() -> None:
    parts = part_page("<p>One</p>\n## Two { #two }\n\n<p>Three</p>\n")
    assert parts == (block("<p>One</p>"), heading("## Two { #two }"), block("<p>Three</p>"))


@pytest.mark.parametrize(
    "text",
    [
        "# One\n\nTwo *three*.\n",
        "# One\n\n<div>\n\n<p>Two</p>\n\n</div>\n",
        "# One\n\n<b>Two</b> *three*\n",
        "# One\n\n<p>Two</p>\n\n\n\n<p>Three</p>\n",
        "# One\n\n    <p>Code</p>\n",
        "",
    ],
)
def test_a_page_that_is_more_than_that_has_no_parts(text: str) -> None:
    assert part_page(text) is None


def test_links_can_lead_to_the_ids_of_elements() -> None:
    html = '<p id="two">Two <b data-id="no">not</b></p>\n<ul>\n<li\nid="three">Three</li>\n</ul>'
    assert ids_in(html) == {"two", "three"}
