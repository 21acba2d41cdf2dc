"""A redirect leads to another redirect.

Every moved id leads to its page in one step. A chain grows with each move, and two that lead to one another
never end.

Fails:
    # programmes.yaml
    three:
      name: Three
    # redirects.yaml
    programmes/one: programmes/two
    programmes/two: programmes/three

Passes:
    # programmes.yaml
    three:
      name: Three
    # redirects.yaml
    programmes/one: programmes/three
    programmes/two: programmes/three
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "references"
LEVEL = Level.ERROR
