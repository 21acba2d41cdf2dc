"""The real records are without errors, complete for what they were begun with, and each has a witness."""

from __future__ import annotations

import pytest

from generator.check.check import Checked
from generator.derive.facts import Facts
from generator.derive.lineage import cited_sources
from generator.model.kinds import Kind

pytestmark = pytest.mark.data

SOYUZ_MS = [f"soyuz-ms-{number}" for number in range(16, 31)]
NAMED = {
    Kind.MISSIONS: f"""
        {" ".join(SOYUZ_MS)} spacex-demo-2 spacex-crew-1 progress-ms-16 cygnus-ng-15 soyuz-19
        apollo-astp apollo-17 inspiration4 polaris-dawn artemis-3 luna-25 starship-flight-7
        starship-flight-8 starship-flight-9 change-4 change-6
    """,
    # First those that the seed texts name, then those that the audit of them adds.
    Kind.CREW: """
        sergey-ryzhikov sergey-kud-sverchkov kathleen-rubins chris-cassidy anatoly-ivanishin
        ivan-vagner michael-hopkins victor-glover shannon-walker soichi-noguchi jonny-kim
        alexey-zubritsky oleg-novitsky marina-vasilevskaya tracy-caldwell-dyson jared-isaacman
        scott-poteet sarah-gillis anna-menon sian-proctor hayley-arceneaux chris-sembroski

        loral-ohara oleg-kononenko nikolai-chub bob-behnken doug-hurley frank-rubio alexey-leonov
        valery-kubasov thomas-stafford vance-brand deke-slayton gene-cernan ronald-evans
        harrison-schmitt
    """,
    Kind.SPACECRAFT: """
        soyuz-ms crew-dragon crew-dragon-endeavour crew-dragon-resilience progress-ms cygnus
        starship starliner apollo-csm soyuz-7k-tm
    """,
    Kind.EXPEDITIONS: " ".join(f"iss-{number}" for number in range(63, 74)),
    Kind.STATIONS: "iss ros",
    Kind.ANOMALIES: "elektron-vm-2020 prk-air-leak",
    Kind.AUDITS: "seed-000 seed-001 seed-002 seed-003 seed-004",
    Kind.LAUNCH_VEHICLES: "soyuz-2-1a falcon-9 starship-super-heavy",
    Kind.SITES: "baikonur starbase johnson-space-center tsup",
    Kind.AGENCIES: "roscosmos nasa jaxa spacex boeing",
    Kind.PROGRAMMES: "apollo-soyuz artemis commercial-crew cross-flights",
}
"""Every system, flight and person that the five seed texts and their audit name."""


def test_the_records_have_no_errors(checked: Checked) -> None:
    assert [f"{p.place.file}:{p.place.line}: {p.rule}: {p.message}" for p in checked.errors] == []


@pytest.mark.parametrize(
    ("kind", "record_id"), [(kind, record_id) for kind, ids in NAMED.items() for record_id in ids.split()]
)
def test_whatever_the_seed_texts_name_has_a_record(facts: Facts, kind: Kind, record_id: str) -> None:
    assert record_id in facts.encyclopedia.of_kind(kind)


def test_the_two_anomalies_of_2020_are_kept_apart(facts: Facts) -> None:
    anomalies = facts.encyclopedia.anomalies
    assert anomalies["elektron-vm-2020"].not_same_as == ("prk-air-leak",)
    assert anomalies["prk-air-leak"].equipment is None
    assert "iss/elektron-vm" in facts.encyclopedia.equipment


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.SOURCES])
def test_every_record_cites_a_source(facts: Facts, kind: Kind) -> None:
    records = facts.encyclopedia.of_kind(kind).values()
    assert records
    assert [record.id for record in records if not cited_sources(record)] == []


def test_every_source_names_its_publisher_and_tier(facts: Facts) -> None:
    sources = facts.encyclopedia.sources.values()
    assert sources
    assert [source.id for source in sources if not source.publisher.strip() or not source.tier] == []


def test_every_audit_goes_through_its_text(facts: Facts) -> None:
    for audit in facts.encyclopedia.audits.values():
        assert len(audit.statements) >= 5, audit.id
        assert {statement.verdict for statement in audit.statements} > {"true"}, audit.id


def test_the_soyuz_chain_is_whole(facts: Facts) -> None:
    flights = facts.encyclopedia.usage.missions_of_spacecraft["soyuz-ms"]
    assert [mission.id for mission in flights if mission.id in SOYUZ_MS] == SOYUZ_MS
