"""Answers of somebody who begins a record: values of its fields, each looked at before it is written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import click

from generator.check.check import Checked
from generator.check.references import References
from generator.check.suggest import did_you_mean
from generator.check.value import check_value
from generator.load.plain import Plain
from generator.load.text import ODD
from generator.model.fields import Field, fields_of
from generator.model.kinds import KINDS, Kind

Answer: TypeAlias = "str | list[str]"
"""A value as text, or a list of them."""


class Answers:
    """Reads values for a new record of a kind, which is to stand among records that were checked."""

    def __init__(self, kind: Kind, checked: Checked) -> None:
        self._kind = kind
        self._checked = checked
        self._fields = {field.key: field for field in fields_of(kind)}
        self._known = References(checked.facts.encyclopedia, checked.documents)

    def given(self, pairs: Iterable[str]) -> dict[str, Answer]:
        """Values by field from pairs such as `kind=crewed`. A usage error for all that cannot stand."""
        values: dict[str, Answer] = {}
        wrong: list[str] = []
        for pair in pairs:
            key, equals, typed = pair.partition("=")
            problem = self._wrong_field(key, has_value=bool(equals))
            if not problem:
                values[key] = _read(self._fields[key], typed)
                problem = self._wrong(self._fields[key], values[key])
            if problem:
                wrong.append(f"--set {pair}: {problem}")
        if wrong:
            raise click.UsageError("\n".join(wrong))
        return values

    def ask(self, field: Field, proposed: str) -> Answer:
        """Ask for a required field until the answer can stand."""
        while True:
            choice = click.Choice(field.choices) if field.choices else None
            prompt = f"{field.key} — {field.wants}"
            answer = _read(field, str(click.prompt(prompt, type=choice, default=proposed or None)))
            problem = self._wrong(field, answer)
            if not problem:
                return answer
            click.echo(f"  {problem}")

    def _wrong_field(self, key: str, *, has_value: bool) -> str:
        """Why a field cannot be given like this."""
        field = self._fields.get(key)
        if field is None:
            hint = did_you_mean(key, self._fields) or f"fields are {', '.join(self._fields)}"
            return f"there is no field {key}; {hint}"
        if not has_value:
            return f"write --set {key}=VALUE"
        return f"{key} has keys of its own; write it in the file afterwards" if field.is_structured else ""

    def _wrong(self, field: Field, answer: Answer) -> str:
        """Why an answer cannot stand; nothing where it can."""
        for item in answer if isinstance(answer, list) else [answer]:
            problem = self._wrong_item(field, item)
            if problem:
                return problem
        value: Plain = [*answer] if isinstance(answer, list) else answer
        for found in check_value(self._kind, field.key, value, self._known):
            return f"{found.message}; {found.hint}" if found.hint else found.message
        return ""

    def _wrong_item(self, field: Field, item: str) -> str:
        """What is wrong with one value by itself, whatever its type."""
        if not item:
            return "it must not be empty"
        if ODD.search(item):
            return "it holds a character that cannot stand in a data file"
        if field.choices and item not in field.choices:
            hint = did_you_mean(item, field.choices)
            return f"{field.key} must be one of {', '.join(field.choices)}{hint and f': {hint}'}"
        if field.points_at is not None:
            ids = self._checked.documents[field.points_at].records
            if item not in ids:
                what = KINDS[field.points_at].one
                hint = (
                    did_you_mean(item, ids) or f"begin it first: perigee new {kind_argument(field.points_at)}"
                )
                return f"there is no {what} {item}; {hint}"
        return ""


def kind_argument(kind: Kind) -> str:
    """A kind of record as the argument of `perigee new`: `launch-vehicle`."""
    return KINDS[kind].one.replace(" ", "-")


def _read(field: Field, answer: str) -> Answer:
    """A value as it was typed: a list is written a,b."""
    return [item.strip() for item in answer.split(",")] if field.is_list else answer.strip()
