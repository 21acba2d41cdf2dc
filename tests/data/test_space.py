"""A history that cannot contradict itself: where ships and people were, over all real records."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from generator.derive.facts import Facts
from generator.derive.journeys import Journey
from generator.model.classification import Outcome, Regime
from generator.model.date import Date
from generator.model.seat import Role

pytestmark = pytest.mark.data

FLOWN = frozenset({Outcome.SUCCESS, Outcome.IN_PROGRESS, Outcome.PARTIAL})


def certainly_overlap(first: tuple[Date, Date | None], second: tuple[Date, Date | None]) -> bool:
    """Whether two spans share some time in every reading of their ends; a missing end is "until now"."""
    (start, end), (other_start, other_end) = first, second
    return (end is None or other_start.certainly_before(end)) and (
        other_end is None or start.certainly_before(other_end)
    )


def test_no_two_ships_sit_at_one_port_at_one_time(facts: Facts) -> None:
    assert facts.stays.at_port
    meetings = [
        f"{port}: {a.mission.id}, {b.mission.id}"
        for port, stays in facts.stays.at_port.items()
        for a, b in combinations(stays, 2)
        if certainly_overlap((a.start, a.end), (b.start, b.end))
    ]
    assert meetings == []


def test_a_ship_sits_at_one_port_at_a_time(facts: Facts) -> None:
    for mission, stays in facts.stays.of_mission.items():
        for before, after in pairwise(stays):
            assert before.end is not None, mission
            assert not after.start.certainly_before(before.end), mission


def test_a_relocated_ship_stays_at_both_ports(facts: Facts) -> None:
    ports = [stay.port for stay in facts.stays.of_mission["soyuz-ms-17"]]
    assert ports == ["iss/rassvet-nadir", "iss/poisk-zenith"]


def test_nobody_is_aboard_two_ships_at_once(facts: Facts) -> None:
    def span(journey: Journey) -> tuple[Date, Date | None]:
        return journey.start, journey.end

    twice = [
        f"{person}: {a.up_name}, {b.up_name}"
        for person, journeys in facts.journeys.by_person.items()
        for a, b in combinations(journeys, 2)
        if certainly_overlap(span(a), span(b))
    ]
    assert twice == []


def test_whoever_lands_has_launched(facts: Facts) -> None:
    assert [(person, mission.id) for person, mission in facts.journeys.unexplained] == []


def test_every_crew_of_an_orbital_flight_has_one_commander_on_the_way_up(facts: Facts) -> None:
    crews = {
        mission.id: [seat.role for seat in mission.crew if seat.leg.goes_up]
        for mission in facts.encyclopedia.missions.values()
        if mission.regime in (Regime.ORBITAL, Regime.LUNAR) and mission.outcome in FLOWN
    }
    several = {mission: roles for mission, roles in crews.items() if len(roles) > 1}
    assert len(several) > 300
    assert {mission: roles for mission, roles in several.items() if roles.count(Role.COMMANDER) != 1} == {}


def test_commanders_of_an_expedition_are_aboard_while_they_command(facts: Facts) -> None:
    commands = 0
    for term in facts.terms.values():
        for command in term.commands:
            commands += 1
            assert command.start is not None, term.expedition.id
            aboard = [
                presence
                for presence in facts.stays.aboard_by_person.get(
                    (term.expedition.station, command.person), []
                )
                if certainly_overlap((presence.start, presence.end), (command.start, command.end))
            ]
            assert aboard, f"{command.person} commands {term.expedition.id} from the ground"
    assert commands >= len(facts.terms)


def test_expeditions_follow_one_another_without_a_gap(facts: Facts) -> None:
    terms = [facts.terms[term.id] for term in facts.encyclopedia.usage.expeditions_of_station["iss"]]
    for before, after in pairwise(terms):
        assert before.end is not None
        assert after.start is not None
        assert before.end.may_equal(after.start), after.expedition.id


def test_the_station_is_never_empty(facts: Facts) -> None:
    occupancy = facts.occupancy["iss"]
    first = facts.terms["iss-64"].start
    assert first is not None
    crews = [
        aboard
        for moment, aboard in zip(occupancy.moments, occupancy.aboard, strict=True)
        if moment > first.latest
    ]
    assert crews
    assert all(len(aboard) >= 3 for aboard in crews)
