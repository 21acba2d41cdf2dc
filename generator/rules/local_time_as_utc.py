"""A time was typed in local time; every time here is UTC.

Russian sources print Moscow time, NASA prints the time of Florida or Texas, and a `Z` at the end does not
make UTC of it. The rule compares each event with what the record itself says elsewhere: claims that are
`compatible`, the plan of the day under `schedule:`, and `expect.duration`. It speaks where the event lies
off by exactly the difference between UTC and Moscow, Baikonur, Florida, Beijing or the zone of the launch
site on that day, and says what the time probably is in UTC. An event that a compatible claim confirms is
left alone, so a docking that truly came three hours late needs no more than such a claim.

Fails:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-04-08T05:47:15Z}
        - {event: dock, at: 2025-04-08T11:57:43Z, port: base/front}
      claims:
        - {field: events.dock.at, value: 2025-04-08T08:57Z, status: compatible, sources: [news]}

Passes:
    # missions.yaml
    ship-a:
      name: Ship a
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events:
        - {event: launch, at: 2025-04-08T05:47:15Z}
        - {event: dock, at: 2025-04-08T08:57:43Z, port: base/front}
      claims:
        - {field: events.dock.at, value: 2025-04-08T08:57Z, status: compatible, sources: [news]}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from generator.derive.facts import Facts
from generator.encyclopedia.encyclopedia import Encyclopedia
from generator.encyclopedia.events import end_of, launch_of, name_events
from generator.model.base import ClaimStatus, ScheduleStatus
from generator.model.date import Date, Precision
from generator.model.duration import Duration
from generator.model.event import Event
from generator.model.kinds import Kind
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "chronology"
LEVEL = Level.ERROR

ZONES = {
    "Europe/Moscow": "Moscow",
    "Asia/Qyzylorda": "Baikonur",
    "Asia/Almaty": "Kazakhstan",
    "America/New_York": "Florida",
    "Asia/Shanghai": "Beijing",
}
"""Zones that sources print, in the order in which they are tried."""
KEPT_PLAN = timedelta(minutes=15)
"""How far an event may be from its plan and still have gone to plan."""
SAME_OCCASION = timedelta(hours=14)
"""How far a plan may be from an event and still be the plan of it, whatever the zone."""


YEARS = range(1900, 2200)
"""Years in which people write clock times of spaceflights."""
LONGEST_S = 100 * 366 * 24 * 3600
"""No flight takes longer than a century."""


@dataclass(frozen=True)
class Said:
    """What the record says elsewhere of when an event was: a range of UTC time."""

    earliest: datetime
    latest: datetime
    words: str

    def fits(self, when: Date, shift: timedelta = timedelta()) -> bool:
        """Whether the event, moved by `shift`, may lie in the range."""
        return when.earliest + shift <= self.latest and self.earliest <= when.last_instant + shift


def check(facts: Facts) -> Iterator[Finding]:
    """Every event that is a whole zone away from what its record says elsewhere."""
    for mission in facts.encyclopedia.missions.values():
        if not mission.claims and not mission.schedule and mission.expect is None:
            continue
        said = _said_by_duration(mission)
        for position, (name, event) in enumerate(name_events(mission)):
            if _is_clock_time(event.at):
                words = [*_said(mission, name, event), *said.get(position, [])]
                yield from _finding(facts.encyclopedia, mission, position, words)


def _finding(
    encyclopedia: Encyclopedia, mission: Mission, position: int, said: list[Said]
) -> Iterator[Finding]:
    when, name = mission.events[position].at, mission.events[position].event
    if not said or any(value.fits(when) for value in said):
        return
    for zone, place in _zones(encyclopedia, mission).items():
        shift = _to_utc(when, zone)
        for value in said:
            if shift and value.fits(when, shift):
                yield Finding(
                    Kind.MISSIONS,
                    mission.id,
                    ("events", position, "at"),
                    f"{name} at {when} looks like {place} time (UTC{_offset(shift)}): {value.words}",
                    f"a time is always UTC: write {_moved(when, shift)}",
                )
                return


def _said(mission: Mission, name: str, event: Event) -> Iterator[Said]:
    """What compatible claims and the last plan of the day say of an event."""
    for claim in mission.claims:
        if claim.field == f"events.{name}.at" and claim.status is ClaimStatus.COMPATIBLE and claim.value:
            when = _time(claim.value)
            if when is not None:
                yield Said(when.earliest, when.last_instant, f"a compatible claim says {when}")
    plans = [
        plan.date
        for plan in sorted(mission.schedule, key=lambda plan: plan.as_of.sort_key)
        if plan.for_ == event.event.value
        and plan.status is ScheduleStatus.TARGET
        and plan.date is not None
        and _is_clock_time(plan.date)
        and abs(plan.date.earliest - event.at.earliest) <= SAME_OCCASION
    ]
    if plans:
        plan = plans[-1]
        yield Said(plan.earliest - KEPT_PLAN, plan.last_instant + KEPT_PLAN, f"it was planned for {plan}")


def _said_by_duration(mission: Mission) -> dict[int, list[Said]]:
    """What `expect.duration` says of the end, counted from the launch, and of the launch, from the end."""
    launch, end = launch_of(mission), end_of(mission)
    duration = mission.expect.duration if mission.expect is not None else None
    if launch is None or end is None or duration is None or duration.most_s > LONGEST_S:
        return {}
    if not (_is_clock_time(launch.at) and _is_clock_time(end.at)):
        return {}
    if Duration.between(launch.at, end.at).may_equal(duration):
        return {}
    least, most = timedelta(seconds=duration.least_s), timedelta(seconds=duration.most_s)
    words = f"expect.duration is {duration}"
    said = {
        id(end): Said(launch.at.earliest + least, launch.at.last_instant + most, words),
        id(launch): Said(end.at.earliest - most, end.at.last_instant - least, words),
    }
    return {place: [said[id(event)]] for place, event in enumerate(mission.events) if id(event) in said}


def _time(text: str) -> Date | None:
    try:
        when = Date.parse(text)
    except ValueError:
        return None
    return when if _is_clock_time(when) else None


def _is_clock_time(when: Date) -> bool:
    return when.has_time and not when.approximate and not when.no_earlier and when.earliest.year in YEARS


def _zones(encyclopedia: Encyclopedia, mission: Mission) -> Mapping[str, str]:
    """Names of places by zone: those that sources print, and that of the mission's own site."""
    launch = launch_of(mission)
    site, _ = encyclopedia.pads.get((launch.site if launch is not None else None) or "", (None, None))
    return ZONES if site is None else {**ZONES, site.timezone: ZONES.get(site.timezone, site.name)}


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _to_utc(when: Date, zone: str) -> timedelta:
    """What must be added to a time, typed as the zone's clocks showed it, to make it UTC."""
    shown = when.earliest.replace(tzinfo=_zone(zone))
    return shown.astimezone(UTC) - when.earliest


def _offset(shift: timedelta) -> str:
    minutes = -int(shift.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")


def _moved(when: Date, shift: timedelta) -> str:
    form = "%Y-%m-%dT%H:%M:%SZ" if when.precision is Precision.SECOND else "%Y-%m-%dT%H:%MZ"
    return (when.earliest + shift).strftime(form)
