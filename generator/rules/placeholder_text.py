"""A text was not finished, or is what a machine left behind.

`[insert name]`, `Expedition [XX]`, `TODO`, `lorem ipsum` wait for somebody to fill them in; "As an AI
language model" and "Would you like more information" are a chatbot's words to whoever asked it. All were
found in texts on spaceflight that were published so. What an audit says a source states, and what a claim
says is printed, is exempt: there the defect is the point. So are titles of sources.

Fails:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      summary: The crew joined Expedition [XX] for [insert duration].

Passes:
    # missions.yaml
    flight:
      name: Flight
      kind: crewed
      regime: orbital
      spacecraft: ship
      outcome: success
      summary: The crew joined Expedition 71.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.passages import Voice
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "text"
LEVEL = Level.ERROR

_PLACEHOLDER = re.compile(
    r"""
      \[ \s* (?: (?i:insert|add|your|enter|specify|the\ current|current|name|date|number|placeholder)\b
             | X{2,} \b | TBD | TBC | TODO | \?+ | \.{3} | … ) [^\]\n]* \]
    | \[ [^\]\n]* \b and/or\ [^\]\n]* \]
    | \[ [^\]\n]* /or\  [^\]\n]* \]
    | \b (?: TODO | FIXME | TBD | TBA | XXX+ ) \b
    | (?i: \b lorem \s+ ipsum \b )
    | (?i: \b would \s+ you \s+ (?:like|want) \s+ (?:me \s+ to|more \s+ information|to \s+ know \s+ more) \b )
    | (?i: \b as \s+ an \s+ (?:AI|artificial \s+ intelligence) \b (?: \s+ (?:language \s+)? model \b )? )
    | (?i: \b as \s+ (?:a|of \s+ my \s+ last) \s+ (?:large \s+ language \s+ model|knowledge \s+ update) \b )
    | (?i: \b (?:certainly|of \s+ course) [!,] \s+ here \s+ (?:is|are) \b )
    | (?i: \b I \s+ (?:hope \s+ this \s+ helps|cannot \s+ browse|do \s+ not \s+ have \s+ access \s+ to) \b )
    """,
    re.VERBOSE,
)

_HINTS = (
    "[", "todo", "fixme", "tbd", "tba", "xxx", "lorem", "would you", "an ai", "artificial", "language",
    "knowledge", "here is", "here are", "hope this", "cannot browse", "have access",
)  # fmt: skip


def check(facts: Facts) -> Iterator[Finding]:
    """The first placeholder of each text that is ours."""
    for passage in facts.passages_by_word.holding(_HINTS):
        if passage.voice is Voice.OTHERS:
            continue
        found = _PLACEHOLDER.search(passage.text)
        if found is not None:
            yield Finding(
                passage.kind,
                passage.record_id,
                passage.path,
                f"a text must be finished: {found.group()!r} is a placeholder",
                "write what belongs here, or leave the sentence out",
                span=found.span(),
            )
