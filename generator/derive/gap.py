"""A gap: something that a record lacks, and how such gaps are looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.derive.facts import Facts
from generator.model.kinds import Kind


@dataclass(frozen=True)
class Looked:
    """A record that was looked at, and what it lacks; empty where it lacks nothing."""

    kind: Kind
    record_id: str
    lacks: str = ""


Look: TypeAlias = Callable[[Facts], Iterator[Looked]]


@dataclass(frozen=True)
class GapSort:
    """Something that a record may lack, and how it is filled in."""

    id: str
    title: str
    remedy: str
    look: Look
