from __future__ import annotations

import pytest

from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.link import link_records
from generator.model.kinds import Kind
from tests.records import encyclopedia, records


def test_missions_are_in_order_of_launch_and_others_in_order_of_id() -> None:
    whole = encyclopedia(
        missions="""
            zebra: {events: [{event: launch, at: 2020}]}
            planned: {outcome: planned}
            apollo: {events: [{event: launch, at: 2021}]}
            beta: {events: [{event: launch, at: 2020}]}
        """,
        crew="zoe: {}\nanna: {}\n",
    )
    assert list(whole.missions) == ["beta", "zebra", "apollo", "planned"]
    assert list(whole.people) == ["anna", "zoe"]


@pytest.mark.parametrize("kind", list(Kind))
def test_the_records_of_every_kind_are_found_again(kind: Kind) -> None:
    bare = "start: 2025, crew: []" if kind is Kind.SPACEWALKS else ""
    extra = "begins: {at: 2025}" if kind is Kind.EXPEDITIONS else bare
    statement = "statements: [{line: '1', text: T, verdict: 'true'}]" if kind is Kind.AUDITS else extra
    one = records(kind, f"one: {{{statement}}}\n")
    whole = link_records({kind: one})
    assert dict(whole.of_kind(kind)) == one
    assert all(not whole.of_kind(other) for other in Kind if other is not kind)


def test_no_records_make_an_empty_encyclopedia() -> None:
    assert link_records({}) == Encyclopedia()


def test_redirects_are_kept() -> None:
    assert link_records({}, {"crew/anya": "crew/anna"}).redirects == {"crew/anya": "crew/anna"}


def test_an_unknown_id_does_not_stop_the_linking() -> None:
    whole = encyclopedia(missions="m: {operator: nobody, crew: [{person: nobody, role: pilot}]}")
    assert list(whole.missions) == ["m"]


STATION = """
    iss:
      modules: [{id: zvezda, name: Zvezda}]
      ports: [{id: aft, name: aft, module: zvezda}]
      equipment: [{id: elektron, name: Elektron, module: zvezda, purpose: oxygen}]
"""


def test_parts_of_stations_are_found_by_station_and_part() -> None:
    whole = encyclopedia(stations=STATION)
    iss = whole.stations["iss"]
    assert dict(whole.ports) == {"iss/aft": (iss, iss.ports[0])}
    assert dict(whole.modules) == {"iss/zvezda": (iss, iss.modules[0])}
    assert dict(whole.equipment) == {"iss/elektron": (iss, iss.equipment[0])}


def test_a_launch_site_is_found_with_and_without_its_pad() -> None:
    whole = encyclopedia(sites="baikonur: {pads: [{id: 31-6, name: Site 31/6}]}")
    baikonur = whole.sites["baikonur"]
    assert dict(whole.pads) == {
        "baikonur": (baikonur, None),
        "baikonur/31-6": (baikonur, baikonur.pads[0]),
    }


def test_events_are_found_by_mission_and_name() -> None:
    whole = encyclopedia(missions="m: {events: [{event: dock, at: 2025}, {event: dock, at: 2026}]}")
    m = whole.missions["m"]
    assert dict(whole.events) == {"m/dock": (m, m.events[0]), "m/dock-2": (m, m.events[1])}
