"""The YAML parser: PyYAML's binding of libyaml, with nothing resolved."""

from __future__ import annotations

from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_TAGS: dict[type[Node], str] = {
    ScalarNode: "tag:yaml.org,2002:str",
    SequenceNode: "tag:yaml.org,2002:seq",
    MappingNode: "tag:yaml.org,2002:map",
}


class _ResolvesNothing:
    """Every scalar is text: the parser asks at each node what it might be, and is told its plain tag.

    PyYAML's own answer is the same where no resolver is registered, but it looks for one each time. That
    is a quarter of the time in which a file is composed.
    """

    def resolve(self, kind: type[Node], value: object, implicit: object) -> str:  # noqa: ARG002  PyYAML's signature
        """The tag of a node that has none written."""
        return _TAGS[kind]

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        """Begin a node: nothing depends on where it stands."""

    def ascend_resolver(self) -> None:
        """End a node."""


LOADER: Any = type("Loader", (_ResolvesNothing, getattr(yaml, "CBaseLoader", yaml.BaseLoader)), {})
"""Composes nodes as `yaml.compose` and `yaml.scan` use it."""
