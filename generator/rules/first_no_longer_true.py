"""A first, last or only is none among the records.

What was the last flight to the Moon is so until the next. A milestone may say under `claim` what it claims
in a form that can be run: its `rank` (`first`, `last` or `only`) and the flights `of` which it holds that.
The query is run over all flights that have happened. Where another one came before (of a first), after (of
a last) or fits too (of an only), or where the flight does not fit its own query, either the records or the
milestone must change. Times that may be equal accuse nobody.

Fails:
    # missions.yaml
    flight-a:
      name: Flight A
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events: [{event: launch, at: 2001-01-01}]
    flight-b:
      name: Flight B
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events: [{event: launch, at: 2002-01-01}]
      milestones:
        - {text: First crew on the new ship, claim: {rank: first, of: {kind: crewed, spacecraft: ship}}}
    # spacecraft.yaml
    ship:
      name: Ship
      level: class

Passes:
    # missions.yaml
    flight-a:
      name: Flight A
      kind: cargo
      regime: orbital
      spacecraft: ship
      outcome: success
      events: [{event: launch, at: 2001-01-01}]
    flight-b:
      name: Flight B
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      events: [{event: launch, at: 2002-01-01}]
      milestones:
        - {text: First crew on the new ship, claim: {rank: first, of: {kind: crewed, spacecraft: ship}}}
    # spacecraft.yaml
    ship:
      name: Ship
      level: class
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.derive.facts import Facts
from generator.derive.flight_search import FlightSearch, Match
from generator.encyclopedia.events import launch_of
from generator.model.kinds import Kind
from generator.model.milestone import Rank
from generator.model.mission import Mission
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "agreement"
LEVEL = Level.ERROR
YIELDS_TO = (
    "aboard-two-ships",
    "lands-without-launching",
    "never-landed",
    "seats-exceeded",
    "events-out-of-order",
    "cospar-year",
    "undock-elsewhere",
    "port-occupied",
    "local-time-as-utc",
)
YIELDS_TO = (
    "local-time-as-utc",
    "events-out-of-order",
    "impossible-rendezvous",
    "port-occupied",
    "hull-flies-twice",
    "seats-exceeded",
    "aboard-two-ships",
    "lands-without-launching",
    "undock-elsewhere",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Every milestone whose query finds another flight in its place."""
    search = FlightSearch(facts.encyclopedia)
    for mission in facts.encyclopedia.missions.values():
        for position, milestone in enumerate(mission.milestones):
            if milestone.claim is not None:
                rank, found = milestone.claim.rank, search.find(milestone.claim.of)
                told = _contradiction(mission, rank, found)
                if told is not None:
                    message, flights = told
                    path = ("milestones", position, "claim")
                    hint = "narrow claim and text, delete them, or mend the record that stands against them"
                    spots = {(Kind.MISSIONS.value, m, part) for m in flights for part in ("events", "crew")}
                    yield Finding(Kind.MISSIONS, mission.id, path, message, hint, rests_on=frozenset(spots))


def _contradiction(mission: Mission, rank: Rank, found: Sequence[Match]) -> tuple[str, set[str]] | None:
    """What is wrong with a claim, and the flights that this is read from."""
    own = next((match for match in found if match.mission.id == mission.id), None)
    others = [match for match in found if match.mission.id != mission.id]
    if own is None:
        if launch_of(mission) is not None:
            return f"the {rank} of its query must be {mission.id} itself, which does not fit it", {mission.id}
        ahead = others if rank is not Rank.LAST else []
    elif rank is Rank.FIRST:
        ahead = [match for match in others if match.first.certainly_before(own.first)]
    elif rank is Rank.LAST:
        ahead = [match for match in reversed(others) if own.last.certainly_before(match.last)]
    else:
        ahead = others
    if not ahead:
        return None
    other = ahead[0]
    what = {
        Rank.FIRST: "first: before it came",
        Rank.LAST: "last: after it came",
        Rank.ONLY: "only one: so was",
    }
    at = other.last if rank is Rank.LAST else other.first
    return f"{mission.id} is not the {what[rank]} {other.mission.id}, {at}", {mission.id, other.mission.id}
