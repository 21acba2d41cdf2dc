"""The sorts of gaps, each with how it is looked for. One pass over the records of a kind each."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.gap import GapSort, Looked
from generator.derive.lineage import cited_sources
from generator.encyclopedia.events import end_of, launch_of, planned_launch
from generator.model.base import Record
from generator.model.classification import MissionKind, Outcome, Regime, Scope
from generator.model.date import Precision
from generator.model.event import Event
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.model.person import Person
from generator.model.spacecraft import Level, Quantity, Service, Spacecraft

OTHER_SCRIPTS = frozenset((
    "AE", "AF", "AM", "BG", "BY", "CN", "GE", "GR", "IL", "IN", "IR", "JO", "JP", "KG", "KR", "KZ", "MK",
    "MN", "NP", "RS", "RU", "SA", "SU", "SY", "TH", "TJ", "UA", "YU",
))  # fmt: skip
"""Countries where names are written in another script than the Latin one."""


def _flown(facts: Facts) -> Iterator[Mission]:
    """Missions of human spaceflight that have launched."""
    for mission in facts.encyclopedia.missions.values():
        if mission.scope is Scope.HUMAN and launch_of(mission) is not None:
            yield mission


def _crewed(facts: Facts) -> Iterator[Mission]:
    return (mission for mission in _flown(facts) if mission.kind is MissionKind.CREWED)


def _travellers(facts: Facts) -> Iterator[Person]:
    """People who have left the ground."""
    people = facts.encyclopedia.people.values()
    return (person for person in people if person.id in facts.journeys.by_person)


def _classes(facts: Facts) -> Iterator[Spacecraft]:
    crafts = facts.encyclopedia.spacecraft.values()
    return (craft for craft in crafts if craft.level is Level.CLASS)


def _join(lacking: list[str]) -> str:
    return ", ".join(lacking)


def _mission(mission: Mission, lacking: list[str]) -> Looked:
    return Looked(Kind.MISSIONS, mission.id, _join(lacking))


def _ports(facts: Facts) -> Iterator[Looked]:
    for mission in _flown(facts):
        arrivals = [event for event in mission.events if event.event.arrives]
        lacking = [_on(e) for e in arrivals if e.port is None and e.with_ is None]
        if arrivals:
            yield _mission(mission, lacking)


def _minutes(facts: Facts) -> Iterator[Looked]:
    for mission in _flown(facts):
        events = [event for event in mission.events if _is_timed(event)]
        yield _mission(mission, [_on(e) for e in events if e.at.precision < Precision.MINUTE])


def _seconds(facts: Facts) -> Iterator[Looked]:
    for mission in _crewed(facts):
        ends = [event for event in (launch_of(mission), end_of(mission)) if event is not None]
        yield _mission(mission, [_on(e) for e in ends if e.at.precision is Precision.MINUTE])


def _is_timed(event: Event) -> bool:
    kind = event.event
    return kind.value == "launch" or kind.brings_home or kind.arrives or kind.departs


def _on(event: Event) -> str:
    """An event by its kind and what is known of its time: `dock 1971-04-23`."""
    return f"{event.event.value.replace('-', ' ')} {event.at.text[:10]}"


def _launch_sites(facts: Facts) -> Iterator[Looked]:
    for mission in _flown(facts):
        launch = launch_of(mission)
        lacks = launch is not None and launch.site is None
        yield _mission(mission, ["launch site"] if lacks else [])


def _landing_places(facts: Facts) -> Iterator[Looked]:
    for mission in _crewed(facts):
        end = end_of(mission)
        if end is not None and end.event.brings_home:
            yield _mission(mission, [] if end.place else ["landing place"])


def _cospar(facts: Facts) -> Iterator[Looked]:
    for mission in _crewed(facts):
        if mission.regime is Regime.ORBITAL:
            yield _mission(mission, [] if mission.cospar else ["COSPAR ID"])


def _heights(facts: Facts) -> Iterator[Looked]:
    for mission in _flown(facts):
        if mission.regime is Regime.SUBORBITAL:
            yield _mission(mission, [] if mission.max_altitude_km is not None else ["greatest height"])


def _durations(facts: Facts) -> Iterator[Looked]:
    for mission in _crewed(facts):
        if end_of(mission) is not None:
            given = mission.expect is not None and mission.expect.duration is not None
            yield _mission(mission, [] if given else ["published duration"])


def _plans(facts: Facts) -> Iterator[Looked]:
    for mission in facts.encyclopedia.missions.values():
        if mission.outcome is Outcome.PLANNED:
            yield _mission(mission, [] if planned_launch(mission) is not None else ["a date with its source"])


def _births(facts: Facts) -> Iterator[Looked]:
    for person in _travellers(facts):
        at = person.born.at if person.born is not None else None
        lacks = "date of birth" if at is None else "" if at.precision >= Precision.DAY else f"day of {at}"
        yield Looked(Kind.CREW, person.id, lacks)


def _native_names(facts: Facts) -> Iterator[Looked]:
    for person in _travellers(facts):
        if OTHER_SCRIPTS.intersection(person.citizenship):
            yield Looked(Kind.CREW, person.id, "" if person.native else "name in its own script")


def _agencies(facts: Facts) -> Iterator[Looked]:
    for person in _travellers(facts):
        yield Looked(Kind.CREW, person.id, "" if person.agencies else "agency or company")


def _person_totals(facts: Facts) -> Iterator[Looked]:
    for person in _travellers(facts):
        if person.id in facts.orbital_totals:
            given = person.expect is not None and person.expect.time_in_space is not None
            yield Looked(Kind.CREW, person.id, "" if given else "published time in space")


def _missing(facts: Facts) -> Iterator[Looked]:
    for person in _travellers(facts):
        lacking = [flight.flight for flight in person.unrecorded_flights]
        yield Looked(Kind.CREW, person.id, _join(lacking))


def _walk_times(facts: Facts) -> Iterator[Looked]:
    for walk in facts.encyclopedia.spacewalks.values():
        lacking = ["start"] if walk.start.precision < Precision.MINUTE else []
        if walk.end is None or walk.end.precision < Precision.MINUTE:
            lacking.append("end" if walk.duration is not None else "end or length")
        yield Looked(Kind.SPACEWALKS, walk.id, _join(lacking))


def _walk_purposes(facts: Facts) -> Iterator[Looked]:
    for walk in facts.encyclopedia.spacewalks.values():
        yield Looked(Kind.SPACEWALKS, walk.id, "" if walk.purpose or walk.summary else "purpose")


def _specifications(facts: Facts) -> Iterator[Looked]:
    for craft in _classes(facts):
        lacking = [] if Quantity.LAUNCH_MASS in craft.specs else ["launch mass"]
        if craft.service is Service.CREW and craft.capacity is None:
            lacking.append("seats")
        yield Looked(Kind.SPACECRAFT, craft.id, _join(lacking))


def _summaries(facts: Facts) -> Iterator[Looked]:
    for kind in (Kind.MISSIONS, Kind.SPACECRAFT, Kind.STATIONS, Kind.PROGRAMMES, Kind.LAUNCH_VEHICLES):
        for record in facts.encyclopedia.of_kind(kind).values():
            assert isinstance(record, Record)
            yield Looked(kind, record.id, "" if record.summary else "summary")


def _lines(facts: Facts) -> Iterator[Looked]:
    for kind in (Kind.MISSIONS, Kind.CREW, Kind.SPACECRAFT, Kind.SPACEWALKS):
        for record in facts.encyclopedia.of_kind(kind).values():
            count = facts.lineages.count(cited_sources(record))
            lacks = "" if count > 1 else "a second line of evidence" if count else "any source"
            yield Looked(kind, record.id, lacks)


def _copies(facts: Facts) -> Iterator[Looked]:
    """The most cited first: if such a page goes, most records lose a witness."""
    sources = facts.encyclopedia.sources.values()
    for source in sorted(sources, key=lambda source: -len(facts.citations.get(source.id, []))):
        if source.url is not None:
            yield Looked(Kind.SOURCES, source.id, "" if source.archived else "archived copy")


GAP_SORTS = (
    GapSort("port", "Dockings without a port", "Name the port of the station under `port`.", _ports),
    GapSort("minute", "Times not known to the minute", "Give the event its time of day, in UTC.", _minutes),
    GapSort(
        "second", "Launches and landings not known to the second", "Give the time with its seconds.", _seconds
    ),
    GapSort("launch-site", "Launches without a site", "Name site and pad under `site`.", _launch_sites),
    GapSort("landing-place", "Landings without a place", "Say where under `place`.", _landing_places),
    GapSort("cospar", "Orbital flights without a COSPAR ID", "Give it under `cospar`.", _cospar),
    GapSort(
        "height",
        "Suborbital flights without their height",
        "Give it under `max_altitude_km`: without it no counting rule counts the flight.",
        _heights,
    ),
    GapSort(
        "published-duration",
        "Flights without a published duration to compare",
        "Put what a source prints under `expect`, to be compared with what the events add up to.",
        _durations,
    ),
    GapSort("planned", "Planned flights without a date", "Say who promised what under `schedule`.", _plans),
    GapSort("birth", "People without the day of their birth", "Give it under `born`.", _births),
    GapSort(
        "native-name",
        "Names without their own script",
        "Give the name under `native`, as its bearer writes it.",
        _native_names,
    ),
    GapSort("agency", "People without an agency", "Name whom they flew for under `agencies`.", _agencies),
    GapSort(
        "published-total",
        "People without a published total to compare",
        "Put what a source prints under `expect`, to be compared with what the flights add up to.",
        _person_totals,
    ),
    GapSort(
        "unrecorded",
        "Flights without a record",
        "Write the mission, and take it off the person.",
        _missing,
    ),
    GapSort("eva-time", "Spacewalks without their times", "Give `start` and `end` in UTC.", _walk_times),
    GapSort("eva-purpose", "Spacewalks without a purpose", "Say what for under `purpose`.", _walk_purposes),
    GapSort("specification", "Ships without mass or seats", "Give them with their source.", _specifications),
    GapSort("summary", "Records without a summary", "Write two to four sentences of your own.", _summaries),
    GapSort(
        "lineage",
        "Records with one line of evidence",
        "Add a source that does not repeat the others.",
        _lines,
    ),
    GapSort(
        "archive", "Web pages without an archived copy", "Give a lasting copy under `archived`.", _copies
    ),
)
"""In the order of the page."""
