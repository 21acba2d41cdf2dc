"""A value is empty.

An unknown value is left out together with its key. An empty one could mean unknown, none or forgotten.

Fails:
    # programmes.yaml
    one:
      name: One
      from:

Passes:
    # programmes.yaml
    one:
      name: One
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
