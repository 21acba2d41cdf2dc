"""What a rule is, what it finds, and how its docstring is read as its manual."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import TypeAlias

from generator.derive.facts import Facts
from generator.load.document import Path
from generator.model.kinds import Kind
from generator.problem import Level

Spot: TypeAlias = tuple[str | int, ...]
"""A value anywhere in the records: kind, id, then its path: `("missions", "soyuz-ms-27", "events", 1)`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: in which record, at which field, what is wrong and what to do."""

    kind: Kind
    record_id: str
    path: Path
    """Keys and list positions below the record: `("events", 2, "port")`; empty for the record itself."""
    message: str
    hint: str = ""
    at_key: bool = False
    """Whether the key rather than the value is meant."""
    span: tuple[int, int] | None = None
    """The stretch of a text that is meant, from and to as positions in the value; all of it if missing."""
    about: frozenset[Spot] = frozenset()
    """Other values that may be the wrong one: to tell of them again would be to tell one mistake twice."""
    rests_on: frozenset[Spot] = frozenset()
    """Further values that this follows from; what another rule has told of them may explain it."""


Check: TypeAlias = Callable[[Facts], Iterator[Finding]]
"""A rule's work: reads the linked records and what is derived from them, yields what is wrong."""


@dataclass(frozen=True)
class Manual:
    """A rule's manual page."""

    title: str
    """What it catches, in one line."""
    why: str
    """Why that is wrong, in Markdown paragraphs."""
    fails: Mapping[str, str] = field(default_factory=dict)
    """A sample that it catches: YAML text by kind of record."""
    passes: Mapping[str, str] = field(default_factory=dict)
    """The sample mended."""


@dataclass(frozen=True)
class Rule:
    """A rule of the registry. `check` is missing where loading or building records finds it on the way."""

    id: str
    group: str
    level: Level
    manual: Manual
    check: Check | None = None
    yields_to: tuple[str, ...] = ()
    """Rules that are heard first: where one of them speaks of a value that a finding of this rule
    is about or rests on, the two are one mistake, and this rule is silent."""


_SAMPLE = re.compile(r"^(Fails|Passes):$", re.MULTILINE)
_FILE = re.compile(r"^\s*# ([a-z-]+)\.yaml$", re.MULTILINE)


def read_rule(module: ModuleType) -> Rule:
    """A rule from its module: `GROUP`, `LEVEL`, `check` and `YIELDS_TO` (or none), the docstring as manual.

    The docstring is a line of what the rule catches, paragraphs of why, then `Fails:` and `Passes:`,
    each with YAML records under a comment that names their file: `# missions.yaml`.
    Raises `ValueError` for a module that is not of this form.
    """
    text = inspect.getdoc(module)
    if not text or "\n" not in text:
        raise ValueError(f"{module.__name__} has no manual")
    parts = _SAMPLE.split(text)
    title, _, why = parts[0].partition("\n")
    samples = {parts[i]: _files(parts[i + 1]) for i in range(1, len(parts), 2)}
    return Rule(
        id=module.__name__.rpartition(".")[2].replace("_", "-"),
        group=module.GROUP,
        level=module.LEVEL,
        manual=Manual(title.strip(), why.strip(), samples.get("Fails", {}), samples.get("Passes", {})),
        check=getattr(module, "check", None),
        yields_to=getattr(module, "YIELDS_TO", ()),
    )


def _files(text: str) -> dict[str, str]:
    """YAML by kind of record, from a block with comments that name the files."""
    parts = _FILE.split(inspect.cleandoc(text))
    return {parts[i]: inspect.cleandoc(parts[i + 1]) + "\n" for i in range(1, len(parts), 2)}
