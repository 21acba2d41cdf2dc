"""One value of a record that is not written yet."""

from __future__ import annotations

import pytest

from generator.check.references import References
from generator.check.value import check_value
from generator.encyclopedia.link import link_records
from generator.load.plain import Plain
from generator.model.kinds import Kind
from tests.records import load, records

STATIONS = "base:\n  name: Base\n  modules: [{id: quest, name: Quest}]\n"


def told(key: str, value: Plain, kind: Kind = Kind.SPACEWALKS) -> list[tuple[str, str, str]]:
    documents = {of: load("{}", of).document for of in Kind} | {
        Kind.STATIONS: load(STATIONS, Kind.STATIONS).document
    }
    known = References(link_records({Kind.STATIONS: records(Kind.STATIONS, STATIONS)}), documents)
    return [(p.rule, p.message, p.hint) for p in check_value(kind, key, value, known)]


@pytest.mark.parametrize(
    ("key", "value"), [("start", "2027-09-01"), ("airlock", "base/quest"), ("sources", []), ("name", "X")]
)
def test_a_good_value_is_not_blamed_for_what_the_record_lacks(key: str, value: Plain) -> None:
    assert told(key, value) == []


def test_a_date_is_told_with_its_remedy() -> None:
    ((rule, message, hint),) = told("start", "2027.09.01")
    assert (rule, hint) == ("bad-date", "did you mean 2027-09-01?")
    assert message.startswith("'2027.09.01' is not a date: write 2027, ")


def test_an_id_that_nothing_stands_behind_is_told() -> None:
    assert told("airlock", "base/qust") == [
        ("unknown-reference", "there is no module base/qust", "did you mean base/quest?")
    ]


def test_each_item_of_a_list_is_looked_at() -> None:
    rules = [rule for rule, _, _ in told("crew", ["Ada", "bo"])]
    assert rules == ["bad-id", "unknown-reference"]
