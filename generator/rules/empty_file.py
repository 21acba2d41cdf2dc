"""A data file holds no record.

A file that is there but empty, or has comments alone, was most likely emptied by mistake. Where a kind has
no record yet its file says so: `{}`.

Fails:     # programmes.yaml     # Programmes, by id.

Passes:     # programmes.yaml     # Programmes, by id.     {}
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
