"""No record cites a source.

A source is recorded for what it witnesses. One that nothing cites was left behind when a value went, or was
meant for a value that does not name it yet.

Fails:
    # programmes.yaml
    one:
      name: One
    # sources.yaml
    text:
      title: A text
      publisher: Somebody
      tier: press

Passes:
    # programmes.yaml
    one:
      name: One
      sources: [text]
    # sources.yaml
    text:
      title: A text
      publisher: Somebody
      tier: press
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "references"
LEVEL = Level.WARNING
