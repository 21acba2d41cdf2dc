"""A field that every record of the kind has is not given.

Few fields are required: those without which there is no page.

Fails:
    # programmes.yaml
    one:
      aliases: [First]

Passes:
    # programmes.yaml
    one:
      name: One
      aliases: [First]
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
