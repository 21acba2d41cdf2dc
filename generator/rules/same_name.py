"""Two people have one name, and neither record says that they are two.

A person found under another spelling is easily recorded again, and their flights are then split between two
pages. Names, aliases and native names are compared as search compares them, so that `Sergei Ryzhikov` and
`Сергей Рыжиков` are one. Where there really are two, each says so: `not_same_as: [other]`.

Fails:
    # crew.yaml
    sergei-ryzhikov:
      name: Sergei Ryzhikov
      sort: Ryzhikov, Sergei
    sergey-ryzhikov:
      name: Sergey Ryzhikov
      sort: Ryzhikov, Sergey

Passes:
    # crew.yaml
    sergey-ryzhikov:
      name: Sergey Ryzhikov
      aliases: [Sergei Ryzhikov]
      sort: Ryzhikov, Sergey
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.facts import Facts
from generator.derive.fold import fold
from generator.load.document import Path
from generator.model.kinds import Kind
from generator.model.person import Person
from generator.problem import Level
from generator.rules.rule import Finding

GROUP = "names"
LEVEL = Level.ERROR


def check(facts: Facts) -> Iterator[Finding]:
    """Every person with a name of somebody else whom they do not set themselves apart from."""
    bearers: dict[str, dict[str, Path]] = {}
    for person in facts.encyclopedia.people.values():
        for path, name in _names(person):
            bearers.setdefault(fold(name), {}).setdefault(person.id, path)
    told: set[tuple[str, str]] = set()
    for namesakes in bearers.values():
        if len(namesakes) == 1:
            continue
        for person_id, path in namesakes.items():
            apart = facts.encyclopedia.people[person_id].not_same_as
            for other in namesakes:
                if other != person_id and other not in apart and (person_id, other) not in told:
                    told.add((person_id, other))
                    yield Finding(
                        Kind.CREW,
                        person_id,
                        path,
                        f"a name must be one person's: {other} has this one too",
                        f"merge the two with a redirect, or write not_same_as: [{other}] here",
                    )


def _names(person: Person) -> Iterator[tuple[Path, str]]:
    """The names that a person is found under, each with its path."""
    yield ("name",), person.name
    for position, alias in enumerate(person.aliases):
        yield ("aliases", position), alias
    for language, name in person.native.items():
        yield ("native", language), name
