"""A merge was left unfinished.

Git marks what it could not merge by lines of `<<<<<<<`, `=======` and `>>>>>>>`. One side is to be kept, or
both put together by hand.

Fails:
    # programmes.yaml
    one:
    <<<<<<< HEAD
      name: One
    =======
      name: The One
    >>>>>>> other

Passes:
    # programmes.yaml
    one:
      name: The One
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "text-files"
LEVEL = Level.ERROR
