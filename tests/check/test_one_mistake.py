"""One wrong value is told once: rules that follow from it are silent, independent ones are not."""

from __future__ import annotations

from generator.check.sample import check_sample
from tests.rules.found import FIRST, SECOND, crew, events, ship

PEOPLE = "ada:\n  name: Ada\n  sort: Ada\n"
WALK = "walk-1:\n  name: Walk 1\n  station: base\n  crew: [ada]\n  start: 2025-03-16T14:00Z\n"
COMMANDER = crew("person: ada, role: commander")
IGNORED = {"unknown-reference", "value-without-source", "thin-sources", "missing-key"}


def told(**texts: str) -> list[str]:
    """Rules that speak, those about sources and absent files left out."""
    sample = {name.replace("_", "-"): text for name, text in texts.items()}
    return [problem.rule for problem in check_sample(sample).problems if problem.rule not in IGNORED]


def references(**texts: str) -> list[str]:
    sample = {name.replace("_", "-"): text for name, text in texts.items()}
    return [p.message for p in check_sample(sample).problems if p.rule == "unknown-reference"]


MOSCOW = [
    *events(
        "launch, at: 2025-01-01T05:00Z", "dock, at: 2025-01-01T14:00Z", "hatch-open, at: 2025-01-01T13:00Z"
    ),
    "claims:",
    "  - {field: events.dock.at, value: 2025-01-01T11:00Z, status: compatible}",
]


def test_a_rule_is_silent_where_one_it_yields_to_has_spoken_of_the_value() -> None:
    assert told(missions=ship("a", *MOSCOW)) == ["local-time-as-utc"]
    assert told(missions=ship("a", *MOSCOW[:-2])) == ["events-out-of-order"]


def test_another_mistake_in_the_same_record_is_told_beside_it() -> None:
    assert sorted(told(missions=ship("a", *MOSCOW, cospar="2024-001A"))) == [
        "cospar-year",
        "local-time-as-utc",
    ]


def test_an_exempted_finding_silences_nothing() -> None:
    exempt = "ignore: [{rule: local-time-as-utc, why: the clocks stood still}]"
    assert told(missions=ship("a", *MOSCOW, exempt)) == ["events-out-of-order"]


def test_an_exemption_from_a_finding_that_is_silent_is_needed() -> None:
    exempt = "ignore: [{rule: events-out-of-order, why: the clocks stood still}]"
    assert told(missions=ship("a", *MOSCOW, exempt)) == ["local-time-as-utc"]


def test_what_follows_from_a_silent_finding_is_silent() -> None:
    """Ada's EVA and her total follow from her landing on ship B, which follows from no launch."""
    expected = PEOPLE + "  expect: {flights: 1}\n"
    missions = ship("a", *crew("person: ada, role: commander, leg: down"), *FIRST)
    assert told(missions=missions, crew=expected, spacewalks=WALK) == ["lands-without-launching"]
    without = ship("a", *crew("person: ben, role: commander"), *FIRST)
    ben = PEOPLE.replace("ada", "ben").replace("Ada", "Ben")
    assert told(missions=without, crew=expected + ben, spacewalks=WALK) == ["eva-crew-not-aboard"]


def test_a_misspelt_person_is_not_also_missing_elsewhere() -> None:
    missions = ship("a", *crew("person: adda, role: commander"), *FIRST)
    assert told(missions=missions, crew=PEOPLE, spacewalks=WALK) == []
    assert "there is no person adda" in references(missions=missions, crew=PEOPLE, spacewalks=WALK)


def test_a_record_that_cannot_be_read_does_not_strand_its_crew() -> None:
    up = ship("a", *crew("person: ada, role: commander, leg: up"), *FIRST)
    down = ship("b", *crew("person: ada, role: commander, leg: down"), *SECOND)
    assert told(missions=up + down, crew=PEOPLE) == []
    assert told(missions=up + down.replace("  regime: orbital", "  regim: orbital"), crew=PEOPLE) == [
        "unknown-key"
    ]
    assert told(missions=up, crew=PEOPLE) == ["never-landed"]


def test_sources_of_a_record_that_cannot_be_read_are_in_use() -> None:
    source = "report:\n  title: A report\n  publisher: Somebody\n  tier: primary\n"
    broken = ship("a", "sources: [report]", "colour: red")
    assert told(missions=broken, sources=source) == ["unknown-key"]
    assert told(missions=ship("a"), sources=source) == ["unused-source"]


def test_events_of_a_ship_that_moved_unrecorded_are_not_missing() -> None:
    term = "base-1:\n  name: One\n  station: base\n  number: '1'\n  begins: {event: ship-a/undock-2}\n"
    elsewhere = [
        line.replace("port: base/front", "port: base/back") if "undock" in line else line for line in FIRST
    ]
    assert told(missions=ship("a", *elsewhere), expeditions=term) == ["undock-elsewhere"]
    assert not any(
        "undock-2" in text for text in references(missions=ship("a", *elsewhere), expeditions=term)
    )
    assert "there is no event ship-a/undock-2" in references(missions=ship("a", *FIRST), expeditions=term)


def test_a_mistake_of_shape_hides_no_unknown_id_and_no_wording_in_its_record() -> None:
    rows = crew("person: adda, role: commander", "person: ada, rol: pilot")
    missions = ship("a", *rows, "colour: red", "summary: It was launched last week.")
    found = check_sample({"missions": missions, "crew": PEOPLE}).problems
    assert [(p.rule, p.field) for p in found if p.record == "missions/ship-a"] == [
        ("unknown-reference", "spacecraft"),
        ("unknown-reference", "crew.0.person"),
        ("missing-key", "crew.1"),
        ("unknown-key", "crew.1.rol"),
        ("unknown-key", "colour"),
        ("relative-date", "summary"),
    ]


def test_nobody_is_accused_of_what_a_refused_record_may_explain() -> None:
    """Ada is misspelt on the ship that took her up: that she seems not to be aboard follows from it."""
    missions = ship("a", *crew("person: adda, role: commander"), *FIRST, "colour: red")
    assert told(missions=missions, crew=PEOPLE, spacewalks=WALK) == ["unknown-key"]


def test_wording_that_a_refused_record_asks_to_be_exempt_from_is_not_told() -> None:
    exempt = "ignore: [{rule: relative-date, why: it is a quotation}]"
    missions = ship("a", "colour: red", "summary: It was launched last week.", exempt)
    assert told(missions=missions) == ["unknown-key"]
