"""One mistake typed into the real records: exactly one rule speaks, at the value that was typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.data.mutation import DATA, Edit, block, mutate

pytestmark = pytest.mark.data


def mission(record: str, old: str, new: str) -> Edit:
    return Edit("missions.yaml", record, old, new)


MS_27 = "soyuz-ms-27"


def test_the_real_records_are_clean(tmp_path: Path) -> None:
    assert mutate(tmp_path).told == []


@pytest.mark.parametrize(
    ("event", "utc", "typed"),
    [
        ("launch", "2025-04-08T05:47:15Z", "2025-04-08T08:47:15Z"),
        ("dock", "2025-04-08T08:57:43Z", "2025-04-08T11:57:43Z"),
        ("undock", "2025-12-09T01:41:30Z", "2025-12-09T04:41:30Z"),
        ("landing", "2025-12-09T05:03:33Z", "2025-12-09T08:03:33Z"),
    ],
)
def test_moscow_time_typed_as_utc(tmp_path: Path, event: str, utc: str, typed: str) -> None:
    mutated = mutate(tmp_path, mission(MS_27, utc, typed))
    where = f"{{event: {event}, at: ^{typed}"
    assert mutated.told == [mutated.at("missions.yaml", MS_27, where, "local-time-as-utc")]
    assert "Moscow time (UTC+3)" in mutated.messages
    assert f"write {utc}" in mutated.messages


def test_a_ship_moved_to_the_port_where_another_sits(tmp_path: Path) -> None:
    mutated = mutate(
        tmp_path,
        mission(MS_27, "08:57:43Z, port: iss/prichal-nadir", "08:57:43Z, port: iss/rassvet-nadir"),
        mission(MS_27, "01:41:30Z, port: iss/prichal-nadir", "01:41:30Z, port: iss/rassvet-nadir"),
    )
    where = "{event: dock, at: 2025-04-08T08:57:43Z, port: ^iss/rassvet-nadir"
    assert mutated.told == [mutated.at("missions.yaml", MS_27, where, "port-occupied")]
    assert "Soyuz MS-27" in mutated.messages
    assert "Soyuz MS-28 is there from 2025-11-27T12:34:35Z" in mutated.messages


def test_a_ship_that_docks_where_another_sits_and_leaves_from_its_own_port(tmp_path: Path) -> None:
    edit = mission(MS_27, "08:57:43Z, port: iss/prichal-nadir", "08:57:43Z, port: iss/rassvet-nadir")
    mutated = mutate(tmp_path, edit)
    where = "{event: dock, at: 2025-04-08T08:57:43Z, port: ^iss/rassvet-nadir"
    assert mutated.told == [mutated.at("missions.yaml", MS_27, where, "port-occupied")]


def test_a_visitor_who_came_home_on_another_ship_typed_as_both(tmp_path: Path) -> None:
    old = "oleg-novitsky, role: commander, leg: up"
    mutated = mutate(tmp_path, mission("soyuz-ms-25", old, old.replace("up", "both")))
    where = "{person: oleg-novitsky, role: commander, leg: ^both"
    assert mutated.told == [mutated.at("missions.yaml", "soyuz-ms-25", where, "aboard-two-ships")]
    assert "Oleg Novitsky" in mutated.messages
    assert "Soyuz MS-24" in mutated.messages


def test_a_leg_left_out(tmp_path: Path) -> None:
    old = "oleg-novitsky, role: commander, leg: up"
    mutated = mutate(tmp_path, mission("soyuz-ms-25", old, "oleg-novitsky, role: commander"))
    where = "{person: ^oleg-novitsky, role: commander"
    assert mutated.told == [mutated.at("missions.yaml", "soyuz-ms-25", where, "aboard-two-ships")]


def test_a_relocation_deleted(tmp_path: Path) -> None:
    text = (DATA / "missions.yaml").read_text(encoding="utf-8")
    begin, end = block(text, "soyuz-ms-17")
    lines = text[begin:end].splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if "purpose: relocation" in line)
    pair = "".join(lines[first : first + 2])
    assert pair.count("{event: undock") == pair.count("{event: dock") == 1
    mutated = mutate(tmp_path, mission("soyuz-ms-17", pair, ""))
    where = "{event: undock, at: 2021-04-17T01:34:04Z, port: ^iss/poisk-zenith"
    assert mutated.told == [mutated.at("missions.yaml", "soyuz-ms-17", where, "undock-elsewhere")]
    assert "purpose: relocation" in mutated.messages


def crew_of(record: str) -> str:
    text = (DATA / "missions.yaml").read_text(encoding="utf-8")
    begin, end = block(text, record)
    return text[begin:end].partition("  crew:\n")[2].partition("  backup:")[0]


def test_the_crew_of_another_flight_pasted(tmp_path: Path) -> None:
    """Two of the pasted crew never went up on it, and the only flight of Jonny Kim is gone."""
    mutated = mutate(tmp_path, mission(MS_27, crew_of(MS_27), crew_of("soyuz-ms-25")))
    assert mutated.told == [
        mutated.at("crew.yaml", "jonny-kim", "expect: {flights: ^1", "expect-differs"),
        *(
            mutated.at("missions.yaml", MS_27, f"{{person: ^{person}", "lands-without-launching")
            for person in ("oleg-kononenko", "nikolai-chub")
        ),
    ]


def test_the_crew_of_another_flight_named(tmp_path: Path) -> None:
    """Nothing in the three names is impossible; totals and the walkers of October 2025 contradict it."""
    mutated = mutate(
        tmp_path,
        mission(MS_27, "person: sergey-ryzhikov", "person: oleg-novitsky"),
        mission(MS_27, "person: alexey-zubritsky", "person: marina-vasilevskaya"),
        mission(MS_27, "person: jonny-kim", "person: tracy-caldwell-dyson"),
    )
    assert {(file, rule) for file, _, _, rule in mutated.told} == {
        ("data/crew.yaml", "expect-differs"),
        ("data/spacewalks.yaml", "eva-crew-not-aboard"),
    }
    assert MS_27 in mutated.messages


def test_a_cospar_id_of_another_year(tmp_path: Path) -> None:
    mutated = mutate(tmp_path, mission(MS_27, "cospar: 2025-072A", "cospar: 2024-072A"))
    where = "cospar: ^2024-072A"
    assert mutated.told == [mutated.at("missions.yaml", MS_27, where, "cospar-year")]


def test_a_launch_of_another_year(tmp_path: Path) -> None:
    mutated = mutate(tmp_path, mission(MS_27, "2025-04-08T05:47:15Z", "2024-04-08T05:47:15Z"))
    where = "cospar: ^2025-072A"
    assert mutated.told == [mutated.at("missions.yaml", MS_27, where, "cospar-year")]


def test_someone_born_after_the_flight(tmp_path: Path) -> None:
    mutated = mutate(tmp_path, Edit("crew.yaml", "jonny-kim", "at: 1984-02-05", "at: 2034-02-05"))
    where = "born: {at: ^2034-02-05"
    assert mutated.told == [mutated.at("crew.yaml", "jonny-kim", where, "born-after-flight")]


@pytest.mark.parametrize("person", ["oleg-kononenko", "sergey-mikaev"])
def test_a_seat_too_many(tmp_path: Path, person: str) -> None:
    """Whether they were on the ground, or (Mikaev) about to launch on another ship."""
    last = "    - {person: jonny-kim, role: flight-engineer-2}\n"
    extra = f"    - {{person: {person}, role: spaceflight-participant}}\n"
    mutated = mutate(tmp_path, mission(MS_27, last, last + extra))
    where = f"{{person: ^{person}, role: spaceflight-participant"
    assert mutated.told == [mutated.at("missions.yaml", MS_27, where, "seats-exceeded")]


def test_a_spacewalk_by_someone_not_aboard(tmp_path: Path) -> None:
    mutated = mutate(tmp_path, Edit("spacewalks.yaml", "iss-us-eva-77", "thomas-pesquet", "chris-cassidy"))
    where = "crew: [akihiko-hoshide, ^chris-cassidy"
    assert mutated.told == [mutated.at("spacewalks.yaml", "iss-us-eva-77", where, "eva-crew-not-aboard")]
    assert "ended with Soyuz MS-16 on 2020-10-22T02:54:12Z" in mutated.messages


@pytest.mark.parametrize(
    ("edit", "marked", "rule"),
    [
        (
            mission(MS_27, "person: sergey-ryzhikov", "person: sergey-ryzhikof"),
            "{person: ^sergey-ryzhikof",
            "unknown-reference",
        ),
        (
            mission("soyuz-ms-25", "person: marina-vasilevskaya", "person: marina-vasilevskya"),
            "{person: ^marina-vasilevskya",
            "unknown-reference",
        ),
        (
            mission(MS_27, "08:57:43Z, port: iss/prichal-nadir", "08:57:43Z, port: iss/pritchal-nadir"),
            "port: ^iss/pritchal-nadir",
            "unknown-reference",
        ),
        (mission("soyuz-ms-25", "  callsign:", "  calsign:"), "^calsign:", "unknown-key"),
        (mission(MS_27, "at: 2025-12-09T05:03:33Z", "at: 9 December"), "at: ^9 December", "bad-date"),
    ],
)
def test_what_follows_from_a_record_that_cannot_be_read_is_not_told(
    tmp_path: Path, edit: Edit, marked: str, rule: str
) -> None:
    """A misspelt id or key hides a person or a flight; nobody is told that they never landed."""
    mutated = mutate(tmp_path, edit)
    assert mutated.told == [mutated.at(edit.file, edit.record, marked, rule)]


def test_several_mistakes_at_once_are_each_told(tmp_path: Path) -> None:
    mutated = mutate(
        tmp_path,
        mission(MS_27, "2025-12-09T05:03:33Z", "2025-12-09T08:03:33Z"),
        mission(MS_27, "cospar: 2025-072A", "cospar: 2024-072A"),
        mission("soyuz-ms-25", "oleg-novitsky, role: commander, leg: up", "oleg-novitsky, role: commander"),
        Edit("spacewalks.yaml", "iss-us-eva-77", "thomas-pesquet", "chris-cassidy"),
        Edit("crew.yaml", "jonny-kim", "at: 1984-02-05", "at: 2034-02-05"),
    )
    assert sorted(rule for _, _, _, rule in mutated.told) == [
        "aboard-two-ships",
        "born-after-flight",
        "cospar-year",
        "eva-crew-not-aboard",
        "local-time-as-utc",
    ]
