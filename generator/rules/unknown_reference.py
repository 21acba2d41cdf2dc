"""An id is named that nothing stands behind.

The id is misspelt, or its record has yet to be written. The nearest ids that exist are named.

Fails:
    # programmes.yaml
    one:
      name: One
      agencies: [rosscosmos]
    # agencies.yaml
    roscosmos:
      name: Roscosmos

Passes:
    # programmes.yaml
    one:
      name: One
      agencies: [roscosmos]
    # agencies.yaml
    roscosmos:
      name: Roscosmos
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "references"
LEVEL = Level.ERROR
