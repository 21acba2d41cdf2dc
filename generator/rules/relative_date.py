"""A text says when by the day it was written on.

"Last week", "yesterday", "recently", "10 months ago" and "on Tuesday" were right for the reader of a
newspaper. A record has no day of its own, so it says the date, or relates one event to another: "two days
before the landing". "The next year", "its last week" and "that Tuesday" are such relations, and fine; so is
a weekday with its date. What stands in quotation marks is quoted, and not ours; nor is what an audit says a
source states, or a claim that it prints.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      summary: The ship landed last week.

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      summary: The ship landed on Tuesday, 9 December 2025, in the last week of its life.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.passages import Voice, mask_quotations
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "text"
LEVEL = Level.ERROR

_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SPAN = rf"(?:week|weekend|month|year|night|spring|summer|autumn|fall|winter|{_WEEKDAY})"
_NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_COUNT = rf"(?:\d+|an?|{_NUMBER}|(?:a\s+)?few|several|some|many)"
_RELATIVE = re.compile(
    rf"""
    \b (?: (?: yesterday | tomorrow | tonight | nowadays | recently | currently ) \b
    | (?= last | next | earlier | later | this )  # what may stand before is looked at only for these
      (?<! \b the\s ) (?<! \b its\s ) (?<! \b his\s ) (?<! \b her\s ) (?<! \b their\s ) (?<! \b that\s )
      (?<! \b very\s ) (?: last | next | (?:earlier\s+|later\s+)?this ) \s+ {_SPAN} \b
    | {_COUNT} \s+ (?:hour|day|week|month|year|decade)s? \s+ ago \b
    | on \s+ {_WEEKDAY} \b (?! ,? \s+ (?:the\s+)? \d ) (?! ,? \s+ \w+ \s+ \d ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_HINTS = (
    "yesterday", "tomorrow", "tonight", "nowadays", "recently", "currently",
    "last", "next", "this", "ago", "nday", "sday", "riday", "rday",
)  # fmt: skip


def check(facts: Facts) -> Iterator[Finding]:
    """The first relative date of each text that is ours."""
    for passage in facts.passages_by_word.holding(_HINTS):
        if passage.voice is not Voice.PROSE:
            continue
        found = _RELATIVE.search(mask_quotations(passage.text))
        if found is not None:
            yield Finding(
                passage.kind,
                passage.record_id,
                passage.path,
                f"a date must stand by itself: {found.group()!r} depends on when it was written",
                "write the date, or relate it to another event",
                span=found.span(),
            )
