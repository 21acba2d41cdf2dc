"""`first-no-longer-true`."""

from __future__ import annotations

from tests.rules.said import said

RULE = "first-no-longer-true"
HINT = "narrow claim and text, delete them, or mend the record that stands against them"
SHIP = """
    boat:
      name: Boat
      level: family
    ship:
      name: Ship
      level: class
      family: boat
"""


def flight(name: str, at: str, claim: str = "", kind: str = "crewed") -> str:
    milestone = f"      milestones: [{{text: A first, claim: {claim}}}]\n" if claim else ""
    return f"""
    {name}:
      name: Flight {name.upper()}
      kind: {kind}
      regime: orbital
      spacecraft: ship
      outcome: success
      events: [{{event: launch, at: {at}}}]
{milestone}"""


FIRST = "{rank: first, of: {kind: crewed, spacecraft: boat}}"
LAST = "{rank: last, of: {kind: crewed, spacecraft: ship}}"
ONLY = "{rank: only, of: {kind: crewed, spacecraft: ship}}"


def test_a_first_with_one_before_it_is_none() -> None:
    missions = flight("a", "2001-01-01") + flight("b", "2002-01-01", FIRST)
    message = "b is not the first: before it came a, 2001-01-01"
    assert said(RULE, missions=missions, spacecraft=SHIP) == [(16, 39, message, HINT)]


def test_a_first_is_one_where_the_other_came_later_or_carried_no_crew_or_may_be_the_same_day() -> None:
    later = flight("a", "2003-01-01") + flight("b", "2002-01-01", FIRST)
    cargo = flight("a", "2001-01-01", kind="cargo") + flight("b", "2002-01-01", FIRST)
    vague = flight("a", "2002") + flight("b", "2002-06-01", FIRST)
    for missions in (later, cargo, vague):
        assert said(RULE, missions=missions, spacecraft=SHIP) == []


def test_a_last_with_one_after_it_is_none() -> None:
    missions = flight("a", "2001-01-01", LAST) + flight("b", "2002-01-01")
    message = "a is not the last: after it came b, 2002-01-01"
    assert said(RULE, missions=missions, spacecraft=SHIP) == [(8, 39, message, HINT)]
    assert said(RULE, missions=flight("a", "2001-01-01", LAST), spacecraft=SHIP) == []


def test_an_only_with_another_is_none() -> None:
    missions = flight("a", "2001-01-01", ONLY) + flight("b", "2001")
    message = "a is not the only one: so was b, 2001"
    assert said(RULE, missions=missions, spacecraft=SHIP) == [(8, 39, message, HINT)]


def test_a_flight_must_fit_its_own_query() -> None:
    missions = flight("a", "2001-01-01", FIRST, kind="cargo")
    message = "the first of its query must be a itself, which does not fit it"
    assert said(RULE, missions=missions, spacecraft=SHIP) == [(8, 39, message, HINT)]
