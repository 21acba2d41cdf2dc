from __future__ import annotations

from generator.problem import Level
from generator.report.manual import render_list, render_manual
from generator.rules.rule import Manual, Rule

RULE = Rule(
    "port-occupied",
    "space",
    Level.ERROR,
    Manual(
        "Two ships are at one port.",
        "A port holds one ship.\n\nTimes are intervals.",
        {"missions": "a:\n  name: A\n", "stations": "b:\n  name: B\n"},
        {"missions": "a:\n  name: C\n"},
    ),
)
BARE = Rule("not-utf8", "text-files", Level.WARNING, Manual("A file is not UTF-8.", ""))


def test_a_manual_is_markdown_with_both_samples() -> None:
    assert (
        render_manual(RULE)
        == """\
# port-occupied

Two ships are at one port.

Error · Who and what is where

A port holds one ship.

Times are intervals.

## Fails

```yaml
# missions.yaml
a:
  name: A
```

```yaml
# stations.yaml
b:
  name: B
```

## Passes

```yaml
# missions.yaml
a:
  name: C
```
"""
    )


def test_a_manual_without_samples_has_no_headings_for_them() -> None:
    assert render_manual(BARE) == (
        "# not-utf8\n\nA file is not UTF-8.\n\nWarning · Files that cannot be read\n"
    )


def test_the_list_has_every_rule_under_its_group() -> None:
    assert (
        render_list({rule.id: rule for rule in (RULE, BARE)})
        == """\
## Files that cannot be read

- `not-utf8` (warning): A file is not UTF-8.

## Who and what is where

- `port-occupied` (error): Two ships are at one port.
"""
    )
