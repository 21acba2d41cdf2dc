"""A value is not one of those that its field can have.

Some fields take one of a few words, so that records can be counted and compared by them.

Fails:
    # spacecraft.yaml
    ship:
      name: Ship
      level: type

Passes:
    # spacecraft.yaml
    ship:
      name: Ship
      level: class
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
