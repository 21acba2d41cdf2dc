from __future__ import annotations

from generator.pages.in_space import in_space_view, year_views
from generator.pages.pieces import plain
from tests.records import facts

FACTS = facts(
    "2021-06-01",
    missions="""
        one:
          name: One
          crew: [{person: anna, role: pilot}]
          events:
            - {event: launch, at: 2019-12-30T00:00:00Z}
            - {event: dock, at: 2019-12-31T00:00:00Z, port: base/fore}
            - {event: undock, at: 2020-02-01T00:00:00Z, port: base/fore}
            - {event: landing, at: 2020-02-02T00:00:00Z}
        two:
          name: Two
          outcome: in-progress
          crew: [{person: boris, role: pilot}]
          events:
            - {event: launch, at: 2021-03-01T00:00:00Z}
            - {event: dock, at: 2021-03-02T00:00:00Z, port: base/fore}
        """,
    crew="anna: {name: Anna}\nboris: {name: Boris}",
    stations="""
        base:
          name: Base
          modules: [{id: core, name: Core}]
          ports: [{id: fore, name: forward port, module: core}]
        """,
)
DAY = in_space_view(FACTS)
YEARS = {view.path: view for view in year_views(FACTS)}


def test_the_page_shows_the_day_of_the_records_until_another_is_chosen() -> None:
    assert DAY.count == "1 person in space on 1 June 2021"
    people, docked = DAY.sections
    assert [plain(cell.content) for cell in people.table.rows[0]][:3] == ["Boris", "Two", "Base"]
    assert [plain(cell.content) for cell in docked.table.rows[0]][:2] == ["Base forward port", "Two"]


def test_a_day_can_be_chosen_from_the_first_flight_to_the_day_of_the_records() -> None:
    assert (DAY.first_day, DAY.last_day) == ("2019-12-30", "2021-06-01")


def test_every_year_in_which_somebody_flew_has_a_page() -> None:
    assert list(YEARS) == ["in-space/2019", "in-space/2020", "in-space/2021"]
    assert [link.text for link in DAY.links] == ["2019", "2020", "2021"]


def test_the_page_of_a_year_says_how_many_there_were_and_leads_to_the_years_beside_it() -> None:
    view = YEARS["in-space/2020"]
    assert view.lead == "1 person was in space in 2020, at most 1 at once, first on 1 January."
    assert [(link.text, link.url) for link in view.links] == [
        ("Any day", "../"),
        ("2019", "../2019/"),
        ("2021", "../2021/"),
    ]


def test_a_journey_over_the_turn_of_the_year_stands_in_both() -> None:
    for year in (2019, 2020):
        assert [plain(row[0].content) for row in YEARS[f"in-space/{year}"].sections[0].table.rows] == ["Anna"]
