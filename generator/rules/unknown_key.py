"""A key is not one of those that the record can have.

A misspelt key would lose its value without a word. The fields of each kind of record are on the page of
fields; totals such as a duration are not among them, as they are computed. The id is no field either: it is
the key that the record stands under.

Fails:
    # programmes.yaml
    one:
      name: One
      alias: [First]

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
