from __future__ import annotations

import pytest

from generator.derive.passages import Voice, derive_passages, is_own_statement, mask_quotations
from tests.records import encyclopedia


def test_texts_are_found_with_their_paths_and_whose_words_they_are_in() -> None:
    records = encyclopedia(
        missions="""
        flight:
          name: Flight
          native: {ru: Полёт}
          serial: "7"
          crew: [{person: ann, role: commander, note: A note}]
          events: [{event: launch, at: 2025, place: Cape, mode: by hand}]
          claims: [{field: serial, printed: "8", status: rejected, why: A misprint}]
        """,
        audits="""
        audit: {name: Audit, statements: [{line: "1", text: It flew, verdict: "true", why: It did}]}
        """,
        sources="""
        text: {title: A title, note: A copy, url: "https://example.org/"}
        """,
    )
    assert [(p.record_id, p.path, p.text, p.voice) for p in derive_passages(records)] == [
        ("flight", ("native", "ru"), "Полёт", Voice.NAME),
        ("flight", ("claims", 0, "printed"), "8", Voice.OTHERS),
        ("flight", ("claims", 0, "why"), "A misprint", Voice.PROSE),
        ("flight", ("name",), "Flight", Voice.LATIN),
        ("flight", ("serial",), "7", Voice.LATIN),
        ("flight", ("crew", 0, "note"), "A note", Voice.PROSE),
        ("flight", ("events", 0, "mode"), "by hand", Voice.PROSE),
        ("flight", ("events", 0, "place"), "Cape", Voice.PROSE),
        ("audit", ("name",), "Audit", Voice.LATIN),
        ("audit", ("statements", 0, "text"), "It flew", Voice.OTHERS),
        ("audit", ("statements", 0, "why"), "It did", Voice.PROSE),
        ("text", ("title",), "A title", Voice.OTHERS),
        ("text", ("publisher",), "Somebody", Voice.NAME),
        ("text", ("note",), "A copy", Voice.PROSE),
    ]


def test_audits_speak_of_what_others_state() -> None:
    records = encyclopedia(
        missions="flight: {summary: It flew}",
        audits="audit: {summary: It errs, statements: [{line: '1', text: It flew, verdict: 'true'}]}",
    )
    assert [p.text for p in derive_passages(records) if is_own_statement(p)] == ["It flew"]


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ('the "dark side" of it', "the             of it"),
        ("the “dark side” of it", "the             of it"),
        ("«тёмная» сторона", "         сторона"),
        ("the crew's ship and the ship's crew", "the crew's ship and the ship's crew"),
        ("he said 'no' twice", "he said      twice"),
        ('an open " mark', 'an open " mark'),
    ],
)
def test_quotations_are_blanked_and_nothing_moves(text: str, masked: str) -> None:
    assert mask_quotations(text) == masked
