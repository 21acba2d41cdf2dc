"""What follows from a record, in a few labelled lines: for the terminal and for comparing two states."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.journeys import Ending
from generator.derive.spacewalks import spacewalk_duration
from generator.encyclopedia.events import end_of, launch_of
from generator.model.counting import CountingRule
from generator.model.duration import Duration
from generator.model.kinds import Kind


def summarise(kind: Kind, record_id: str, facts: Facts) -> dict[str, str]:
    """Label to value of all that is computed for a record; empty for kinds that nothing follows from."""
    lines = {
        Kind.MISSIONS: _mission,
        Kind.CREW: _person,
        Kind.SPACECRAFT: _spacecraft,
        Kind.STATIONS: _station,
        Kind.EXPEDITIONS: _expedition,
        Kind.SPACEWALKS: _spacewalk,
        Kind.SOURCES: _source,
    }.get(kind)
    return dict(lines(record_id, facts)) if lines is not None else {}


def _mission(record_id: str, facts: Facts) -> Iterator[tuple[str, str]]:
    mission = facts.encyclopedia.missions[record_id]
    launch, end = launch_of(mission), end_of(mission)
    if launch is not None and end is not None:
        yield "duration", str(Duration.between(launch.at, end.at))
    up = facts.journeys.up_on.get(record_id, [])
    down = facts.journeys.down_on.get(record_id, [])
    if up:
        yield "up", ", ".join(journey.person for journey in up)
    if down:
        yield "down", ", ".join(journey.person for journey in down)
    for journey in [*up, *(other for other in down if other not in up)]:
        way = journey.up_name if not journey.swapped else f"{journey.up_name} → {journey.down_name}"
        yield f"journey of {journey.person}", f"{journey.duration(facts.as_of)} ({way})"
    for number, stay in enumerate(facts.stays.of_mission.get(record_id, []), start=1):
        yield f"stay {number}", f"{stay.port} from {stay.start} until {stay.end or 'now'}"
    for near in facts.neighbours.get(record_id, []):
        before = near.previous.id if near.previous is not None else "—"
        after = near.following.id if near.following is not None else "—"
        yield f"in {near.series_kind}/{near.series}", f"after {before}, before {after}"


def _person(record_id: str, facts: Facts) -> Iterator[tuple[str, str]]:
    for rule in CountingRule:
        totals = facts.totals[rule].get(record_id)
        if totals is not None and (rule is CountingRule.ORBITAL or record_id not in facts.orbital_totals):
            yield "flights", str(totals.flights)
            yield "time in space", str(totals.time_in_space)
            yield "rank", str(totals.rank)
            break
    for journey in facts.journeys.by_person.get(record_id, []):
        end = journey.down_name or "no way home yet"
        state = "in space" if journey.ending is Ending.ABOARD else journey.ending.value
        label = f"flight {journey.number}" if journey.number else f"no spaceflight, {journey.up_name}"
        yield label, f"{journey.up_name} → {end}: {journey.duration(facts.as_of)}, {state}"
    walks = facts.encyclopedia.usage.spacewalks_of_person.get(record_id, [])
    if walks:
        yield "spacewalks", str(len(walks))
    for expedition, _ in facts.encyclopedia.usage.commands.get(record_id, []):
        yield f"commands {expedition.id}", "yes"


def _spacecraft(record_id: str, facts: Facts) -> Iterator[tuple[str, str]]:
    missions = facts.encyclopedia.usage.missions_of_spacecraft.get(record_id, [])
    yield "flights", str(sum(launch_of(mission) is not None for mission in missions))


def _station(record_id: str, facts: Facts) -> Iterator[tuple[str, str]]:
    occupancy = facts.occupancy.get(record_id)
    if occupancy is not None:
        yield "aboard", ", ".join(sorted(occupancy.at(facts.as_of.last_instant))) or "nobody"
    for port, stays in sorted(facts.stays.at_port.items()):
        if port.partition("/")[0] == record_id and stays[-1].end is None:
            yield f"docked at {port}", stays[-1].mission.id


def _expedition(record_id: str, facts: Facts) -> Iterator[tuple[str, str]]:
    term = facts.terms[record_id]
    yield "begins", str(term.start or "not known")
    yield "ends", str(term.end or "goes on")
    yield "commanders", ", ".join(command.person for command in term.commands)
    yield "members", ", ".join(presence.person for presence in term.members)
    if term.relief:
        yield "relief", ", ".join(presence.person for presence in term.relief)
    if term.visitors:
        yield "visitors", ", ".join(presence.person for presence in term.visitors)


def _spacewalk(record_id: str, facts: Facts) -> Iterator[tuple[str, str]]:
    length = spacewalk_duration(facts.encyclopedia.spacewalks[record_id])
    if length is not None:
        yield "duration", str(length)


def _source(record_id: str, facts: Facts) -> Iterator[tuple[str, str]]:
    yield "cited by", str(len(facts.citations.get(record_id, [])))
    roots = facts.lineages.roots(record_id)
    if roots != {record_id}:
        yield "comes from", ", ".join(sorted(roots))
