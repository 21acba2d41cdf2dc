"""An exemption is written that is not needed.

`ignore:` says that a rule does not hold for a record, and why. Once the record no longer breaks the
rule, the exemption would only hide the next mistake.

Fails:
    # programmes.yaml
    one:
      name: One
      ignore: [{rule: placeholder-text, why: the name is meant so}]

Passes:
    # programmes.yaml
    one:
      name: One
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "exemptions"
LEVEL = Level.ERROR
