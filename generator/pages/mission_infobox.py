"""The infobox of a mission's page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.counting import mission_counts
from generator.derive.facts import Facts
from generator.encyclopedia.events import end_of, launch_of
from generator.model.classification import Outcome, Regime
from generator.model.counting import CountingRule
from generator.model.duration import Duration
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.pages.event_words import say_event
from generator.pages.frame import Framer
from generator.pages.infobox import Group, Row
from generator.pages.linker import Linker
from generator.pages.pieces import Inline, Phrase, Small, join, phrase
from generator.pages.wording import say_date, say_duration, say_number, show_date


def mission_infobox(mission: Mission, facts: Facts, linker: Linker, framer: Framer) -> tuple[Group, ...]:
    """The infobox of a mission: when it flew and for how long, what flew, and whose it was."""
    return (
        Group.of("Flight", _flight(mission, facts, linker, framer)),
        Group.of("Ship", _ship(mission, linker)),
        Group.of("Mission", _mission(mission, linker)),
    )


def _ship(mission: Mission, linker: Linker) -> Iterator[Row]:
    yield Row("Spacecraft", _spacecraft(mission, linker))
    if mission.launch_vehicle is not None:
        vehicle: list[Inline] = [linker.to(Kind.LAUNCH_VEHICLES, mission.launch_vehicle)]
        if mission.launch_vehicle_name is not None:
            vehicle += [f", “{mission.launch_vehicle_name}”"]
        if mission.launch_vehicle_serial is not None:
            vehicle += [Small(f" {mission.launch_vehicle_serial}")]
        yield Row("Launch vehicle", phrase(*vehicle))
    if mission.callsign is not None:
        yield Row("Call sign", mission.callsign)


def _mission(mission: Mission, linker: Linker) -> Iterator[Row]:
    if mission.operator is not None:
        yield Row("Operator", linker.to(Kind.AGENCIES, mission.operator))
    if mission.programmes:
        yield Row("Programmes", join(linker.to(Kind.PROGRAMMES, p) for p in mission.programmes))
    if mission.cospar is not None:
        yield Row("COSPAR ID", mission.cospar)
    if mission.satcat is not None:
        yield Row("Satellite catalogue", mission.satcat)


def _flight(mission: Mission, facts: Facts, linker: Linker, framer: Framer) -> Iterator[Row]:
    launch, end = launch_of(mission), end_of(mission)
    if launch is not None:
        yield Row(
            "Launch", phrase(show_date(launch.at, short=False), framer.mark(launch.sources, mission.sources))
        )
        if launch.site is not None:
            yield Row("Launch site", linker.pad(launch.site))
    if end is not None:
        label = say_event(end.event)
        yield Row(label, phrase(show_date(end.at, short=False), framer.mark(end.sources, mission.sources)))
        if end.place is not None:
            yield Row("Place", end.place)
    if launch is not None and end is not None:
        yield Row("Duration", say_duration(Duration.between(launch.at, end.at)))
    elif launch is not None and mission.outcome is Outcome.IN_PROGRESS:
        so_far = say_duration(Duration.between(launch.at, facts.as_of))
        yield Row("Duration so far", phrase(so_far, Small(f" as of {say_date(facts.as_of)}")))
    if mission.max_altitude_km is not None:
        yield Row("Greatest height", f"{say_number(mission.max_altitude_km)} km")
    if mission.regime is Regime.SUBORBITAL and launch is not None:
        yield Row("A spaceflight", _counted(mission))
    rendezvous = _rendezvous(mission)
    if rendezvous is not None:
        yield Row("Launch to docking", say_duration(rendezvous))


def _counted(mission: Mission) -> str:
    """By which counting rules a suborbital flight is a spaceflight."""
    if mission_counts(mission, CountingRule.ABOVE_100_KM):
        return "by the 100 km and the 80 km rule"
    if mission_counts(mission, CountingRule.ABOVE_80_KM):
        return "by the 80 km rule only"
    return "by no rule" if mission.max_altitude_km is not None else "not known"


def _spacecraft(mission: Mission, linker: Linker) -> Phrase:
    if mission.serial is None:
        return phrase(linker.craft(mission))
    return phrase(linker.craft(mission), Small(f" No. {mission.serial.removeprefix('No. ')}"))


def _rendezvous(mission: Mission) -> Duration | None:
    launch = launch_of(mission)
    arrival = next((event for event in mission.events if event.event.arrives), None)
    return Duration.between(launch.at, arrival.at) if launch is not None and arrival is not None else None
