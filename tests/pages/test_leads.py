from __future__ import annotations

import pytest

from generator.derive.facts import Facts
from generator.pages.leads import mission_lead, person_lead, spacecraft_lead
from generator.pages.linker import Linker
from generator.pages.pieces import Phrase
from generator.pages.wording import NBSP
from tests.records import facts

MISSIONS = """
    both:
      name: Ship 1
      spacecraft: soyuz
      crew: [{person: anna, role: commander}, {person: boris, role: pilot}, {person: carla, role: pilot}]
      events:
        - {event: launch, at: 2024-01-01T00:00:00Z, site: base/pad}
        - {event: dock, at: 2024-01-02T00:00:00Z, port: station/fore}
        - {event: undock, at: 2024-01-30T00:00:00Z, port: station/fore}
        - {event: landing, at: 2024-01-31T01:02:03Z}
    first:
      name: Ship 2
      spacecraft: soyuz
      crew: [{person: dora, role: commander, leg: up}, {person: anna, role: pilot, leg: down}]
      events: [{event: launch, at: 2024-03-01T00:00:00Z}, {event: landing, at: 2024-06-01T00:00:00Z}]
    second:
      name: Ship 3
      spacecraft: orion
      crew: [{person: anna, role: commander, leg: up}, {person: dora, role: pilot, leg: down}]
      events: [{event: launch, at: 2024-05-01T00:00:00Z}, {event: splashdown, at: 2024-08-01T00:00:00Z}]
    home-alone:
      name: Ship 4
      spacecraft: soyuz
      crew: [{person: emil, role: commander, leg: up}]
      events: [{event: launch, at: 2025-09-01T00:00:00Z}, {event: landing, at: 2025-10-01T00:00:00Z}]
    freight:
      name: Freighter 1
      kind: cargo
      spacecraft: freighter
      hull: freighter-dawn
      events:
        - {event: launch, at: 2024-02-01T00:00:00Z}
        - {event: berth, at: 2024-02-03T00:00:00Z, port: station/fore}
        - {event: unberth, at: 2024-03-03T00:00:00Z, port: station/fore}
        - {event: decay, at: 2024-03-04T00:00:00Z}
    now:
      name: Ship 5
      spacecraft: soyuz
      outcome: in-progress
      crew: [{person: frida, role: commander}]
      events: [{event: launch, at: 2025-12-01T00:00:00Z}]
    probe:
      name: Probe 1
      kind: uncrewed
      scope: reference
      regime: interplanetary
      spacecraft: prober
      outcome: failure
      events: [{event: launch, at: 2023-08-10T00:00:00Z}, {event: impact, at: 2023-08-19T00:00:00Z}]
    lost:
      name: Ship 0
      spacecraft: soyuz
      outcome: lost-with-crew
      crew: [{person: gita, role: commander, fate: died}]
      events: [{event: launch, at: 1986-01-28T16:38:00Z}, {event: loss, at: 1986-01-28T16:39:13Z}]
    abort:
      name: Ship 6
      spacecraft: soyuz
      regime: suborbital
      planned_regime: orbital
      max_altitude_km: 90
      outcome: launch-abort
      crew: [{person: hana, role: commander}]
      events:
        - {event: launch, at: 2018-10-11T08:40:15Z}
        - {event: abort, at: 2018-10-11T08:42:13Z}
        - {event: landing, at: 2018-10-11T08:59:56Z}
    plan:
      name: Ship 9
      spacecraft: soyuz
      outcome: planned
      crew: [{person: ivan, role: commander}, {role: pilot}]
      schedule:
        - {for: launch, date: 2027-01, as_of: 2025-01}
        - {for: launch, date: 2027-03, as_of: 2025-11}
    later:
      name: Freighter 9
      kind: cargo
      spacecraft: orion
      outcome: planned
      schedule: [{for: launch, date: 2028-05/.., as_of: 2025-01}]
    dropped:
      name: Ship 10
      spacecraft: soyuz
      outcome: cancelled
      schedule: [{for: launch, date: 2020-05, as_of: 2019}]
    pad:
      name: Ship 11
      spacecraft: soyuz
      outcome: pad-abort
      crew: [{person: ivan, role: commander}]
      events: [{event: abort, at: 1983-09-26T19:37:50Z}]
    dive:
      name: Dive 1
      regime: suborbital
      spacecraft: plane
      max_altitude_km: 40
      crew: [{person: mira, role: pilot}, {person: nora, role: pilot, fate: died}]
      events: [{event: launch, at: 2024-03-01T00:00:00Z}, {event: landing, at: 2024-03-01T00:10:00Z}]
    hop:
      name: Hop 1
      regime: suborbital
      spacecraft: orion
      max_altitude_km: 105
      crew: [{person: jana, role: pilot}, {person: carla, role: passenger}]
      events: [{event: launch, at: 2025-03-01T00:00:00Z}, {event: landing, at: 2025-03-01T00:10:00Z}]
"""
CREW = """
    anna: {name: Anna, agencies: [{agency: old}, {agency: rsa}], citizenship: [RU]}
    boris: {name: Boris, died: {at: 2025-01-01}, agencies: [{agency: rsa}]}
    carla: {name: Carla, agencies: [{agency: esa}]}
    dora: {name: Dora, citizenship: [US]}
    emil: {name: Emil}
    frida: {name: Frida, agencies: [{agency: works}]}
    gita: {name: Gita, died: {at: 1986-01-28}}
    hana: {name: Hana}
    ivan: {name: Ivan, agencies: [{agency: rsa}]}
    jana: {name: Jana}
    karl: {name: Karl, citizenship: [DE], agencies: [{agency: esa}]}
    lena: {name: Lena}
    mira: {name: Mira, agencies: [{agency: esa}]}
    nora: {name: Nora}
"""
FACTS: Facts = facts(
    "2026-01-01",
    missions=MISSIONS,
    crew=CREW,
    stations="""
        station:
          name: Good Station
          modules: [{id: node, name: Node}]
          ports: [{id: fore, name: Fore, module: node}]
    """,
    spacecraft="""
        soyuz: {name: Soyuz, service: crew, manufacturer: works}
        orion: {name: Orion, service: crew}
        freighter: {name: Freighter, service: cargo, family: freighters}
        freighter-dawn: {name: Freighter Dawn, level: hull, class: freighter}
        freighters: {name: Freighters, level: family}
        prober: {name: Prober, service: probe}
        unflown: {name: Unflown}
        idle: {name: Idle, level: hull, class: orion}
    """,
    sites="base: {name: The Base, pads: [{id: pad, name: Pad 1}]}",
    agencies="""
        old: {name: Old Agency}
        rsa: {name: Russian Agency, abbreviation: RSA, demonym: cosmonaut}
        esa: {name: European Agency, abbreviation: ESA, demonym: astronaut}
        works: {name: Works, kind: company}
    """,
)


def said(phrase: Phrase) -> str:
    """A sentence with plain spaces."""
    return phrase.text.replace(NBSP, " ")


def of_mission(record_id: str) -> str:
    return said(
        mission_lead(
            FACTS.encyclopedia.missions[record_id], FACTS, Linker(FACTS.encyclopedia, f"missions/{record_id}")
        )
    )


def of_person(record_id: str) -> str:
    return said(
        person_lead(
            FACTS.encyclopedia.people[record_id], FACTS, Linker(FACTS.encyclopedia, f"crew/{record_id}")
        )
    )


def of_spacecraft(record_id: str) -> str:
    linker = Linker(FACTS.encyclopedia, f"spacecraft/{record_id}")
    return said(spacecraft_lead(FACTS.encyclopedia.spacecraft[record_id], FACTS, linker))


@pytest.mark.parametrize(
    ("mission", "sentence"),
    [
        (
            "both",
            (
                "Ship 1 was a crewed flight of a Soyuz spacecraft to the Good Station; it launched on"
                " 1 January 2024 from The Base, Pad 1 with Anna, Boris and Carla and landed on"
                " 31 January 2024 after 30 d 1 h 2 m 3 s."
            ),
        ),
        (
            "first",
            (
                "Ship 2 was a crewed flight of a Soyuz spacecraft; it launched on 1 March 2024 with Dora"
                " and landed on 1 June 2024 with Anna aboard, after 92 d 0 h 0 m 0 s."
            ),
        ),
        (
            "second",
            (
                "Ship 3 was a crewed flight of an Orion spacecraft; it launched on 1 May 2024 with Anna"
                " and splashed down on 1 August 2024 with Dora aboard, after 92 d 0 h 0 m 0 s."
            ),
        ),
        (
            "home-alone",
            (
                "Ship 4 was a crewed flight of a Soyuz spacecraft; it launched on 1 September 2025 with Emil"
                " and landed on 1 October 2025 with nobody aboard, after 30 d 0 h 0 m 0 s."
            ),
        ),
        (
            "freight",
            (
                "Freighter 1 was a cargo flight of the Freighter Dawn to the Good Station; it launched on"
                " 1 February 2024 and burned up in the atmosphere on 4 March 2024 after 32 d 0 h 0 m 0 s."
            ),
        ),
        (
            "now",
            (
                "Ship 5 is a crewed flight of a Soyuz spacecraft; it launched on 1 December 2025 with Frida"
                " and is under way as of 1 January 2026."
            ),
        ),
        (
            "probe",
            (
                "Probe 1 was an uncrewed interplanetary flight of a Prober spacecraft; it launched on"
                " 10 August 2023 and hit the surface on 19 August 2023 after 9 d 0 h 0 m 0 s."
            ),
        ),
        (
            "lost",
            (
                "Ship 0 was a crewed flight of a Soyuz spacecraft; it launched on 28 January 1986 with Gita"
                " and was lost after 1 minute."
            ),
        ),
        (
            "abort",
            (
                "Ship 6 was a crewed suborbital flight of a Soyuz spacecraft; it launched on 11 October 2018"
                " with Hana and landed after 19 minutes."
            ),
        ),
        (
            "plan",
            (
                "Ship 9 is a planned crewed flight of a Soyuz spacecraft with Ivan; its launch is due in"
                " March 2027, as last announced."
            ),
        ),
        (
            "later",
            (
                "Freighter 9 is a planned cargo flight of an Orion spacecraft; its launch is due no earlier"
                " than May 2028, as last announced."
            ),
        ),
        ("dropped", "Ship 10 is a cancelled crewed flight of a Soyuz spacecraft."),
        ("pad", "Ship 11 is an aborted crewed flight of a Soyuz spacecraft with Ivan."),
    ],
)
def test_the_lead_of_a_mission_is_written_from_the_facts(mission: str, sentence: str) -> None:
    assert of_mission(mission) == sentence


@pytest.mark.parametrize(
    ("person", "sentence"),
    [
        (
            "anna",
            (
                "Anna is a cosmonaut of RSA who has spent 61 d 1 h 2 m 3 s in space on two spaceflights;"
                " the last of them began on Ship 3 and ended on Ship 2."
            ),
        ),
        (
            "boris",
            "Boris was a cosmonaut of RSA who spent 30 d 1 h 2 m 3 s in space on one spaceflight, Ship 1.",
        ),
        (
            "carla",
            (
                "Carla is an astronaut of ESA who has spent 30 d 1 h 2 m 3 s in space on one spaceflight,"
                " Ship 1, besides one suborbital flight."
            ),
        ),
        (
            "dora",
            (
                "Dora is a space traveller from the United States who has spent 153 d 0 h 0 m 0 s in space on"
                " one spaceflight; it began on Ship 2 and ended on Ship 3."
            ),
        ),
        (
            "frida",
            (
                "Frida is a crew member of Works who has spent 31 d in space on one spaceflight; it began on"
                " Ship 5 on 1 December 2025 and goes on as of 1 January 2026."
            ),
        ),
        (
            "gita",
            "Gita was a space traveller who spent 1 m 13 s in space on one spaceflight; died on Ship 0.",
        ),
        ("hana", "Hana is a space traveller who made one suborbital flight, Ship 6."),
        ("mira", "Mira is an astronaut of ESA who flew on Dive 1, which did not reach space."),
        ("nora", "Nora died on Dive 1."),
        ("jana", "Jana is a space traveller who made one suborbital flight, Hop 1."),
        ("ivan", "Ivan is a cosmonaut of RSA who is to fly on Ship 9."),
        ("karl", "Karl is an astronaut of ESA who has no spaceflight in these records."),
        ("lena", "Lena has no spaceflight in these records."),
    ],
)
def test_the_lead_of_a_person_is_written_from_the_facts(person: str, sentence: str) -> None:
    assert of_person(person) == sentence


@pytest.mark.parametrize(
    ("craft", "sentence"),
    [
        (
            "soyuz",
            (
                "Soyuz is a class of crewed spacecraft built by Works; these records hold six flights of it,"
                " the first on 28 January 1986."
            ),
        ),
        (
            "orion",
            (
                "Orion is a class of crewed spacecraft; these records hold two flights of it,"
                " the first on 1 May 2024."
            ),
        ),
        (
            "prober",
            "Prober is a class of space probes; these records hold one flight of it, on 10 August 2023.",
        ),
        ("unflown", "Unflown is a class of spacecraft."),
        (
            "freighter-dawn",
            (
                "Freighter Dawn is a Freighter spacecraft; these records hold one flight of it, on"
                " 1 February 2024."
            ),
        ),
        ("idle", "Idle is an Orion spacecraft."),
    ],
)
def test_the_lead_of_a_spacecraft_is_written_from_the_facts(craft: str, sentence: str) -> None:
    assert of_spacecraft(craft) == sentence


def test_a_family_is_told_by_its_flights_or_else_its_members() -> None:
    assert of_spacecraft("freighters").startswith("Freighters is a family of spacecraft; ")
    unflown = facts(
        spacecraft="kin: {name: Kin, level: family}\na: {name: A, family: kin}\nb: {name: B, family: kin}"
    )
    family = unflown.encyclopedia.spacecraft["kin"]
    lead = spacecraft_lead(family, unflown, Linker(unflown.encyclopedia, "spacecraft/kin"))
    assert said(lead) == "Kin is a family of spacecraft; its members here are A and B."


def test_people_ships_and_places_are_linked() -> None:
    mission = FACTS.encyclopedia.missions["both"]
    html = mission_lead(mission, FACTS, Linker(FACTS.encyclopedia, "missions/both")).__html__()
    for link in (
        '<a href="../../crew/anna/">Anna</a>',
        '<a href="../../spacecraft/soyuz/">Soyuz</a>',
        '<a href="../../stations/station/">Good Station</a>',
        '<a href="../../sites/base/#pads">The Base, Pad 1</a>',
    ):
        assert link in html


def test_a_hostile_name_is_escaped() -> None:
    hostile = facts(
        missions="a: {name: <b>A</b>, spacecraft: ship, events: [{event: launch, at: 2025}]}",
        spacecraft="ship: {name: '<i>Ship</i>'}",
    )
    mission = hostile.encyclopedia.missions["a"]
    html = mission_lead(mission, hostile, Linker(hostile.encyclopedia, "missions/a")).__html__()
    assert "<b>" not in html
    assert "<i>" not in html
