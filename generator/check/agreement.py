"""Agreement: published totals (`expect:`) that the records do not add up to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.derive.agreement import find_differences
from generator.derive.facts import Facts
from generator.load.document import Document
from generator.model.kinds import Kind
from generator.problem import Problem


def check_agreement(facts: Facts, documents: Mapping[Kind, Document]) -> Iterator[Problem]:
    """One problem for each `expect` that differs from what is computed."""
    for found in find_differences(facts):
        yield Problem(
            "expect-differs",
            f"the records add up to {found.computed}, the published {found.field} is {found.published}",
            documents[found.kind].place_of((found.record, "expect", found.field)),
            "one side is wrong: mend the dates, or give the published value as a claim with its reason",
            record=f"{found.kind}/{found.record}",
            field=f"expect.{found.field}",
        )
