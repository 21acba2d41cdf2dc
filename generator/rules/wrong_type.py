"""A value has another type than its field.

A list is written `[a, b]` or as lines with hyphens, a mapping as `{key: value}` or as indented lines.
Whatever else is text; numbers, and true and false, are read from it.

Fails:
    # programmes.yaml
    one:
      name: One
      aliases: First

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
