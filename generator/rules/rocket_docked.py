"""The launch vehicle is said to dock.

A rocket brings the ship to orbit and is spent within ten minutes; what docks hours later is the spacecraft.
The two often bear one name, as Soyuz does, and texts take the one for the other. The rule knows the names
of the launch vehicles that are recorded. What stands in quotation marks is quoted, and not ours. Audits,
and what a claim says is printed, are exempt: there the mistake is what is spoken of.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      summary: Three hours after the launch the rocket docked with the station.

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      summary: Three hours after its launch on a new rocket the ship docked with the station.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.passages import is_own_statement, mask_quotations
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "text"
LEVEL = Level.ERROR

_WORDS = ("rocket", "launch vehicle", "launcher", "booster", "carrier rocket")
_BETWEEN = (
    r"(?:\s+(?:carrying|with|bearing|bringing)\s[^.,;:]{0,60}?)?"
    r"(?:\s+(?:that|which|has|had|then|later|also|will|would|was|is|to|safely|successfully|automatically)){0,3}"
)
_DOCKS = r"(?:docks?|docked|docking|undocks?|undocked|berths?|berthed)"


def check(facts: Facts) -> Iterator[Finding]:
    """The first docking of a launch vehicle in each text that is ours."""
    docked = _pattern(facts)
    for passage in facts.passages_by_word.holding(("dock", "berth")):
        if not is_own_statement(passage):
            continue
        found = docked.search(mask_quotations(passage.text))
        if found is not None:
            yield Finding(
                passage.kind,
                passage.record_id,
                passage.path,
                f"a spacecraft docks, a launch vehicle does not: {found.group()!r}",
                "name the ship",
                span=found.span(),
            )


def _pattern(facts: Facts) -> re.Pattern[str]:
    """A general word or recorded name of a launch vehicle that is not a ship's too, then a docking."""
    ships = {
        name for craft in facts.encyclopedia.spacecraft.values() for name in (craft.name, *craft.aliases)
    }
    ships |= {
        name for mission in facts.encyclopedia.missions.values() for name in (mission.name, *mission.aliases)
    }
    names = {
        name
        for vehicle in facts.encyclopedia.launch_vehicles.values()
        for name in (vehicle.name, *vehicle.aliases)
        if name not in ships
    }
    vehicles = "|".join(
        re.escape(name) for name in sorted({*_WORDS, *names}, key=lambda name: (-len(name), name))
    )
    return re.compile(
        rf"(?<!\w)(?:{vehicles}){_BETWEEN}\s+{_DOCKS}\b|\b(?:un)?docking\s+of\s+(?:the|a|an|its)\s+(?:{vehicles})(?!\w)",
        re.IGNORECASE,
    )
