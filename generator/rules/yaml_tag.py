"""A tag of YAML is used.

A word that begins with `!` tells a YAML reader to make something other than text of what follows. All
values are text here. A text that really begins with an exclamation mark stands in quotes.

Fails:
    # programmes.yaml
    one:
      name: !one One

Passes:
    # programmes.yaml
    one:
      name: "!one One"
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
