"""Nodes to plain values: mappings, lists and text; no number, date or truth value is guessed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.load.document import node_place
from generator.load.text import ODD
from generator.problem import Place, Problem

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"
"""A value with every scalar as text: `NO` is Norway, `007` is not 7."""


MAX_CHARACTERS = 20_000
"""The longest text of a record; the longest biography has 600."""
MAX_KEY = 200
MAX_PROBLEMS = 200
"""How many problems are told of one file: whoever mended so many knows how."""


@dataclass
class PlainReader:
    """Walks one file's nodes once, collecting problems of YAML that the C parser lets pass."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    _seen: set[int] = field(default_factory=set)

    def read(self, node: Node) -> Plain:
        """The value of a node. Duplicate keys, aliases, tags and empty values become problems."""
        if id(node) in self._seen:
            self._report("yaml-alias", "an alias (*name) must not be used", node, "write the value out")
            return ""
        self._seen.add(id(node))
        if not node.tag.startswith("tag:yaml.org,2002:"):
            self._report(
                "yaml-tag",
                f"a tag ({node.tag}) must not be used",
                node,
                "put quotes around a text that begins with !",
            )
        if isinstance(node, ScalarNode):
            return self._scalar(node)
        if isinstance(node, SequenceNode):
            return [self.read(item) for item in node.value]
        assert isinstance(node, MappingNode)
        return self._mapping(node)

    def _scalar(self, node: ScalarNode) -> str:
        if node.value == "" or (not node.style and node.value in ("~", "null")):
            self._report(
                "empty-value", "a value must not be empty", node, "leave the key out where it is unknown"
            )
        if len(node.value) > MAX_CHARACTERS:
            message = f"a text must be under {MAX_CHARACTERS:,} characters: this one has {len(node.value):,}"
            self._report("too-long", message, node, "shorten it; a quotation mark may be missing above")
            return ""
        odd = None if node.value.isprintable() else ODD.search(node.value)
        if odd is not None:
            message = f"character U+{ord(odd.group()):04X} must not stand in a data file"
            self._report("odd-character", message, node, "delete it")
            return ODD.sub("\ufffd", node.value)
        return str(node.value)

    def _mapping(self, node: MappingNode) -> dict[str, Plain]:
        values: dict[str, Plain] = {}
        first: dict[str, Node] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode) or not 0 < len(key.value) <= MAX_KEY:
                self._report("yaml-syntax", "a key must be a word", key, "compare with the record above")
                continue
            if key.value in values:
                line = first[key.value].start_mark.line + 1
                message = f"{key.value} is already there in line {line}"
                self._report("duplicate-key", message, key, "keep one of the two, or choose another id")
                self._seen.add(id(value))
                continue
            first[key.value] = key
            values[key.value] = self.read(value)
        return values

    def _report(self, rule: str, message: str, node: Node, hint: str) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(rule, message, self._place(node), hint))

    def _place(self, node: Node) -> Place:
        """The place of a node; of one that is far too long its first line."""
        place = node_place(self.file, node)
        if isinstance(node, ScalarNode) and len(node.value) > MAX_CHARACTERS:
            return Place(place.file, place.line, place.column, place.line, place.column + 1)
        return place
