from __future__ import annotations

import pytest

from generator.derive.flight_search import FlightSearch
from generator.model.milestone import FlightQuery
from tests.records import encyclopedia

RECORDS = encyclopedia(
    missions="""
    one:
      programmes: [alpha]
      operator: us
      launch_vehicle: rocket
      crew: [{person: ann, role: pilot}, {person: bob, role: commander}]
      events:
        - {event: launch, at: 2001-01-01, site: cape/1}
        - {event: dock, at: 2001-01-02, port: base/front}
        - {event: undock, at: 2001-02-01, port: base/front, purpose: relocation}
        - {event: dock, at: 2001-02-01, port: base/back}
    two:
      kind: cargo
      programmes: [alpha, beta]
      spacecraft: hauler
      events:
        - {event: launch, at: 2002-01-01, site: steppe}
        - {event: dock, at: 2002-01-02, port: base/back}
    three:
      regime: suborbital
      hull: ship-3
      crew:
        - {person: ann, role: commander}
        - {person: eve, role: pilot}
        - {person: bob, role: pilot, leg: down}
      events: [{event: launch, at: 2003-01-01, site: cape}]
    four:
      outcome: planned
      programmes: [alpha]
    """,
    crew="""
    ann: {sex: female, citizenship: [TR, US], agencies: [{agency: us}]}
    bob: {sex: male, citizenship: [US]}
    eve: {sex: female, citizenship: [DE]}
    """,
    spacecraft="""
    family: {level: family}
    ship: {family: family}
    hauler: {family: family}
    ship-3: {level: hull, class: ship}
    """,
    stations="""
    base:
      ports: [{id: front, name: Front, module: core}, {id: back, name: Back, module: node}]
    """,
    sites="""
    cape: {country: US, pads: [{id: "1", name: One}]}
    steppe: {country: KZ}
    """,
)


def found(**query: object) -> list[str]:
    return [match.mission.id for match in FlightSearch(RECORDS).find(FlightQuery.model_validate(query))]


@pytest.mark.parametrize(
    ("query", "flights"),
    [
        ({}, ["one", "two", "three"]),
        ({"kind": "cargo"}, ["two"]),
        ({"regime": "suborbital"}, ["three"]),
        ({"programme": "alpha"}, ["one", "two"]),
        ({"operator": "us"}, ["one"]),
        ({"launch_vehicle": "rocket"}, ["one"]),
        ({"spacecraft": "family"}, ["one", "two", "three"]),
        ({"spacecraft": "ship"}, ["one", "three"]),
        ({"spacecraft": "ship-3"}, ["three"]),
        ({"site": "cape"}, ["one", "three"]),
        ({"site": "cape/1"}, ["one"]),
        ({"country": "KZ"}, ["two"]),
        ({"station": "base"}, ["one", "two"]),
        ({"after": "2001"}, ["two", "three"]),
        ({"event": "dock", "module": "base/core"}, ["one"]),
        ({"module": "base/node"}, ["one", "two"]),
        ({"purpose": "relocation"}, ["one"]),
        ({"sex": "female"}, ["one", "three"]),
        ({"sex": "female", "people": "2"}, ["three"]),
        ({"sex": "male"}, ["one"]),
        ({"citizen": "TR", "role": "commander"}, ["three"]),
        ({"agency": "us", "sex": "male"}, []),
        ({"people": "3"}, []),
        ({"programme": "gamma"}, []),
    ],
)
def test_flights_that_have_happened_and_fit_in_order_of_launch(
    query: dict[str, str], flights: list[str]
) -> None:
    assert found(**query) == flights


def test_a_match_has_the_first_and_the_last_time_of_what_was_asked_for() -> None:
    search = FlightSearch(RECORDS)
    docked = search.find(FlightQuery.model_validate({"event": "dock", "kind": "crewed"}))
    assert [(str(match.first), str(match.last)) for match in docked] == [("2001-01-02", "2001-02-01")]
    assert search.find(FlightQuery.model_validate({"event": "dock", "kind": "crewed"})) is docked
