"""A tree of invented records of the size that the whole history of human spaceflight has.

450 missions, 800 people, 130 spacecraft and 500 EVAs with their sources, 77,000 keys in all, with nothing
wrong. It stays the same while the real records grow, so that the figures of two days can be compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from string import Template

MISSIONS, PEOPLE, SPACECRAFT, SPACEWALKS = 450, 800, 130, 500
_BEGIN, _DAYS = date(1961, 4, 12), 23_000
"""The first launch, and the days that all flights are spread over."""
_SYLLABLES = ("ba", "de", "fi", "go", "lu", "me", "ni", "po", "ra", "tu")

_ALONE: Mapping[str, str] = {
    "agencies": "bureau: {name: Bureau, kind: agency, country: 'NO', founded: 1950, sources: [paper-0]}\n",
    "sites": "north: {name: North, country: 'NO', timezone: Europe/Oslo, sources: [paper-0]}\n",
    "launch-vehicles": "carrier: {name: Carrier One, manufacturer: bureau, sources: [paper-0]}\n",
    "programmes": "visits: {name: Visits, agencies: [bureau], sources: [paper-0]}\n",
    "stations": """\
halo:
  name: Halo
  status: operational
  operators: [bureau]
  sources: [paper-0]
  modules: [{id: core, name: Core, launched: 1960-01-01}]
  ports: [{id: front, name: Front, module: core, from: 1960-01-01}]
""",
    "expeditions": "{}\n",
    "anomalies": "{}\n",
    "audits": "{}\n",
}
"""Files that hold one record, or none."""

_SPACECRAFT = Template("""\
ship-$number:
  name: Ship $number
  aliases: [Ship No. $number]
  level: class
  service: crew
  manufacturer: bureau
  operators: [bureau]
  capacity: 3
  reusable: false
  docking_system: probe and drogue
  parts: [descent module, service module]
  launch_vehicles:
    - {vehicle: carrier, from: 1961-04-12, note: Every flight so far, sources: [paper-1]}
  specs:
    launch_mass_kg: {min: 7080, max: 7290, note: With three people aboard, sources: [paper-1]}
    length_m: {value: 6.98, sources: [paper-1]}
    diameter_m: {value: 2.72, sources: [paper-2]}
    span_m: {value: 10.7, sources: [paper-2]}
  claims:
    - {field: specs.length_m, value: "7.48", status: rejected, sources: [paper-2], why: has the probe in it}
  summary: The tenth series of a ship that was begun for the Moon. It flies by itself for half a year.
  sources: [paper-$number]
""")

_PERSON = Template("""\
person-$number:
  name: Vera $name
  sort: $name, Vera
  native: {ru: Вера $name}
  aliases: [V. $name, Wera $name]
  sex: female
  born: {at: 1932-08-19, place: Oslo, country: "NO"}
  citizenship: ["NO"]
  agencies:
    - {agency: bureau, selected: 1955-10-11, group: First group, sources: [paper-3]}
  claims:
    - {field: born.at, value: 1933-08-19, status: rejected, sources: [paper-4], why: a slip of the year}
  biography: $name grew up by the sea, flew the mail, and came to the bureau with its first group.
  sources: [paper-$source, paper-$other, paper-5]
""")

_MISSION = Template("""\
heron-$number:
  name: Heron $number
  native: {ru: Цапля $number}
  aliases: [H$number, Heron No. $number]
  kind: crewed
  regime: orbital
  programmes: [visits]
  operator: bureau
  spacecraft: ship-$ship
  serial: "$number"
  launch_vehicle: carrier
  launch_vehicle_serial: C$number
  callsign: Heron
  cospar: ${year}-${order}A
  outcome: success
  crew:
    - {person: person-$commander, role: commander}
    - {person: person-$second, role: flight-engineer-1}
    - {person: person-$third, role: flight-engineer-2}
  backup: [person-$reserve]
  events:
    - {event: launch, at: ${launch}T05:47:15Z, site: north, sources: [paper-$number, paper-6]}
    - {event: dock, at: ${launch}T15:57:43Z, port: halo/front, sources: [paper-$number]}
    - {event: hatch-open, at: ${launch}T18:28Z, sources: [paper-$number]}
    - {event: undock, at: ${landing}T01:41:30Z, port: halo/front, sources: [paper-$number]}
    - {event: landing, at: ${landing}T05:47:15Z, place: the northern plain, sources: [paper-$number]}
  schedule:
    - {for: launch, date: $year, as_of: 1960, sources: [paper-7]}
    - {for: launch, date: $launch, as_of: $launch, sources: [paper-7]}
  claims:
    - {field: events.dock.at, value: ${launch}T15:59Z, status: rejected, sources: [paper-8], why: the plan}
    - {field: callsign, value: Crane, status: rejected, sources: [paper-8], why: of the flight before}
  expect: {duration: ${days}d 0h 0m 0s}
  summary: >-
    The crew looked after the laboratory, repaired the cooling loop and brought home the samples of two
    years. The new guidance was tested by hand, after the automatic approach had been broken off.
  sources: [paper-$number, paper-$other, paper-9]
""")

_SPACEWALK = Template("""\
walk-$number:
  name: EVA $number
  kind: eva
  station: halo
  airlock: halo/core
  crew: [person-$commander, person-$second]
  start: ${day}T10:00Z
  end: ${day}T16:20Z
  expect: {duration: 6h 20m}
  summary: They replaced a pump, looked at the radiators and brought in what had been outside for a year.
  sources: [paper-$mission]
""")

_SOURCE = Template("""\
paper-$number:
  title: Report No. $number of the bureau on its flights and its people
  publisher: Bureau
  url: https://example.org/reports/$number
  published: 2026-06-01
  retrieved: 2026-07-01
  language: en
  tier: $tier
""")


@dataclass(frozen=True)
class _Size:
    """How many records of each kind a tree has."""

    missions: int
    people: int
    spacecraft: int
    spacewalks: int

    @classmethod
    def of(cls, times: float) -> _Size:
        """So many times the full size."""
        return cls(*(round(count * times) for count in (MISSIONS, PEOPLE, SPACECRAFT, SPACEWALKS)))

    @property
    def sources(self) -> int:
        return 2 * (self.missions + self.people)


def write_full_size(folder: Path, times: float = 1) -> None:
    """Write the data files of the tree, or of one that has `times` as many records."""
    size = _Size.of(times)
    many: dict[str, Iterable[str]] = {
        "spacecraft": (_SPACECRAFT.substitute(number=number) for number in range(size.spacecraft)),
        "crew": (_person(number, size) for number in range(size.people)),
        "missions": _missions(size),
        "spacewalks": (_spacewalk(number, size) for number in range(size.spacewalks)),
        "sources": (_source(number) for number in range(size.sources)),
    }
    for kind, records in {**{kind: [text] for kind, text in _ALONE.items()}, **many}.items():
        (folder / f"{kind}.yaml").write_text("\n".join(records), encoding="utf-8")


def _person(number: int, size: _Size) -> str:
    """A person with a name that no other has, in whatever way it is spelt."""
    name = "".join(_SYLLABLES[int(digit)] for digit in str(number)).capitalize()
    source = size.missions + number
    return _PERSON.substitute(number=number, name=name, source=source, other=source + size.people)


def _days_of(number: int, size: _Size) -> tuple[date, date]:
    """Days of launch and landing of a mission: one flight has ended before the next begins."""
    step = _DAYS / size.missions
    launch = _BEGIN + timedelta(days=int(number * step))
    return launch, launch + timedelta(days=int(step) - 1)


def _crew_of(number: int, size: _Size) -> list[int]:
    return [(number * 3 + seat) % size.people for seat in range(4)]


def _missions(size: _Size) -> Iterator[str]:
    year, order = 0, 0
    for number in range(size.missions):
        launch, landing = _days_of(number, size)
        order = order + 1 if launch.year == year else 1
        year = launch.year
        commander, second, third, reserve = _crew_of(number, size)
        yield _MISSION.substitute(
            number=number,
            ship=number % size.spacecraft,
            year=year,
            order=f"{order:03}",
            commander=commander,
            second=second,
            third=third,
            reserve=reserve,
            launch=launch,
            landing=landing,
            days=(landing - launch).days,
            other=size.missions + 2 * size.people + number,
        )


def _source(number: int) -> str:
    tier = "primary" if number < 10 else ("primary", "reference")[number % 2]
    return _SOURCE.substitute(number=number, tier=tier)


def _spacewalk(number: int, size: _Size) -> str:
    turn, mission = divmod(number, size.missions)
    day = _days_of(mission, size)[0] + timedelta(days=1 + turn)
    commander, second, *_ = _crew_of(mission, size)
    return _SPACEWALK.substitute(number=number, commander=commander, second=second, day=day, mission=mission)
