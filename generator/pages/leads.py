"""Lead sentences, written from the facts, so that they cannot be wrong where the facts are right."""

from __future__ import annotations

from generator.derive.counting import CountingRule
from generator.derive.facts import Facts
from generator.derive.journeys import Ending, Journey
from generator.encyclopedia.events import end_of, launch_of, planned_launch
from generator.model.duration import Duration
from generator.model.kinds import Kind
from generator.model.mission import EventKind, Mission, MissionKind, Outcome, Regime
from generator.model.person import Person
from generator.model.spacecraft import Level, Spacecraft
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, enumerate_all, phrase
from generator.pages.wording import (
    on_day,
    say_country,
    say_date,
    say_duration,
    say_length,
    say_times,
    say_word,
)

_ENDS = {
    EventKind.LANDING: "landed",
    EventKind.SPLASHDOWN: "splashed down",
    EventKind.IMPACT: "hit the surface",
    EventKind.DECAY: "burned up in the atmosphere",
    EventKind.LOSS: "was lost",
}
_REGIMES = {
    Regime.SUBORBITAL: "suborbital ",
    Regime.LUNAR: "lunar ",
    Regime.INTERPLANETARY: "interplanetary ",
}


def mission_lead(mission: Mission, facts: Facts, linker: Linker) -> Phrase:
    """What the flight was, who went up, when, and how it ended."""
    launch = launch_of(mission)
    if launch is None:
        return _planned(mission, linker)
    up = [journey.person for journey in facts.journeys.up_on.get(mission.id, [])]
    subject = _what(mission, facts, linker, "was" if end_of(mission) else "is")
    start: list[Inline] = [f"; it launched {on_day(launch.at)}"]
    if launch.site is not None:
        start += [" from ", linker.pad(launch.site)]
    if up:
        start += [" with ", enumerate_all(linker.person(person) for person in up)]
    elif mission.kind is MissionKind.CREWED:
        start += [" without a crew"]
    return phrase(*subject, *start, *_ending(mission, facts, linker, set(up)), ".")


def _what(mission: Mission, facts: Facts, linker: Linker, verb: str) -> list[Inline]:
    kind = {MissionKind.CREWED: "crewed", MissionKind.CARGO: "cargo", MissionKind.UNCREWED: "uncrewed"}[
        mission.kind
    ]
    regime = _REGIMES.get(mission.regime, "")
    article = "an" if kind == "uncrewed" else "a"
    parts: list[Inline] = [
        f"{mission.name} {verb} {article} {kind} {regime}flight of ",
        _ship(mission, linker),
    ]
    stations = list(dict.fromkeys(stay.port.record for stay in facts.stays.of_mission.get(mission.id, [])))
    if stations:
        parts += [" to ", enumerate_all(_station(station, facts, linker) for station in stations)]
    return parts


def _station(station: str, facts: Facts, linker: Linker) -> Inline:
    name = facts.encyclopedia.stations[station].name
    return phrase("the " if name.endswith("Station") else "", linker.to(Kind.STATIONS, station))


def _ship(mission: Mission, linker: Linker) -> Inline:
    if mission.hull is not None:
        return phrase("the ", linker.spacecraft(mission.spacecraft), " ", _bare_hull(mission, linker))
    return phrase("a ", linker.spacecraft(mission.spacecraft), " spacecraft")


def _bare_hull(mission: Mission, linker: Linker) -> Inline:
    assert mission.hull is not None
    hull = linker.encyclopedia.spacecraft[mission.hull]
    ship = linker.encyclopedia.spacecraft[mission.spacecraft]
    return linker.spacecraft(mission.hull, hull.name.removeprefix(f"{ship.name} "))


def _ending(mission: Mission, facts: Facts, linker: Linker, up: set[str]) -> list[Inline]:
    end, launch = end_of(mission), launch_of(mission)
    if end is None or launch is None:
        if mission.outcome is Outcome.IN_PROGRESS:
            return [f" and is under way as of {say_date(facts.as_of)}"]
        return []
    down = [journey.person for journey in facts.journeys.down_on.get(mission.id, [])]
    length = Duration.between(launch.at, end.at)
    verb = _ENDS[end.event]
    if (
        mission.kind is MissionKind.CREWED
        and mission.outcome is not Outcome.LOST_WITH_CREW
        and set(down) != up
    ):
        who: Inline = enumerate_all(linker.person(person) for person in down) if down else "nobody"
        return [f" and {verb} {on_day(end.at)} with ", who, f" aboard, after {_exact(length)}"]
    return [f" and {verb} {on_day(end.at)} after {_exact(length)}"]


def _exact(length: Duration) -> str:
    return say_duration(length) if length.least_s >= 86_400 else say_length(length)


def _planned(mission: Mission, linker: Linker) -> Phrase:
    due = planned_launch(mission)
    people: list[Inline] = [linker.person(seat.person) for seat in mission.crew if seat.person is not None]
    state = {Outcome.CANCELLED: "cancelled", Outcome.PAD_ABORT: "aborted"}.get(mission.outcome, "planned")
    kind = "crewed" if mission.kind is MissionKind.CREWED else mission.kind.value
    parts: list[Inline] = [f"{mission.name} is a {state} {kind} flight of ", _ship(mission, linker)]
    if people:
        parts += [" with ", enumerate_all(people)]
    if due is not None and state == "planned":
        said = on_day(due) if not due.no_earlier else say_date(due)
        parts += [f"; its launch is due {said}, as last announced"]
    return phrase(*parts, ".")


def person_lead(person: Person, facts: Facts, linker: Linker) -> Phrase:
    """Who the person is, how often they flew, and their newest journey."""
    parts: list[Inline] = [person.name, _tense(person), _calling(person, facts, linker)]
    totals = facts.orbital_totals.get(person.id)
    journeys = facts.journeys.by_person.get(person.id, [])
    if totals is None:
        counted = [j for j in journeys if j.counts(CountingRule.ABOVE_80_KM)]
        parts += [
            f" who made {say_times(len(counted), 'suborbital flight')}"
            if counted
            else " with no spaceflight in these records"
        ]
        return phrase(*parts, ".")
    flights = say_word(totals.flights) + (" spaceflight" if totals.flights == 1 else " spaceflights")
    verb = "has spent" if totals.in_space else "spent"
    parts += [f" who {verb} {say_duration(totals.time_in_space)} in space on {flights}"]
    return phrase(*parts, *_newest(journeys[-1], facts, linker), ".")


def _tense(person: Person) -> str:
    return " was " if person.died is not None else " is "


def _calling(person: Person, facts: Facts, linker: Linker) -> Inline:
    agency = facts.encyclopedia.agencies.get(person.agencies[-1].agency) if person.agencies else None
    calling = agency.demonym if agency is not None and agency.demonym else "space traveller"
    if agency is not None and not agency.demonym:
        calling = "crew member"
    if agency is None:
        country = say_country(person.citizenship[0]) if person.citizenship else ""
        return f"a {calling} from {country}" if country else f"a {calling}"
    article = "an" if calling[0] in "aeiou" else "a"
    return phrase(
        f"{article} {calling} of ", linker.to(Kind.AGENCIES, agency.id, agency.abbreviation or agency.name)
    )


def _newest(journey: Journey, facts: Facts, linker: Linker) -> list[Inline]:
    up: Inline = linker.mission(journey.up.mission.id) if journey.up is not None else journey.up_name
    if journey.ending is Ending.ABOARD:
        return ["; up on ", up, f" {on_day(journey.start)} and in space as of {say_date(facts.as_of)}"]
    if journey.ending is Ending.DIED:
        return ["; died on ", up]
    if journey.swapped and journey.down is not None:
        down = linker.mission(journey.down.mission.id)
        return ["; the last of them began on ", up, " and ended on ", down]
    return ["; the last of them was ", up]


def spacecraft_lead(craft: Spacecraft, facts: Facts, linker: Linker) -> Phrase:
    """What the ship is, who built it, and how often it flew."""
    parts: list[Inline] = [craft.name, " is "]
    if craft.level is Level.HULL and craft.spacecraft_class is not None:
        parts += ["a ", linker.spacecraft(craft.spacecraft_class), " spacecraft"]
    elif craft.level is Level.FAMILY:
        parts += ["a family of spacecraft"]
    else:
        parts += ["a class of ", f"{craft.service.value} " if craft.service else "", "spacecraft"]
    if craft.manufacturer is not None:
        parts += [" built by ", linker.to(Kind.AGENCIES, craft.manufacturer)]
    flown = [m for m in facts.encyclopedia.usage.missions_of_spacecraft.get(craft.id, []) if launch_of(m)]
    if flown:
        first = launch_of(flown[0])
        assert first is not None, "flown missions have launched"
        noun = "flight" if len(flown) == 1 else "flights"
        parts += [f"; these records hold {say_word(len(flown))} {noun} of it, the first {on_day(first.at)}"]
    elif craft.level is Level.FAMILY:
        members = [c for c in facts.encyclopedia.spacecraft.values() if c.family == craft.id]
        if members:
            parts += ["; its members here are ", enumerate_all(linker.spacecraft(c.id) for c in members)]
    return phrase(*parts, ".")
