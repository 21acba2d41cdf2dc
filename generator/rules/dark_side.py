"""The far side of the Moon is called dark.

The far side is the half that is never seen from Earth. The Sun shines on it as long as on the near side.
What stands in quotation marks is quoted, and not ours. Audits, and what a claim says is printed, are
exempt: there the mistake is what is spoken of.

Fails:
    # missions.yaml
    lander:
      name: Lander
      kind: uncrewed
      regime: lunar
      spacecraft: ship
      outcome: success
      summary: It came down on the dark side of the Moon.

Passes:
    # missions.yaml
    lander:
      name: Lander
      kind: uncrewed
      regime: lunar
      spacecraft: ship
      outcome: success
      summary: It came down on the far side of the Moon, which is no "dark side" at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.passages import is_own_statement, mask_quotations
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "text"
LEVEL = Level.ERROR

_DARK = re.compile(r"\bdark\s+side\b", re.IGNORECASE)


def check(facts: Facts) -> Iterator[Finding]:
    """The first "dark side" of each text that is ours."""
    for passage in facts.passages_by_word.holding(("dark",)):
        if not is_own_statement(passage):
            continue
        found = _DARK.search(mask_quotations(passage.text))
        if found is not None:
            yield Finding(
                passage.kind,
                passage.record_id,
                passage.path,
                f"the half of the Moon never seen from Earth is its far side: it is called {found.group()!r}",
                "write far side",
                span=found.span(),
            )
