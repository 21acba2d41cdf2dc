"""Lead sentences, written from the facts, so that they cannot be wrong where the facts are right."""

from __future__ import annotations

from generator.derive.facts import Facts
from generator.derive.journeys import Ending, Journey
from generator.encyclopedia.events import end_of, launch_of, planned_launch
from generator.model.classification import MissionKind, Outcome, Regime
from generator.model.counting import CountingRule
from generator.model.date import Precision
from generator.model.duration import Duration
from generator.model.mission import Mission
from generator.model.person import Person
from generator.model.spacecraft import Level, Service, Spacecraft
from generator.pages.event_words import say_ended
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, enumerate_all, phrase
from generator.pages.wording import (
    article_of,
    in_country,
    on_day,
    say_date,
    say_day,
    say_duration,
    say_few,
    say_length,
)

_REGIMES = {
    Regime.SUBORBITAL: "suborbital ",
    Regime.LUNAR: "lunar ",
    Regime.INTERPLANETARY: "interplanetary ",
}
_SERVICES = {
    Service.CREW: "crewed spacecraft",
    Service.CARGO: "cargo spacecraft",
    Service.LANDER: "landers",
    Service.PROBE: "space probes",
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
    empty = mission.kind is MissionKind.CREWED and mission.id not in facts.journeys.up_on
    kind = "" if empty else f"{mission.kind.value} "
    flight = f"{kind}{_REGIMES.get(mission.regime, '')}flight"
    parts: list[Inline] = [
        f"{mission.name} {verb} {article_of(flight)} {flight} of ",
        _ship(mission, linker),
    ]
    stations = list(dict.fromkeys(stay.port.record for stay in facts.stays.of_mission.get(mission.id, [])))
    if stations:
        parts += [" to ", enumerate_all(linker.station(station) for station in stations)]
    return parts


def _ship(mission: Mission, linker: Linker) -> Inline:
    if mission.hull is not None:
        return phrase("the ", linker.craft(mission))
    if linker.spacecraft(mission.spacecraft).text.replace(" ", "-") == mission.name.replace(" ", "-"):
        return phrase("the ", linker.spacecraft(mission.spacecraft, "spacecraft of that name"))
    return _spacecraft_of(mission.spacecraft, linker)


def _spacecraft_of(ship: str, linker: Linker) -> Phrase:
    link = linker.spacecraft(ship)
    return phrase(f"{article_of(link.text)} ", link, " spacecraft")


def _ending(mission: Mission, facts: Facts, linker: Linker, up: set[str]) -> list[Inline]:
    end, launch = end_of(mission), launch_of(mission)
    if end is None or launch is None:
        if mission.outcome is Outcome.IN_PROGRESS:
            return [f" and is under way as of {say_date(facts.as_of)}"]
        return []
    down = [journey.person for journey in facts.journeys.down_on.get(mission.id, [])]
    length = Duration.between(launch.at, end.at)
    verb = say_ended(end.event)
    if (
        mission.kind is MissionKind.CREWED
        and mission.outcome is not Outcome.LOST_WITH_CREW
        and set(down) != up
    ):
        who: Inline = enumerate_all(linker.person(person) for person in down) if down else "nobody"
        return [f" and {verb} {on_day(end.at)} with ", who, f" aboard, after {_exact(length)}"]
    roughly = end.at.approximate or end.at.precision < Precision.DAY
    after = f" after {f'about {say_length(length)}' if roughly else _exact(length)}"
    if say_day(end.at) == say_day(launch.at):
        return [f" and {verb}{after if end.at.has_time else ' the same day'}"]
    return [f" and {verb} {on_day(end.at)}", after]


def _exact(length: Duration) -> str:
    return say_duration(length) if length.least_s >= 86_400 else say_length(length)


def _planned(mission: Mission, linker: Linker) -> Phrase:
    due = planned_launch(mission)
    people: list[Inline] = [linker.person(seat.person) for seat in mission.crew if seat.person is not None]
    state = {Outcome.CANCELLED: "cancelled", Outcome.PAD_ABORT: "aborted"}.get(mission.outcome, "planned")
    kind = "crewed" if mission.kind is MissionKind.CREWED else mission.kind.value
    parts: list[Inline] = [
        f"{mission.name} is {article_of(state)} {state} {kind} flight of ",
        _ship(mission, linker),
    ]
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
        if counted:
            return phrase(*parts, *_hops(counted, linker), ".")
        subject = parts if person.agencies else [person.name]
        return phrase(*subject, *_not_flown(person, facts, linker), ".")
    verb = "spent" if person.died is not None else "has spent"
    flights = say_few(totals.flights, "spaceflight")
    parts += [f" who {verb} {say_duration(totals.time_in_space)} in space on {flights}"]
    newest = [journey for journey in journeys if journey.counts(CountingRule.ORBITAL)][-1]
    hops = sum(j.counts(CountingRule.ABOVE_80_KM) and not j.counts(CountingRule.ORBITAL) for j in journeys)
    besides = f", besides {say_few(hops, 'suborbital flight')}" if hops else ""
    return phrase(*parts, *_newest(newest, facts, linker, only=totals.flights == 1), besides, ".")


def _hops(journeys: list[Journey], linker: Linker) -> list[Inline]:
    """Suborbital spaceflights; the one, or the last of them, by name."""
    last = linker.ride(journeys[-1].up, journeys[-1].up_name)
    made = f" who made {say_few(len(journeys), 'suborbital flight')}"
    return [made, ", ", last] if len(journeys) == 1 else [made, "; the last of them was ", last]


def _not_flown(person: Person, facts: Facts, linker: Linker) -> list[Inline]:
    """What brings somebody here who has not flown: a flight to come, or one they stood by for."""
    usage = facts.encyclopedia.usage
    who = " who" if person.agencies else ""
    for journey in facts.journeys.by_person.get(person.id, []):
        flight = linker.ride(journey.up, journey.up_name)
        if journey.ending is Ending.DIED:
            return [f"{who} died on ", flight]
        return [f"{who} flew on ", flight, ", which did not reach space"]
    to_come = [m for m, _ in usage.seats.get(person.id, []) if m.outcome is Outcome.PLANNED]
    if to_come:
        return [f"{who} is to fly on ", linker.mission(to_come[0].id)]
    stood_by = usage.backups.get(person.id, [])
    if stood_by:
        flights = enumerate_all(linker.mission(mission.id) for mission in stood_by)
        return [f"{who} stood by for ", flights, " and has no spaceflight in these records"]
    return [f"{who} has no spaceflight in these records"]


def _tense(person: Person) -> str:
    return " was " if person.died is not None else " is "


def _calling(person: Person, facts: Facts, linker: Linker) -> Inline:
    agency = facts.encyclopedia.agencies.get(person.agencies[-1].agency) if person.agencies else None
    if agency is None:
        country = f" from {in_country(person.citizenship[0])}" if person.citizenship else ""
        return f"a space traveller{country}"
    calling = agency.demonym or "crew member"
    return phrase(f"{article_of(calling)} {calling} of ", linker.agency(agency.id))


def _newest(journey: Journey, facts: Facts, linker: Linker, *, only: bool) -> list[Inline]:
    up: Inline = linker.mission(journey.up.mission.id) if journey.up is not None else journey.up_name
    which = "it" if only else "the last of them"
    if journey.ending is Ending.ABOARD:
        since = f" {on_day(journey.start)} and goes on as of {say_date(facts.as_of)}"
        return [f"; {which} began on ", up, since]
    if journey.ending is Ending.DIED:
        return ["; died on ", up]
    if journey.swapped and journey.down is not None:
        down = linker.mission(journey.down.mission.id)
        return [f"; {which} began on ", up, " and ended on ", down]
    return [", ", up] if only else [f"; {which} was ", up]


def spacecraft_lead(craft: Spacecraft, facts: Facts, linker: Linker) -> Phrase:
    """What the ship is, who built it, and how often it flew."""
    parts: list[Inline] = [craft.name, " is "]
    if craft.level is Level.HULL and craft.spacecraft_class is not None:
        parts += [_spacecraft_of(craft.spacecraft_class, linker)]
    elif craft.level is Level.FAMILY:
        parts += ["a family of spacecraft"]
    else:
        parts += ["a class of ", _SERVICES[craft.service] if craft.service else "spacecraft"]
    if craft.manufacturer is not None:
        parts += [" built by ", linker.agency(craft.manufacturer)]
    flown = [m for m in facts.encyclopedia.usage.missions_of_spacecraft.get(craft.id, []) if launch_of(m)]
    if flown:
        first = launch_of(flown[0])
        assert first is not None, "flown missions have launched"
        when = f"{'' if len(flown) == 1 else 'the first '}{on_day(first.at)}"
        parts += [f"; these records hold {say_few(len(flown), 'flight')} of it, {when}"]
    elif craft.level is Level.FAMILY:
        members = [c for c in facts.encyclopedia.spacecraft.values() if c.family == craft.id]
        if members:
            are = "its only member here is" if len(members) == 1 else "its members here are"
            parts += [f"; {are} ", enumerate_all(linker.spacecraft(c.id) for c in members)]
    return phrase(*parts, ".")
