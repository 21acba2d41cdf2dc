"""`value-without-source`."""

from __future__ import annotations

from tests.rules.said import said

RULE = "value-without-source"


def test_a_record_without_a_source_is_told() -> None:
    programmes = """
    one:
      name: One
    two:
      name: Two
      sources: [text]
    """
    message = "every programme must name a source: one names none for its values"
    hint = "add sources: [id] to the record, with the source in sources.yaml"
    assert said(RULE, programmes=programmes) == [(1, 1, message, hint)]


def test_a_claim_without_a_source_is_told() -> None:
    programmes = """
    one:
      name: One
      claims:
        - {field: name, value: Two, status: rejected, sources: [text]}
        - {field: name, value: Three, status: rejected}
      sources: [text]
    """
    message = "a claim must name who makes it: this one, of name, names no source"
    assert said(RULE, programmes=programmes) == [(5, 7, message, "add sources: [id] to the claim")]


def test_an_audit_is_of_its_source_and_needs_no_other() -> None:
    audits = """
    one:
      name: One
      source: text
      made: 2025
      statements: [{line: "1", text: It flew, verdict: "true"}]
    """
    assert said(RULE, audits=audits) == []
