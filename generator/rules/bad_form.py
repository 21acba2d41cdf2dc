"""A value is not written in the form of its field.

Codes, addresses and numbers of catalogues have a form of their own. The message names it as a regular
expression: what stands in brackets may be in that place, and `+` is one or more of what is before it.

Fails:
    # programmes.yaml
    one:
      name: One
      wikidata: "180971"

Passes:
    # programmes.yaml
    one:
      name: One
      wikidata: Q180971
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
