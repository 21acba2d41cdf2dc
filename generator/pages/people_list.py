"""The list of people, with what they can be filtered by and their totals under each counting rule."""

from __future__ import annotations

from collections.abc import Mapping

from generator.derive.facts import Facts
from generator.derive.totals import Totals
from generator.model.counting import CountingRule
from generator.model.kinds import Kind
from generator.model.person import Person
from generator.pages.linker import Linker
from generator.pages.listing import Entry, Filter, Listing, Sum, Value, build_listing, decade_of
from generator.pages.pieces import Foreign, Inline, join
from generator.pages.table import Cell
from generator.pages.wording import capitalised, say_country, say_duration, say_role, show_day

_FILTERS = (
    Filter("country", "Citizen of"),
    Filter("agency", "Agency"),
    Filter("decade", "First flew in the", by_id=True),
    Filter("programme", "Programme"),
    Filter("class", "Spacecraft"),
    Filter("station", "Station"),
    Filter("role", "Role"),
    Filter("state", "Where now"),
)
_HEADINGS = ("Name", "Flights", "Time in space", "EVAs", "Citizenship", "Born", "In their own script")
WIDEST = CountingRule.ABOVE_80_KM
"""The rule that a list counts by unless it is told otherwise: it leaves nobody out."""


def people_listing(facts: Facts, linker: Linker) -> Listing:
    """Everybody with a record, in order of name."""
    people = sorted(facts.encyclopedia.people.values(), key=lambda p: (p.sort.casefold(), p.id))
    return build_listing(
        "People",
        _HEADINGS,
        [Entry(_cells(p, facts, linker), _values(p, facts, linker), _counted(p, facts)) for p in people],
        filters=_FILTERS,
        noun=("person", "people"),
        sums=(
            Sum("Flights", "journey", "journeys"),
            Sum("Time in space", "in space", "in space", is_time=True),
            Sum("EVAs", "time outside", "times outside"),
        ),
        css="p-who",
        stacks=True,
    )


def _cells(person: Person, facts: Facts, linker: Linker) -> tuple[Cell, ...]:
    native: Inline = join((Foreign(name, code) for code, name in person.native.items()), " · ")
    by_rule = [facts.totals[rule].get(person.id) for rule in CountingRule]
    walks = len(facts.encyclopedia.usage.spacewalks_of_person.get(person.id, []))
    return (
        Cell(linker.person(person.id, person.sort)),
        _counted_cell([_flights(totals) for totals in by_rule]),
        _counted_cell([_time(totals) for totals in by_rule]),
        Cell(str(walks), "p-num", str(walks)) if walks else Cell.number(""),
        Cell(", ".join(say_country(code) for code in person.citizenship)),
        Cell.date(show_day(person.born.at, short=True) if person.born is not None else ""),
        Cell(native),
    )


def _flights(totals: Totals | None) -> tuple[str, str]:
    """How many, as text and as a key to sort by."""
    return (str(totals.flights), str(totals.flights)) if totals is not None else ("", "")


def _time(totals: Totals | None) -> tuple[str, str]:
    """How long, as text and in seconds."""
    if totals is None:
        return "", ""
    return say_duration(totals.time_in_space), str(totals.time_in_space.middle_s)


def _counted_cell(by_rule: list[tuple[str, str]]) -> Cell:
    """The value under the widest rule, with those under each rule where they are not all alike."""
    text, key = by_rule[list(CountingRule).index(WIDEST)]
    alike = len(set(by_rule)) == 1
    return Cell(text, "p-num", key, () if alike else tuple(part for pair in by_rule for part in pair))


def _counted(person: Person, facts: Facts) -> frozenset[CountingRule]:
    return frozenset(rule for rule in CountingRule if person.id in facts.totals[rule])


def _values(person: Person, facts: Facts, linker: Linker) -> Mapping[str, tuple[Value, ...]]:
    career = facts.careers.get(person.id)
    values = {
        "country": tuple(Value(code.lower(), say_country(code)) for code in person.citizenship),
        "agency": tuple(
            Value(item.agency, linker.to(Kind.AGENCIES, item.agency).text) for item in person.agencies
        ),
        "state": (_state(person, facts),),
    }
    if career is None:
        return values
    return values | {
        "decade": (decade_of(career.first_launch.start.year),),
        "programme": tuple(Value(p, linker.to(Kind.PROGRAMMES, p).text) for p in career.programmes),
        "class": tuple(Value(c, linker.spacecraft(c).text) for c in career.spacecraft),
        "station": tuple(Value(s, linker.to(Kind.STATIONS, s).text) for s in career.stations),
        "role": tuple(Value(role, capitalised(say_role(role))) for role in career.roles),
    }


def _state(person: Person, facts: Facts) -> Value:
    totals = facts.totals[WIDEST].get(person.id)
    if totals is None:
        return Value("not-flown", "Has not been in space")
    if totals.in_space:
        return Value("in-space", "In space")
    return Value("back", "Has flown")
