"""Brackets or indentation are nested deeper than any record is.

No record needs more than a handful of levels. The depth is bounded before the file is read, so that no file
can exhaust the reader.

Fails:
    # programmes.yaml
    one:
      name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
             [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[

Passes:
    # programmes.yaml
    one:
      name: One
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
