"""A rule's manual as Markdown, the same for the terminal and for other programs' reports."""

from __future__ import annotations

from collections.abc import Mapping

from generator.rules.registry import GROUPS
from generator.rules.rule import Rule


def render_manual(rule: Rule) -> str:
    """Title, level and group, why, and the two samples."""
    parts = [
        f"# {rule.id}",
        rule.manual.title,
        f"{rule.level.value.capitalize()} · {GROUPS[rule.group]}",
        rule.manual.why,
        *_samples("Fails", rule.manual.fails),
        *_samples("Passes", rule.manual.passes),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def render_list(rules: Mapping[str, Rule]) -> str:
    """Every rule by group: its id, and what it catches."""
    parts = []
    for group, heading in GROUPS.items():
        lines = [
            f"- `{rule.id}` ({rule.level.value}): {rule.manual.title}"
            for rule in rules.values()
            if rule.group == group
        ]
        if lines:
            parts.append("\n".join((f"## {heading}", "", *lines)))
    return "\n\n".join(parts) + "\n"


def _samples(heading: str, files: Mapping[str, str]) -> list[str]:
    """A heading and a code block for each file of a sample; nothing for none."""
    blocks = [f"```yaml\n# {name}.yaml\n{text.rstrip()}\n```" for name, text in files.items()]
    return [f"## {heading}", *blocks] if blocks else []
