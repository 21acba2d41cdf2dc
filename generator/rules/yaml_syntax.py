"""The file is not YAML.

The message says what the reader of YAML stumbled over and where. Most often a quotation mark or bracket is
not closed, a line is indented otherwise than its neighbours, or a text with a colon and a space in it
stands without quotes. The mistake can lie in the line before.

Fails:
    # programmes.yaml
    one:
      name: One
      summary: One thing: another

Passes:
    # programmes.yaml
    one:
      name: One
      summary: "One thing: another"
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
