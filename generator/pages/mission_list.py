"""The list of missions, with what they can be filtered by."""

from __future__ import annotations

from collections.abc import Mapping

from generator.derive.counting import mission_counts
from generator.derive.facts import Facts
from generator.encyclopedia.events import launch_of, planned_launch
from generator.model.classification import Outcome, Scope
from generator.model.counting import CountingRule
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.pages.flights import FLIGHT_HEADINGS, FLIGHTS_CSS, flight_cells, outcome_badge
from generator.pages.linker import Linker
from generator.pages.listing import Entry, Filter, Listing, Sum, Value, build_listing, decade_of
from generator.pages.wording import capitalised, say_country

_FILTERS = (
    Filter("programme", "Programme"),
    Filter("class", "Spacecraft"),
    Filter("decade", "Launched in the", by_id=True),
    Filter("station", "Station"),
    Filter("agency", "Flown by"),
    Filter("country", "Country that flew it"),
    Filter("aboard", "Somebody aboard from"),
    Filter("outcome", "Outcome"),
    Filter("kind", "Carried"),
)
_KINDS = {"crewed": "People", "cargo": "Cargo", "uncrewed": "Neither"}


def mission_listing(facts: Facts, linker: Linker) -> Listing:
    """Every mission in order of launch."""
    return build_listing(
        "Missions",
        FLIGHT_HEADINGS,
        [
            Entry(
                flight_cells(mission, facts, linker),
                _values(mission, facts, linker),
                _counted(mission, facts),
            )
            for mission in facts.encyclopedia.missions.values()
        ],
        filters=_FILTERS,
        noun=("mission", "missions"),
        sums=(
            Sum("Duration", "of flight", "of flight", is_time=True),
            Sum("People up", "person up", "people up"),
        ),
        css=FLIGHTS_CSS,
    )


def _counted(mission: Mission, facts: Facts) -> frozenset[CountingRule]:
    """The rules by which it was a human spaceflight: somebody launched on it, and high enough."""
    if mission.scope is not Scope.HUMAN or mission.outcome is Outcome.PAD_ABORT:
        return frozenset()
    if not facts.journeys.up_on.get(mission.id):
        return frozenset()
    return frozenset(rule for rule in CountingRule if mission_counts(mission, rule))


def _values(mission: Mission, facts: Facts, linker: Linker) -> Mapping[str, tuple[Value, ...]]:
    whole = facts.encyclopedia
    launch, due = launch_of(mission), planned_launch(mission)
    start = launch.at if launch is not None else due
    operator = whole.agencies.get(mission.operator) if mission.operator is not None else None
    stations = dict.fromkeys(stay.port.record for stay in facts.stays.of_mission.get(mission.id, []))
    countries = dict.fromkeys(
        code
        for journey in facts.journeys.up_on.get(mission.id, [])
        for code in whole.people[journey.person].citizenship
    )
    return {
        "programme": tuple(Value(p, linker.to(Kind.PROGRAMMES, p).text) for p in mission.programmes),
        "class": (Value(mission.spacecraft, linker.spacecraft(mission.spacecraft).text),),
        "decade": (decade_of(start.start.year),) if start is not None else (),
        "station": tuple(Value(s, linker.to(Kind.STATIONS, s).text) for s in stations),
        "agency": (Value(operator.id, operator.name),) if operator is not None else (),
        "country": (
            (Value(operator.country.lower(), say_country(operator.country)),)
            if operator is not None and operator.country is not None
            else ()
        ),
        "aboard": tuple(Value(code.lower(), say_country(code)) for code in countries),
        "outcome": (Value(mission.outcome.value, capitalised(outcome_badge(mission.outcome).text)),),
        "kind": (Value(mission.kind.value, _KINDS[mission.kind.value]),),
    }
