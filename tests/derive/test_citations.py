from __future__ import annotations

from generator.derive.citations import derive_citations
from generator.model.kinds import Kind
from tests.records import encyclopedia


def test_a_source_is_found_wherever_a_record_names_it() -> None:
    cited = derive_citations(
        encyclopedia(
            missions="""
                one:
                  events: [{event: launch, at: 2025-01-01, sources: [event]}]
                  claims: [{field: cospar, value: 2025-001A, status: rejected, sources: [claim]}]
                  schedule: [{for: launch, date: 2025, as_of: 2024, sources: [promise]}]
                  sources: [record]
            """,
            crew="anna: {born: {at: 1980, sources: [birth]}, expect: {flights: 1, sources: [total]}}",
            spacecraft="ship: {specs: {length_m: {value: 7, sources: [measure]}}}",
        )
    )
    mission = [(Kind.MISSIONS, "one")]
    assert cited == {
        "record": mission,
        "event": mission,
        "claim": mission,
        "promise": mission,
        "birth": [(Kind.CREW, "anna")],
        "total": [(Kind.CREW, "anna")],
        "measure": [(Kind.SPACECRAFT, "ship")],
    }


def test_a_record_that_cites_twice_is_named_once() -> None:
    text = "one: {events: [{event: launch, at: 2025-01-01, sources: [log]}], sources: [log]}"
    assert derive_citations(encyclopedia(missions=text)) == {"log": [(Kind.MISSIONS, "one")]}


def test_records_are_in_order_of_kind_and_of_the_encyclopedia() -> None:
    cited = derive_citations(
        encyclopedia(
            crew="zoe: {sources: [log]}\nanna: {sources: [log]}",
            missions="""
                alpha: {events: [{event: launch, at: 2025-02-01}], sources: [log]}
                beta: {events: [{event: launch, at: 2025-01-01}], sources: [log]}
            """,
        )
    )
    assert cited["log"] == [
        (Kind.MISSIONS, "beta"),
        (Kind.MISSIONS, "alpha"),
        (Kind.CREW, "anna"),
        (Kind.CREW, "zoe"),
    ]


def test_sources_that_repeat_one_another_do_not_cite() -> None:
    sources = "copy: {derived_from: [origin]}\norigin: {}"
    assert derive_citations(encyclopedia(sources=sources)) == {}


def test_the_source_of_an_audit_is_cited_by_it() -> None:
    audit = "text: {source: post, statements: [{line: '1', text: It flew., verdict: 'true', sources: [log]}]}"
    assert derive_citations(encyclopedia(audits=audit)) == {
        "post": [(Kind.AUDITS, "text")],
        "log": [(Kind.AUDITS, "text")],
    }
