"""Every page of the site as text: facts to views, views through templates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.derive.facts import Facts
from generator.model.base import Identified
from generator.model.kinds import Kind
from generator.pages.agency import agency_view
from generator.pages.anomaly import anomaly_view
from generator.pages.audit import audit_view
from generator.pages.expedition import expedition_view
from generator.pages.field_reference import FOLDER, fields_index_view, fields_view
from generator.pages.frame import Framer
from generator.pages.home import home_view
from generator.pages.launch_vehicle import launch_vehicle_view
from generator.pages.lists import list_view
from generator.pages.mission import mission_view
from generator.pages.person import person_view
from generator.pages.programme import programme_view
from generator.pages.site import site_view
from generator.pages.source import source_view
from generator.pages.spacecraft import spacecraft_view
from generator.pages.spacewalk import spacewalk_view
from generator.pages.station import station_view


@dataclass(frozen=True)
class File:
    """A file of the site below `content/`, as text."""

    path: str
    text: str


_VIEWS: Mapping[Kind, tuple[str, Callable[[Any, Facts, Framer], Any]]] = {
    Kind.MISSIONS: ("mission", mission_view),
    Kind.CREW: ("person", person_view),
    Kind.SPACECRAFT: ("spacecraft", spacecraft_view),
    Kind.STATIONS: ("station", station_view),
    Kind.EXPEDITIONS: ("expedition", expedition_view),
    Kind.SPACEWALKS: ("spacewalk", spacewalk_view),
    Kind.LAUNCH_VEHICLES: ("launch_vehicle", launch_vehicle_view),
    Kind.SITES: ("site", site_view),
    Kind.AGENCIES: ("agency", agency_view),
    Kind.PROGRAMMES: ("programme", programme_view),
    Kind.ANOMALIES: ("anomaly", anomaly_view),
    Kind.AUDITS: ("audit", audit_view),
    Kind.SOURCES: ("source", source_view),
}
_BLANK_LINES = re.compile(r"\n{3,}")


def page_makers(facts: Facts, lines: Mapping[str, str]) -> dict[str, Callable[[], str]]:
    """For the path of each page, what makes its text: of each record, of each kind, and the home page.

    A page stands in a folder of its own, `missions/soyuz-ms-27/index.md`, so that its links are the same
    relative to the file and to its address: Zensical reads them the first way, MkDocs the second.
    `lines` gives for `kind/id` the place of the record in the data: `data/missions.yaml#L412`.
    """
    framer = Framer(facts, lines)
    makers: dict[str, Callable[[], str]] = {}
    for kind in _VIEWS:
        for record_id, record in facts.encyclopedia.of_kind(kind).items():
            makers[f"{kind}/{record_id}/index.md"] = partial(_record_page, kind, record, facts, framer)
        makers[f"{kind}/index.md"] = partial(_list_page, kind, facts)
    makers[f"{FOLDER}/index.md"] = lambda: render_template("fields_index", view=fields_index_view())
    for kind in Kind:
        makers[f"{FOLDER}/{kind}/index.md"] = partial(_field_page, kind)
    makers["index.md"] = lambda: render_template("home", view=home_view(facts))
    return makers


def _record_page(kind: Kind, record: Identified, facts: Facts, framer: Framer) -> str:
    template, build = _VIEWS[kind]
    view = build(record, facts, framer)
    return render_template(template, view=view, frame=view.frame)


def _list_page(kind: Kind, facts: Facts) -> str:
    return render_template("list", view=list_view(kind, facts))


def _field_page(kind: Kind) -> str:
    return render_template("fields", view=fields_view(kind))


def render_template(template: str, **values: object) -> str:
    """A page from a template, with no more than one blank line in a row."""
    text = _environment().get_template(f"{template}.md.j2").render(**values)
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n"


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("generator"),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
