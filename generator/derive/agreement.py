"""Published totals against computed ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.facts import Facts
from generator.derive.spacewalks import spacewalk_duration, total_spacewalk_time
from generator.encyclopedia.events import end_of, launch_of
from generator.model.duration import Duration
from generator.model.kinds import Kind


@dataclass(frozen=True)
class Difference:
    """A published total that the records do not add up to."""

    kind: Kind
    record: str
    field: str
    """Name of the field under `expect`."""
    published: str
    computed: str


def find_differences(facts: Facts) -> Iterator[Difference]:
    """Every `expect` that is not what the records add up to. Imprecise values accuse nobody."""
    yield from _missions(facts)
    yield from _people(facts)
    yield from _spacewalks(facts)


def _missions(facts: Facts) -> Iterator[Difference]:
    for mission in facts.encyclopedia.missions.values():
        launch, end = launch_of(mission), end_of(mission)
        if mission.expect is not None and launch is not None and end is not None:
            computed = Duration.between(launch.at, end.at)
            yield from _compare(Kind.MISSIONS, mission.id, "duration", mission.expect.duration, computed)


def _people(facts: Facts) -> Iterator[Difference]:
    for person in facts.encyclopedia.people.values():
        expect = person.expect
        if expect is None:
            continue
        totals = facts.totals[expect.counting].get(person.id)
        flights = totals.flights if totals is not None else 0
        if expect.flights is not None and expect.flights != flights:
            yield Difference(Kind.CREW, person.id, "flights", str(expect.flights), str(flights))
        if totals is not None and not totals.in_space:
            yield from _compare(
                Kind.CREW, person.id, "time_in_space", expect.time_in_space, totals.time_in_space
            )
        walks = facts.encyclopedia.usage.spacewalks_of_person.get(person.id, [])
        if expect.spacewalks is not None and expect.spacewalks != len(walks):
            yield Difference(Kind.CREW, person.id, "spacewalks", str(expect.spacewalks), str(len(walks)))
        time = total_spacewalk_time(walks)
        if time is not None:
            yield from _compare(Kind.CREW, person.id, "spacewalk_time", expect.spacewalk_time, time)


def _spacewalks(facts: Facts) -> Iterator[Difference]:
    for walk in facts.encyclopedia.spacewalks.values():
        computed = spacewalk_duration(walk)
        if walk.expect is not None and computed is not None:
            yield from _compare(Kind.SPACEWALKS, walk.id, "duration", walk.expect.duration, computed)


def _compare(
    kind: Kind, record: str, field: str, published: Duration | None, computed: Duration
) -> Iterator[Difference]:
    if published is not None and not published.may_equal(computed):
        yield Difference(kind, record, field, str(published), str(computed))
