"""Changes as text for a terminal, Markdown for a pull request, and JSON."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Sequence

from generator.diff.changes import Changes, RecordChange, ValueChange

MAX_LISTED = 40
"""Pages and records named one by one; more are counted."""

_ESCAPED = str.maketrans(
    {sign: f"\\{sign}" for sign in "\\`*_~[]|$"}
    | {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    | {sign: f"{sign}&#8203;" for sign in "@#"}
)
"""What Markdown, HTML and GitHub would read as markup; a mark of no width keeps @name and #1 from linking."""


def render_text(changes: Changes) -> str:
    """For a terminal."""
    if not changes:
        return "nothing changes for the reader\n"
    lines = [*_heading_lines(changes)]
    for record in changes.records:
        lines.append(f"{record.page} ({record.name})")
        lines.extend(
            f"  {value.field}: {_arrow(value.old, value.new)}{_cited(value)}" for value in record.values
        )
        lines.extend(f"  = {d.label}: {_arrow(d.old, d.new)}" for d in record.derived)
    lines.append(_pages_line(changes))
    return "\n".join(lines) + "\n"


def render_markdown(changes: Changes) -> str:
    """For the summary of a job and the comment on a pull request."""
    if not changes:
        return "### What changes for the reader\n\nNothing.\n"
    lines = ["### What changes for the reader", ""]
    lines += [f"- {line}" for line in _heading_lines(changes)]
    typed = [record for record in changes.records if record.values]
    moved = [record for record in changes.records if record.derived]
    if typed:
        lines += [
            "",
            "#### Accepted values",
            "",
            "| record | field | before | after | sources |",
            "|---|---|---|---|---|",
        ]
        lines += _limited([row for record in typed for row in _value_rows(record)])
    if moved:
        lines += [
            "",
            "#### What follows from them",
            "",
            "| record | value | before | after |",
            "|---|---|---|---|",
        ]
        lines += _limited([
            f"| {_cell(record.page)} | {_cell(d.label)} | {_cell(d.old)} | {_cell(d.new)} |"
            for record in moved
            for d in record.derived
        ])  # fmt: skip
    lines += ["", _pages_line(changes)]
    return "\n".join(lines) + "\n"


def render_json(changes: Changes) -> str:
    """For programs."""
    return json.dumps(dataclasses.asdict(changes), ensure_ascii=False, indent=1) + "\n"


def _heading_lines(changes: Changes) -> Iterator[str]:
    for label, pages in (("added", changes.added), ("removed", changes.removed)):
        if pages:
            yield f"{label}: {_names(pages)}"
    for old, new in changes.moved:
        yield f"moved: {old} → {new}"


def _pages_line(changes: Changes) -> str:
    counted = (
        ("added", changes.pages_added),
        ("changed", changes.pages_changed),
        ("removed", changes.pages_removed),
    )
    return "pages: " + ", ".join(f"{len(pages)} {word}" for word, pages in counted)


def _names(pages: Sequence[str]) -> str:
    more = f" and {len(pages) - MAX_LISTED} more" if len(pages) > MAX_LISTED else ""
    return ", ".join(pages[:MAX_LISTED]) + more


def _value_rows(record: RecordChange) -> Iterator[str]:
    for value in record.values:
        cells = (record.page, value.field, value.old, value.new, ", ".join(value.sources))
        yield "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _limited(rows: list[str]) -> list[str]:
    if len(rows) <= MAX_LISTED:
        return rows
    return [*rows[:MAX_LISTED], f"\n… and {len(rows) - MAX_LISTED} more."]


def _arrow(old: str | None, new: str | None) -> str:
    return f"{_flat(old) or '(none)'} → {_flat(new) or '(none)'}"


def _cited(value: ValueChange) -> str:
    return f"  [{', '.join(value.sources)}]" if value.sources else ""


def _cell(text: str | None) -> str:
    """A table cell: no line breaks, and nothing that Markdown or HTML would read as markup."""
    return _flat(text).translate(_ESCAPED) or "—"


def _flat(text: str | None) -> str:
    """A text on one line."""
    return " ".join((text or "").split())
