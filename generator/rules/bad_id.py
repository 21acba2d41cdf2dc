"""An id is not written in its form.

Ids are addresses of pages and are kept for ever: lower-case letters, digits and single hyphens. Ports,
modules and pads are written with the record they are a part of: `iss/prichal-nadir`.

Fails:
    # programmes.yaml
    Programme_One:
      name: One

Passes:
    # programmes.yaml
    programme-one:
      name: One
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
