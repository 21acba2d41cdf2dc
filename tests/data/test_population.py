"""The number of people in space since 1961, step by step: a launch or landing explains each."""

from __future__ import annotations

import pytest

from generator.derive.aloft import all_journeys
from generator.derive.facts import Facts
from generator.derive.population import explain_changes, unexplained_steps
from generator.model.counting import CountingRule

pytestmark = pytest.mark.data


@pytest.mark.parametrize("rule", CountingRule)
def test_each_step_of_the_people_in_space_is_explained(facts: Facts, rule: CountingRule) -> None:
    changes = explain_changes(all_journeys(facts.journeys), rule)
    assert changes
    assert unexplained_steps(facts.in_space[rule], changes) == []
