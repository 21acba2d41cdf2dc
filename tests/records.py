"""Tiny invented records: YAML text in a test, through the real load, model and link code."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

from generator.derive.facts import Facts
from generator.derive.journeys import Journey
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.link import link_records
from generator.load.data import Loaded, load_file
from generator.load.plain import Plain
from generator.model.base import Identified
from generator.model.build import build_records
from generator.model.date import Date
from generator.model.duration import Duration
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Problem

_OBVIOUS: Mapping[Kind, Mapping[str, Plain]] = {
    Kind.MISSIONS: {
        "name": "A mission",
        "kind": "crewed",
        "regime": "orbital",
        "spacecraft": "ship",
        "outcome": "success",
    },
    Kind.CREW: {"name": "A person", "sort": "Person, A"},
    Kind.SPACECRAFT: {"name": "A ship", "level": "class"},
    Kind.STATIONS: {"name": "A station", "status": "operational"},
    Kind.EXPEDITIONS: {"name": "An expedition", "station": "iss", "number": "1"},
    Kind.SPACEWALKS: {"name": "A spacewalk"},
    Kind.SOURCES: {"title": "A source", "publisher": "Somebody", "tier": "primary"},
    Kind.AGENCIES: {"name": "An agency"},
    Kind.PROGRAMMES: {"name": "A programme"},
    Kind.LAUNCH_VEHICLES: {"name": "A launch vehicle"},
    Kind.SITES: {"name": "A site", "country": "KZ", "timezone": "Asia/Qyzylorda"},
    Kind.ANOMALIES: {
        "name": "An anomaly",
        "timeline": [{"at": "2025", "what": "It broke"}],
        "cause": {"status": "unknown"},
    },
    Kind.AUDITS: {"name": "An audit", "source": "text", "made": "2025"},
}
"""Required fields that a test need not repeat where they do not matter to it."""

BETWEEN_TWO_STATIONS = """
    t-15:
      crew: [{person: anna, role: commander}]
      events:
        - {event: launch, at: 1986-03-13}
        - {event: dock, at: 1986-03-15, port: mir/fore}
        - {event: undock, at: 1986-05-05, port: mir/fore}
        - {event: dock, at: 1986-05-06, port: salyut-7/aft}
        - {event: undock, at: 1986-06-25, port: salyut-7/aft}
        - {event: dock, at: 1986-06-26, port: mir/fore}
        - {event: undock, at: 1986-07-16, port: mir/fore}
        - {event: landing, at: 1986-07-16}
"""
"""A flight from one station to another and back."""


def date(text: str) -> Date:
    return Date.parse(text)


def load(text: str | bytes, kind: Kind = Kind.MISSIONS) -> Loaded:
    """Load the text of one data file as it would stand in `data/`."""
    raw = text if isinstance(text, bytes) else dedent(text).lstrip("\n").encode("utf-8")
    with TemporaryDirectory() as folder:
        path = Path(folder) / kind.file_name
        path.write_bytes(raw)
        return load_file(path, f"data/{kind.file_name}")


def records(kind: Kind, text: str) -> dict[str, Identified]:
    """Build the records of one file; what the test leaves out of the required fields is filled in."""
    loaded = load(text, kind)
    assert loaded.problems == ()
    filled: dict[str, Plain] = {
        record_id: {**_OBVIOUS[kind], **value} if isinstance(value, dict) else value
        for record_id, value in loaded.records.items()
    }
    built, misfits = build_records(kind, filled)
    assert misfits == []
    return built


def encyclopedia(**texts: str) -> Encyclopedia:
    """Link the records of the files named: `encyclopedia(missions="…", crew="…", launch_vehicles="…")`."""
    kinds = {Kind(name.replace("_", "-")): text for name, text in texts.items()}
    return link_records({kind: records(kind, text) for kind, text in kinds.items()})


def facts(as_of: str = "2026-01-01", **texts: str) -> Facts:
    """What follows from the records of the files named, as of a day."""
    return Facts(encyclopedia(**texts), date(as_of))


def mission(text: str) -> Mission:
    """The only mission of a file."""
    (found,) = encyclopedia(missions=text).missions.values()
    return found


def journeys_of(person: str, missions: str, crew: str = "") -> list[Journey]:
    """What one person's journeys are."""
    texts = {"missions": missions} | ({"crew": crew} if crew else {})
    return list(facts(**texts).journeys.by_person.get(person, []))


def write_data(folder: Path, **texts: str) -> Path:
    """Write data files, named as for `encyclopedia`, and return their folder."""
    for name, text in texts.items():
        path = folder / f"{name.replace('_', '-')}.yaml"
        path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return folder


def told(problem: Problem) -> tuple[int, int, str, str, str]:
    """A problem as a row of an expectation: line, column, rule, message, hint."""
    return (problem.place.line, problem.place.column, problem.rule, problem.message, problem.hint)


def between(least_s: int, most_s: int, text: str) -> Duration:
    """The duration of a text with wider bounds than the text itself has."""
    return Duration(least_s, most_s, Duration.parse(text).unit)
