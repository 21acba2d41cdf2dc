"""A number is larger or smaller, or a list shorter, than its field allows.

A latitude is at most 90 degrees, a number of seats is not negative, and an anomaly has at least one entry
in its timeline.

Fails:
    # spacecraft.yaml
    ship:
      name: Ship
      level: class
      capacity: -3

Passes:
    # spacecraft.yaml
    ship:
      name: Ship
      level: class
      capacity: 3
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
