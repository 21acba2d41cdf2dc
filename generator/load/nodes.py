"""The nodes of a file's records by id, composed when the first place in the file is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, KeysView, Mapping
from functools import cached_property
from typing import TypeAlias

from yaml.nodes import Node

RecordNodes: TypeAlias = Mapping[str, tuple[Node, Node]]
"""Key node and value node of each record by its id, in the order of the file."""


class LateNodes(Mapping[str, tuple[Node, Node]]):
    """Ids that are known, with nodes that are not composed yet: most checks find nothing to point at."""

    def __init__(self, ids: KeysView[str], compose: Callable[[], RecordNodes]) -> None:
        self._ids = ids
        self._compose = compose

    @cached_property
    def _nodes(self) -> RecordNodes:
        return self._compose()

    def __getitem__(self, record_id: str) -> tuple[Node, Node]:
        return self._nodes[record_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._ids
