"""The parser answers as PyYAML's own that resolves nothing."""

from pathlib import Path

import pytest
import yaml
from yaml.nodes import Node

from generator.load.parser import LOADER

DATA = Path(__file__).parents[2] / "data"

ODDITIES = """
plain: 007
empty:
tilde: ~
truth: yes
quoted: "1"
merge: {<<: x}
tagged: !!int 3
local: !own {a: b}
anchored: &a [1, *a]
block: |
  two
  lines
? [a, b]
: complex
"""


def told(node: Node | None, seen: frozenset[int] = frozenset()) -> object:
    """A node as plain values: its tag, its value, where it stands."""
    assert node is not None
    at = (node.start_mark.line, node.start_mark.column, node.end_mark.line, node.end_mark.column)
    if id(node) in seen:
        return at
    inner = seen | {id(node)}
    if isinstance(node, yaml.ScalarNode):
        return node.tag, node.value, node.style, at
    parts = [part for entry in node.value for part in (entry if isinstance(entry, tuple) else (entry,))]
    return node.tag, [told(part, inner) for part in parts], at


@pytest.mark.parametrize(
    "text",
    [
        ODDITIES,
        *(path.read_text(encoding="utf-8") for path in sorted(DATA.glob("a*.yaml"))),
    ],
    ids=["oddities", "agencies", "anomalies", "audits"],
)
def test_tags_values_and_places_are_the_same(text: str) -> None:
    ours, theirs = (yaml.compose(text, Loader=loader) for loader in (LOADER, yaml.CBaseLoader))
    assert told(ours) == told(theirs)
