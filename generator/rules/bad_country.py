"""A state is not written as its code.

States are written as two capital letters of ISO 3166-1, with the withdrawn codes of states that are gone:
`RU`, `US`, `SU`, `DD`.

Fails:
    # crew.yaml
    person:
      name: A Person
      sort: Person, A
      citizenship: [Russia]

Passes:
    # crew.yaml
    person:
      name: A Person
      sort: Person, A
      citizenship: [RU]
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
