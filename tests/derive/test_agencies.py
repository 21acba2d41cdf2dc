from __future__ import annotations

from generator.derive.agencies import AgencyUsage, derive_agency_usage
from tests.records import encyclopedia


def test_people_are_found_by_agency_in_order_of_sort_name() -> None:
    usage = derive_agency_usage(
        encyclopedia(
            crew="""
            alan: {sort: "Zeta, Alan", agencies: [{agency: nasa}]}
            boris: {sort: "Alfa, Boris", agencies: [{agency: rsa}, {agency: nasa}]}
            carla: {sort: "Alfa, Boris", agencies: [{agency: nasa}]}
            dora: {}
        """
        )
    )
    assert usage.people == {"nasa": ["boris", "carla", "alan"], "rsa": ["boris"]}


def test_who_came_back_to_an_agency_is_named_once() -> None:
    twice = "anna: {agencies: [{agency: nasa, until: 1990}, {agency: esa}, {agency: nasa, from: 2000}]}"
    assert derive_agency_usage(encyclopedia(crew=twice)).people == {"nasa": ["anna"], "esa": ["anna"]}


def test_what_an_agency_built_is_found() -> None:
    usage = derive_agency_usage(
        encyclopedia(
            spacecraft="""
                ship-b: {manufacturer: works}
                ship-a: {manufacturer: works}
                ship-c: {}
            """,
            launch_vehicles="vehicle: {manufacturer: works}\nother: {manufacturer: rival}\nlast: {}",
        )
    )
    assert usage.spacecraft == {"works": ["ship-a", "ship-b"]}
    assert usage.launch_vehicles == {"works": ["vehicle"], "rival": ["other"]}


def test_to_fly_a_ship_is_not_to_build_it() -> None:
    usage = derive_agency_usage(encyclopedia(spacecraft="ship: {operators: [line]}"))
    assert usage == AgencyUsage({}, {}, {})
