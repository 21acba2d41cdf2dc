"""A time zone is not in the IANA database.

The zone of a site is the name by which the database knows it, so that local times are right in every year.

Fails:
    # sites.yaml
    site:
      name: Site
      country: KZ
      timezone: Moscow+2

Passes:
    # sites.yaml
    site:
      name: Site
      country: KZ
      timezone: Asia/Qyzylorda
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "shape"
LEVEL = Level.ERROR
