from __future__ import annotations

from datetime import UTC, datetime

import pytest

from generator.derive.aloft import all_journeys
from generator.derive.facts import Facts
from generator.derive.occupancy import Occupancy
from generator.derive.population import by_country, explain_changes, unexplained_steps
from generator.model.counting import CountingRule
from tests.records import facts

MISSIONS = """
    hop:
      regime: suborbital
      max_altitude_km: 90
      crew: [{person: cy, role: pilot}]
      events: [{event: launch, at: 2020-01-01T12:00:00Z}, {event: landing, at: 2020-01-01T12:15:00Z}]
    one:
      crew: [{person: ann, role: commander, leg: up}, {person: bo, role: pilot}]
      events: [{event: launch, at: 2020-02-01T00:00:00Z}, {event: landing, at: 2020-03-01T00:00:00Z}]
    two:
      crew: [{person: cy, role: pilot}, {person: ann, role: commander, leg: down}]
      events: [{event: launch, at: 2020-02-15T00:00:00Z}, {event: landing, at: 2020-04-01T00:00:00Z}]
"""
CREW = """
    ann: {name: Ann, sort: Ann, citizenship: [US, IT]}
    bo: {name: Bo, sort: Bo, citizenship: [US]}
    cy: {name: Cy, sort: Cy, citizenship: [JP]}
"""


@pytest.fixture
def found() -> Facts:
    return facts(missions=MISSIONS, crew=CREW)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_each_change_names_the_journeys_that_begin_and_end_then(found: Facts) -> None:
    changes = explain_changes(all_journeys(found.journeys), CountingRule.ORBITAL)
    assert [
        (change.moment.month, [j.person for j in change.begun], [j.person for j in change.ended])
        for change in changes
    ] == [(2, ["ann", "bo"], []), (2, ["cy"], []), (3, [], ["bo"]), (4, [], ["ann", "cy"])]


@pytest.mark.parametrize(("rule", "count"), [("orbital", 4), ("100 km", 4), ("80 km", 6)])
def test_a_counting_rule_decides_which_journeys_change_anything(found: Facts, rule: str, count: int) -> None:
    assert len(explain_changes(all_journeys(found.journeys), CountingRule(rule))) == count


@pytest.mark.parametrize("rule", CountingRule)
def test_every_step_is_explained(found: Facts, rule: CountingRule) -> None:
    changes = explain_changes(all_journeys(found.journeys), rule)
    assert unexplained_steps(found.in_space[rule], changes) == []


def test_somebody_whom_no_journey_brings_is_told(found: Facts) -> None:
    changes = explain_changes(all_journeys(found.journeys), CountingRule.ORBITAL)
    stowaway = Occupancy(
        found.in_space[CountingRule.ORBITAL].moments,
        tuple(people | {"dee"} for people in found.in_space[CountingRule.ORBITAL].aboard),
    )
    assert unexplained_steps(stowaway, changes)[0] == moment("2020-02-01")


def test_a_journey_that_changes_nothing_is_told(found: Facts) -> None:
    changes = explain_changes(all_journeys(found.journeys), CountingRule.ABOVE_80_KM)
    assert unexplained_steps(found.in_space[CountingRule.ORBITAL], changes) == [
        moment("2020-01-01T12:00"), moment("2020-01-01T12:15")
    ]  # fmt: skip


def test_people_stand_under_the_first_state_of_their_citizenship(found: Facts) -> None:
    countries = by_country(all_journeys(found.journeys), found.encyclopedia.people)
    assert list(countries) == ["JP", "US"]
    assert countries["US"].at(moment("2020-02-20")) == {"ann", "bo"}
