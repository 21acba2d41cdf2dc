"""A date is not written in one of the forms, or is not in the calendar.

The length of a date is its precision: `2027`, `2027-Q1`, `2027-03`, `2027-03-14`, `2027-03-14T05:47Z`,
`2027-03-14T05:47:15Z`. A time is always UTC and ends in `Z`. `~` says that a date is approximate, `/..`
that it is no earlier than written. An unknown time is left out: it is never midnight.

Fails:
    # programmes.yaml
    one:
      name: One
      from: 14 March 2027

Passes:
    # programmes.yaml
    one:
      name: One
      from: 2027-03-14
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
