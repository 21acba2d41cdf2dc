"""A key stands twice in one mapping.

YAML readers silently keep the last of the two. Twice the same id would lose a record; twice the same field
would lose a value.

Fails:
    # programmes.yaml
    one:
      name: One
    one:
      name: Another

Passes:
    # programmes.yaml
    one:
      name: One
    other:
      name: Another
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
