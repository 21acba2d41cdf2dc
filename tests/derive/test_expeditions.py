from __future__ import annotations

from generator.derive.expeditions import Term, moment_date
from generator.model.expedition import Moment
from tests.records import BETWEEN_TWO_STATIONS, encyclopedia, facts

MISSIONS = """
    a:
      crew: [{person: anna, role: commander}, {person: guest, role: passenger, visiting: true}]
      events:
        - {event: launch, at: 2020-01-01}
        - {event: dock, at: 2020-01-02T00:00:00Z, port: iss/aft}
        - {event: undock, at: 2020-06-01T00:00:00Z, port: iss/aft}
        - {event: landing, at: 2020-06-01T06:00:00Z}
    b:
      crew: [{person: boris, role: commander}]
      events:
        - {event: launch, at: 2020-05-01}
        - {event: dock, at: 2020-05-02T00:00:00Z, port: iss/zenith}
        - {event: undock, at: 2020-12-01T00:00:00Z, port: iss/zenith}
        - {event: landing, at: 2020-12-01T06:00:00Z}
    c:
      crew: [{person: carla, role: commander}]
      events:
        - {event: launch, at: 2020-11-30}
        - {event: dock, at: 2020-12-01T00:00:00Z, port: iss/aft}
    elsewhere:
      crew: [{person: dora, role: commander}]
      events:
        - {event: launch, at: 2020-05-01}
        - {event: dock, at: 2020-05-02, port: mir/aft}
"""
EXPEDITIONS = """
    e-1:
      number: 1
      begins: {event: a/dock}
      ends: {event: a/undock}
      commanders: [{person: anna}]
    e-2:
      number: 2
      begins: {event: a/undock}
      ends: {event: b/undock}
      commanders:
        - {person: boris, until: 2020-08-01}
        - {person: anna, from: 2020-08-01}
    e-3:
      number: 3
      begins: {event: b/undock}
      commanders: [{person: carla}]
    e-4: {number: 4, begins: {event: z/dock}}
"""


def term(expedition: str) -> Term:
    return facts(missions=MISSIONS, expeditions=EXPEDITIONS).terms[expedition]


def dates(*items: object) -> list[str | None]:
    return [str(item) if item is not None else None for item in items]


def test_an_expedition_begins_and_ends_with_the_events_that_it_names() -> None:
    assert dates(term("e-1").start, term("e-1").end) == ["2020-01-02T00:00:00Z", "2020-06-01T00:00:00Z"]


def test_members_are_those_aboard_during_it_in_order_of_arrival() -> None:
    assert [presence.person for presence in term("e-1").members] == ["anna", "boris"]


def test_who_left_and_came_back_during_it_is_one_member() -> None:
    expeditions = "eo-1: {station: mir, number: 1, begins: {event: t-15/dock}, ends: {event: t-15/undock-3}}"
    found = facts(missions=BETWEEN_TWO_STATIONS, expeditions=expeditions).terms["eo-1"]
    assert [presence.person for presence in found.members] == ["anna"]
    assert found.visitors == ()


def test_who_came_for_the_last_days_to_stay_is_relief() -> None:
    late = MISSIONS.replace("2020-05-02T00:00:00Z", "2020-05-03T00:00:00Z")
    terms = facts(missions=late, expeditions=EXPEDITIONS).terms
    assert [presence.person for presence in terms["e-1"].members] == ["anna"]
    assert [presence.person for presence in terms["e-1"].relief] == ["boris"]
    assert [presence.person for presence in terms["e-2"].members] == ["boris"]
    assert terms["e-2"].relief == ()


def test_the_crew_of_a_short_expedition_is_its_own() -> None:
    short = MISSIONS.replace("2020-06-01T00:00:00Z", "2020-01-09T00:00:00Z").replace(
        "anna, role: commander", "anna, role: commander, visiting: false"
    )
    first = facts(missions=short, expeditions=EXPEDITIONS).terms["e-1"]
    assert ([p.person for p in first.members], first.relief) == (["anna"], ())


def test_who_left_when_it_began_is_no_member_and_neither_is_who_came_when_it_ended() -> None:
    assert [presence.person for presence in term("e-2").members] == ["boris"]


def test_visitors_are_told_apart() -> None:
    assert [presence.person for presence in term("e-1").visitors] == ["guest"]
    assert term("e-2").visitors == ()


def test_an_expedition_that_goes_on_has_no_end() -> None:
    last = term("e-3")
    assert last.end is None
    assert [presence.person for presence in last.members] == ["carla"]


def test_a_command_is_as_long_as_the_expedition_unless_it_says_otherwise() -> None:
    first = [dates(c.person, c.start, c.end) for c in term("e-1").commands]
    assert first == [["anna", "2020-01-02T00:00:00Z", "2020-06-01T00:00:00Z"]]
    second = [dates(c.person, c.start, c.end) for c in term("e-2").commands]
    assert second == [
        ["boris", "2020-06-01T00:00:00Z", "2020-08-01"],
        ["anna", "2020-08-01", "2020-12-01T00:00:00Z"],
    ]
    assert [dates(c.start, c.end) for c in term("e-3").commands] == [["2020-12-01T00:00:00Z", None]]


def test_an_event_that_is_not_there_leaves_the_beginning_open() -> None:
    unknown = term("e-4")
    assert (unknown.start, unknown.members) == (None, ())


def test_a_moment_is_its_event_before_its_date() -> None:
    whole = encyclopedia(missions=MISSIONS, expeditions="e: {begins: {at: 1999, event: a/dock}}")
    begins = whole.expeditions["e"].begins
    assert dates(moment_date(begins, whole)) == ["2020-01-02T00:00:00Z"]
    assert dates(moment_date(Moment.model_validate({"at": "1999"}), whole)) == ["1999"]
    assert moment_date(None, whole) is None
