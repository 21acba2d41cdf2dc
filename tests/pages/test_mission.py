"""The page of a mission: who was aboard and for how long, who only visited, who stood by."""

from __future__ import annotations

from generator.pages.frame import Framer
from generator.pages.mission import MissionView, mission_view
from generator.pages.pieces import plain
from tests.records import facts

FACTS = facts(
    missions="""
        one:
          name: One
          crew:
            - {person: ann, role: commander}
            - {person: bo, role: pilot, leg: up}
            - {person: cy, role: passenger, leg: up, visiting: true}
          backup: [dee]
          reserve: [eve]
          events:
            - {event: launch, at: 2020-01-01T00:00Z}
            - {event: dock, at: 2020-01-02T00:00Z, port: base/fore, note: by hand}
            - {event: undock, at: 2020-06-01T00:00Z, port: base/fore}
            - {event: landing, at: 2020-06-02T00:00Z}
          schedule:
            - {for: landing, date: 2020-06-01, as_of: 2020-03}
            - {for: launch, date: 2019-12, as_of: 2019}
        two:
          name: Two
          crew:
            - {person: dee, role: commander}
            - {person: bo, role: pilot, leg: down}
            - {person: cy, role: passenger, leg: down}
          events:
            - {event: launch, at: 2020-04-05T00:00Z}
            - {event: dock, at: 2020-04-06T00:00Z, port: base/aft}
            - {event: undock, at: 2020-07-20T00:00Z, port: base/aft}
            - {event: landing, at: 2020-07-21T00:00Z}
        """,
    crew="\n".join(f"{name}: {{name: {name.title()}}}" for name in ("ann", "bo", "cy", "dee", "eve")),
    stations="""
        base:
          name: Base
          modules: [{id: hall, name: Hall}]
          ports: [{id: fore, name: fore, module: hall}, {id: aft, name: aft, module: hall}]
        """,
    spacecraft="ship: {name: Ship}",
)


def view_of(mission: str) -> MissionView:
    framer = Framer(FACTS, {f"missions/{mission}": "data/missions.yaml#L1"})
    return mission_view(FACTS.encyclopedia.missions[mission], FACTS, framer)


def test_each_seat_says_for_how_much_of_the_flight_it_was_taken() -> None:
    aboard = [plain(row[2].content) for row in view_of("one").crew.rows]
    assert aboard == ["the whole flight", "up; came home on Two", "up; came home on Two"]


def test_a_remark_on_an_event_stands_apart_from_what_happened() -> None:
    assert plain(view_of("one").timeline.rows[1][1].content) == "Docking at Base fore · by hand"


def test_those_who_stood_by_are_told_with_the_reserve_marked() -> None:
    assert [line.text for line in view_of("one").backup] == ["Dee", "Eve · reserve"]


def test_a_promise_is_told_by_what_it_is_for_the_oldest_first() -> None:
    rows = [[plain(cell.content) for cell in row[:3]] for row in view_of("one").schedule.rows]
    assert rows == [["Launch", "Dec 2019", "2019"], ["Landing", "1\u00a0Jun 2020", "Mar 2020"]]


def test_those_who_only_visited_are_named_where_others_stayed() -> None:
    note = view_of("one").crew_note
    assert note is not None
    assert note.text == "Cy came as a visitor, not to join the station's expedition."
    assert view_of("two").crew_note is None
