"""A COSPAR ID is not written in its form.

The international designator is the year of launch, the number of the launch in that year in three digits,
and letters for the piece: `2025-072A`.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      cospar: 2025-72A

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      cospar: 2025-072A
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
