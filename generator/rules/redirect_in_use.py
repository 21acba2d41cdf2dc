"""An id is redirected and has a record.

A page cannot both stand somewhere and send its reader elsewhere.

Fails:
    # programmes.yaml
    one:
      name: One
    two:
      name: Two
    # redirects.yaml
    programmes/one: programmes/two

Passes:
    # programmes.yaml
    two:
      name: Two
    # redirects.yaml
    programmes/one: programmes/two
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "references"
LEVEL = Level.ERROR
