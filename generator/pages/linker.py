"""Addresses: where each record's page stands, and links to it from another page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.derive.journeys import Ride
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.model.reference import PageId, PartReference
from generator.model.source import Source
from generator.model.station import Station
from generator.pages.pieces import Inline, Link, Phrase, join, phrase
from generator.pages.wording import the


class MissingPageError(LookupError):
    """A page links to one that is not built: a defect of the generator, as the check knows every id."""


@dataclass(frozen=True)
class Linker:
    """Links from one page to others.

    `here` is the page's address below the site's root: `missions/soyuz-ms-27`. Addresses are relative,
    and those of directories, so that they hold wherever the site is served from.
    """

    encyclopedia: Encyclopedia
    here: str

    def to(self, kind: Kind, record_id: str, text: str | None = None) -> Link:
        """A link to a record's page, by its name unless another text is given. Raises `MissingPageError`."""
        record = self.encyclopedia.of_kind(kind).get(record_id)
        if record is None:
            raise MissingPageError(f"{self.here} links to {kind}/{record_id}, which is not there")
        name = record.title if isinstance(record, Source) else str(getattr(record, "name", record_id))
        return Link(text or name, self.url(f"{kind}/{record_id}"))

    def url(self, page: str, anchor: str = "") -> str:
        """The address of a page relative to this one; an empty `page` is the home page."""
        relative = self.file_url(page)
        ended = "./" if relative == "." else f"{relative}/"
        return f"{ended}#{anchor}" if anchor else ended

    def file_url(self, path: str) -> str:
        """The address of a file such as `missions/soyuz-ms-27.json` relative to this page."""
        start = self.here.split("/") if self.here else []
        end = path.split("/") if path else []
        shared = 0
        while shared < min(len(start), len(end)) and start[shared] == end[shared]:
            shared += 1
        return "/".join([".."] * (len(start) - shared) + end[shared:]) or "."

    def page(self, page: PageId) -> Link:
        """A link to any record by `kind/id`."""
        return self.to(Kind(page.record), page.part)

    def mission(self, mission_id: str, text: str | None = None) -> Link:
        """A link to a mission."""
        return self.to(Kind.MISSIONS, mission_id, text)

    def ride(self, ride: Ride | None, name: str) -> Inline:
        """The mission of a ride; its name where it has no record yet."""
        return self.mission(ride.mission.id) if ride is not None else name

    def person(self, person_id: str, text: str | None = None) -> Link:
        """A link to a person."""
        return self.to(Kind.CREW, person_id, text)

    def spacecraft(self, spacecraft_id: str, text: str | None = None) -> Link:
        """A link to a spacecraft."""
        return self.to(Kind.SPACECRAFT, spacecraft_id, text)

    def craft(self, mission: Mission) -> Inline:
        """The class of ship that flew, and the hull where it is known, neither named twice over.

        `Crew Dragon Grace` of Crew Dragon and Crew Dragon Grace; `X-15-3` alone of X-15 and X-15-3.
        """
        ship = self.spacecraft(mission.spacecraft)
        if mission.hull is None:
            return ship
        hull = self.spacecraft(mission.hull)
        own = hull.text.removeprefix(f"{ship.text} ")
        if own == hull.text and hull.text.startswith(ship.text):
            return hull
        return phrase(ship, " ", self.spacecraft(mission.hull, own))

    def agency(self, agency_id: str) -> Phrase:
        """An agency in a sentence, by its short name: `NASA`, `the Soviet space programme`."""
        agency = self.encyclopedia.agencies[agency_id]
        name = agency.abbreviation or agency.name
        return phrase(the(name), self.to(Kind.AGENCIES, agency_id, name))

    def station(self, station_id: str) -> Phrase:
        """A station in a sentence: `the International Space Station`."""
        link = self.to(Kind.STATIONS, station_id)
        return phrase(the(link.text), link)

    def station_short(self, station_id: str) -> Link:
        """A station by its short name, for a cell: `ISS`."""
        return self.to(Kind.STATIONS, station_id, _short(self.encyclopedia.stations[station_id]))

    def publishers(self, source_ids: Iterable[str]) -> Phrase:
        """Sources by the names of their publishers, for a cell; several of one publisher are numbered."""
        seen: Counter[str] = Counter()
        links: list[Link] = []
        for source_id in source_ids:
            publisher = self.encyclopedia.sources[source_id].publisher
            seen[publisher] += 1
            number = seen[publisher]
            links.append(
                self.to(Kind.SOURCES, source_id, publisher if number == 1 else f"{publisher} ({number})")
            )
        return join(links)

    def port(self, port: PartReference) -> Inline:
        """A port by its name, linked to its station's page."""
        station, found = self.encyclopedia.ports[port]
        return Link(
            f"{_short(station)} {found.name}",
            self.url(f"{Kind.STATIONS}/{station.id}", "ports"),
        )

    def pad(self, pad: PartReference) -> Link:
        """A pad with its site: `Baikonur Cosmodrome, Site 31/6`."""
        site, found = self.encyclopedia.pads[pad]
        name = f"{site.name}, {found.name}" if found is not None else site.name
        return Link(name, self.url(f"{Kind.SITES}/{site.id}", "pads" if found is not None else ""))


def _short(station: Station) -> str:
    """The initials of the name where they are an alias (`ISS`), else the name: `Salyut 1`, not `DOS-1`."""
    initials = "".join(word[0] for word in station.name.split())
    return initials if initials in station.aliases else station.name
