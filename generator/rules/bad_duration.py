"""A length of time is not written in its form.

It is written in days, hours, minutes and seconds, to the unit that is known: `244d 23h 16m 18s`, `6h 48m`.

Fails:
    # spacewalks.yaml
    walk:
      name: Walk
      crew: []
      start: 2025-01-01
      duration: 6 hours 48 minutes

Passes:
    # spacewalks.yaml
    walk:
      name: Walk
      crew: []
      start: 2025-01-01
      duration: 6h 48m
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
