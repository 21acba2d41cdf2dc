"""A person's page under the three counting rules."""

from __future__ import annotations

from generator.model.person import Person
from generator.pages.frame import Framer
from generator.pages.person import PersonView, person_view
from generator.pages.pieces import plain
from tests.records import facts

FACTS = facts(
    missions="""
        x-15:
          name: X-15 Flight 138
          regime: suborbital
          max_altitude_km: 85.5
          crew: [{person: joe, role: pilot}]
          events: [{event: launch, at: 1965-06-29T18:00Z}, {event: landing, at: 1965-06-29T18:11Z}]
        hop:
          name: Hop
          regime: suborbital
          max_altitude_km: 107
          crew: [{person: jeff, role: passenger}]
          events: [{event: launch, at: 2021-07-20T13:12Z}, {event: landing, at: 2021-07-20T13:22Z}]
        x-15-again:
          name: X-15 Flight 153
          regime: suborbital
          crew: [{person: dick, role: pilot}]
          events: [{event: launch, at: 1965-10-14T20:00Z}, {event: landing, at: 1965-10-14T20:09Z}]
        sts-2:
          name: STS-2
          crew: [{person: joe, role: commander}, {person: dick, role: pilot}]
          events: [{event: launch, at: 1981-11-12T15:10Z}, {event: landing, at: 1981-11-14T21:23Z}]
        """,
    crew="joe: {name: Joe}\njeff: {name: Jeff}\ndick: {name: Dick}",
    spacecraft="ship: {name: Ship}",
)
FRAMER = Framer(FACTS, {f"crew/{person}": "data/crew.yaml#L1" for person in ("joe", "jeff", "dick")})


def view_of(person: str) -> PersonView:
    record = FACTS.encyclopedia.people[person]
    assert isinstance(record, Person)
    return person_view(record, FACTS, FRAMER)


def infobox(view: PersonView) -> list[tuple[str, str]]:
    return [(row.label, plain(row.value)) for group in view.frame.infobox for row in group.rows]


def column(view: PersonView, heading: str) -> list[str]:
    place = view.flights.headings.index(heading)
    return [plain(row[place].content) for row in view.flights.rows]


def test_flights_have_a_number_under_each_rule_that_numbers_them_in_its_own_way() -> None:
    joe = view_of("joe")
    assert joe.flights.headings[:3] == ("Up on", "No., orbital", "No., 80 km")
    assert (column(joe, "No., orbital"), column(joe, "No., 80 km")) == (["—", "1"], ["1", "2"])


def test_flights_that_every_rule_numbers_alike_have_one_number() -> None:
    assert view_of("dick").flights.headings[:2] == ("Up on", "No.")
    assert column(view_of("dick"), "No.") == ["—", "1"]


def test_a_rule_that_counts_none_gives_way_to_those_that_count_some() -> None:
    assert view_of("jeff").flights.headings[1] == "No."
    assert column(view_of("jeff"), "No.") == ["1"]


def test_the_facts_tell_the_flights_by_each_rule_that_has_a_total_of_its_own() -> None:
    told = {person: infobox(view_of(person)) for person in ("joe", "jeff", "dick")}
    assert told["joe"] == [
        ("Spaceflights", "1"),
        ("Time in space", "2\u00a0d 6\u00a0h 13\u00a0m"),
        ("Spaceflights, above 80 km", "2"),
    ]
    assert told["jeff"] == [("Spaceflights, above 100 km", "1"), ("Time in space", "10\u00a0m")]
    assert told["dick"] == [("Spaceflights", "1"), ("Time in space", "2\u00a0d 6\u00a0h 13\u00a0m")]


def test_a_hop_of_unknown_height_is_told_apart_from_what_is_counted() -> None:
    assert view_of("dick").totals_note.endswith("One suborbital flight of unknown height is not counted.")
    assert view_of("joe").totals_note.endswith("among the people of these records.")


def test_totals_are_told_by_every_rule() -> None:
    rows = [[plain(cell.content) for cell in row] for row in view_of("joe").totals.rows]
    assert [(label, flights, rank) for label, flights, _, rank in rows] == [
        ("Orbital flights", "1", "1st"),
        ("Above 100 km", "1", "1st"),
        ("Above 80 km", "2", "1st"),
    ]
