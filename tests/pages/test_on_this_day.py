from __future__ import annotations

from generator.pages.on_this_day import month_views, on_this_day_view
from generator.pages.pieces import plain
from tests.records import facts

FACTS = facts(
    "2026-07-16",
    missions="""
        one:
          name: One
          crew: [{person: anna, role: pilot}, {person: boris, role: pilot}]
          events: [{event: launch, at: 1969-07-16T13:32:00Z}, {event: splashdown, at: 1969-07-24T16:50:35Z}]
        many:
          name: Many
          crew:
            - {person: anna, role: pilot}
            - {person: boris, role: pilot}
            - {person: carla, role: pilot}
            - {person: dora, role: pilot}
            - {person: emil, role: pilot}
          events: [{event: launch, at: 1990-07-16}]
        empty: {name: Empty, events: [{event: launch, at: 1995-07-16}]}
        moon: {name: Moon, events: [{event: lunar-landing, at: 1971-07-30}]}
        """,
    crew="""
        anna: {name: Anna, born: {at: 1930-12-01}}
        boris: {name: Boris}
        carla: {name: Carla}
        dora: {name: Dora}
        emil: {name: Emil}
        """,
    spacewalks="walk: {name: The walk, crew: [anna], start: 1969-07-20T02:56Z}",
)
VIEW = on_this_day_view(FACTS)
MONTHS = {view.path: view for view in month_views(FACTS)}


def test_the_page_shows_the_day_of_the_records() -> None:
    assert VIEW.day is not None
    assert (VIEW.day.id, VIEW.day.name) == ("07-16", "16 July")
    assert [(line.year, line.what.text, line.page) for line in VIEW.day.lines] == [
        (1969, "One launched with Anna and Boris", "missions/one"),
        (1990, "Many launched with 5 people", "missions/many"),
        (1995, "Empty launched", "missions/empty"),
    ]


def test_every_month_has_a_page_with_a_section_for_each_day_that_has_something() -> None:
    assert len(MONTHS) == 12
    july = MONTHS["on-this-day/07"]
    assert [(section.id, section.title) for section in july.sections] == [
        ("d16", "16 July"), ("d20", "20 July"), ("d24", "24 July"), ("d30", "30 July"),
    ]  # fmt: skip
    said = [plain(row[1].content) for section in july.sections[1:] for row in section.table.rows]
    assert said == [
        "The walk: Anna went outside",
        "One splashed down with Anna and Boris",
        "Moon landed on the Moon",
    ]
    assert MONTHS["on-this-day/02"].sections == ()


def test_the_months_beside_one_another_are_linked_round_the_year() -> None:
    december = MONTHS["on-this-day/12"]
    assert [(link.text, link.url) for link in december.links] == [
        ("On this day", "../"),
        ("November", "../11/"),
        ("January", "../01/"),
    ]
    assert plain(december.sections[0].table.rows[0][1].content) == "Anna was born"
