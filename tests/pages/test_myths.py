from __future__ import annotations

from generator.pages.myths import myths_view
from generator.pages.pieces import plain
from tests.records import facts

VIEW = myths_view(
    facts(
        audits="""
            text:
              name: A text
              statements:
                - {line: "1", text: It docked., verdict: "true"}
                - {line: "2", text: It sank., verdict: "false", why: It landed., about: [missions/one]}
                - {line: "3", text: Who knows?, verdict: disputed}
            """,
        missions="one: {name: One}",
    )
)


def test_only_statements_that_are_not_so_are_listed_with_what_is_so() -> None:
    assert VIEW.listing is not None
    assert [[plain(cell.content) for cell in row] for row in VIEW.listing.table.rows] == [
        ["It sank.", "false", "It landed.", "One", "A text"],
        ["Who knows?", "disputed", "", "", "A text"],
    ]
