"""The golden records build to the committed tree, however often, and whichever way round they are typed."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.check.check import check_data
from generator.model.date import Date
from tests.golden.tree import AS_OF, DATA, EXPECTED, build_tree, describe_problems, read_tree, render_tree

SHOWN_FILES = 3
SHOWN_LINES = 40
ACCEPT = "python -m tests.golden.accept"


def describe_differences(expected: Mapping[str, bytes], built: Mapping[str, bytes]) -> str:
    """What differs between two trees, the first files as unified diffs; empty for equal ones."""
    lines = [f"not built any more: {path}" for path in sorted(set(expected) - set(built))]
    lines += [f"not expected: {path}" for path in sorted(set(built) - set(expected))]
    differing = sorted(path for path in set(expected) & set(built) if expected[path] != built[path])
    for path in differing[:SHOWN_FILES]:
        before, after = (tree[path].decode().splitlines() for tree in (expected, built))
        diff = list(unified_diff(before, after, f"expected/{path}", f"built/{path}", lineterm=""))
        lines += diff[:SHOWN_LINES] or [f"{path}: only the line ends differ"]
        if len(diff) > SHOWN_LINES:
            lines.append(f"… and {len(diff) - SHOWN_LINES} more lines")
    if len(differing) > SHOWN_FILES:
        lines.append(f"… and {len(differing) - SHOWN_FILES} more files")
    return "\n".join(lines)


def reverse_keys(value: Any) -> Any:
    """The value with the keys of every mapping in the opposite order; lists keep theirs."""
    if isinstance(value, dict):
        return {key: reverse_keys(value[key]) for key in reversed(value)}
    if isinstance(value, list):
        return [reverse_keys(item) for item in value]
    return value


def test_the_golden_records_build_to_the_expected_tree() -> None:
    differences = describe_differences(read_tree(EXPECTED), build_tree())
    if differences:
        pytest.fail(f"{differences}\n\nIf this is as it should be, accept it: {ACCEPT}", pytrace=False)


def test_a_difference_is_shown_as_a_diff() -> None:
    shown = describe_differences({"a.md": b"one\ntwo\n", "b.md": b""}, {"a.md": b"one\n2\n", "c.md": b""})
    assert shown.splitlines() == [
        "not built any more: b.md",
        "not expected: c.md",
        "--- expected/a.md",
        "+++ built/a.md",
        "@@ -1,2 +1,2 @@",
        " one",
        "-two",
        "+2",
    ]


def test_two_builds_give_the_same_bytes() -> None:
    assert build_tree() == build_tree()


def test_the_order_of_records_and_keys_does_not_change_the_output(tmp_path: Path) -> None:
    for file in DATA.glob("*.yaml"):
        values = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        turned = yaml.safe_dump(reverse_keys(values), sort_keys=False, allow_unicode=True)
        (tmp_path / file.name).write_text(turned, encoding="utf-8")
    origin, turned_round = (check_data(folder, Date.parse(AS_OF)) for folder in (DATA, tmp_path))
    assert not turned_round.errors, describe_problems(turned_round)
    differences = describe_differences(render_tree(origin, origin), render_tree(turned_round, origin))
    assert not differences, differences


@pytest.mark.parametrize("suffix", [".md", ".json", ".ics", ".html"])
def test_the_expected_tree_has_files_of_every_sort(suffix: str) -> None:
    assert any(path.endswith(suffix) for path in read_tree(EXPECTED))
