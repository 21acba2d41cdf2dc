"""An alias of YAML is used.

`&name` and `*name` let one value stand in several places. Whoever edits one place would change the others
unseen, and a few lines of aliases can unfold to gigabytes. Each value is written out.

Fails:
    # programmes.yaml
    one:
      name: &name One
    other:
      name: *name

Passes:
    # programmes.yaml
    one:
      name: One
    other:
      name: One
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
