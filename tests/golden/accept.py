"""Accept what the golden records build to now as what is expected: `python -m tests.golden.accept`.

Look at `git diff tests/golden/expected` before you commit it.
"""

from __future__ import annotations

import shutil

import click

from tests.golden.tree import EXPECTED, build_tree, read_tree


def main() -> None:
    """Replace the expected tree by the one that is built."""
    before = read_tree(EXPECTED)
    built = build_tree()
    shutil.rmtree(EXPECTED, ignore_errors=True)
    for path, raw in built.items():
        (EXPECTED / path).parent.mkdir(parents=True, exist_ok=True)
        (EXPECTED / path).write_bytes(raw)
    changed = sum(before.get(path) != built.get(path) for path in before | built)
    click.echo(f"{len(built)} files expected, {changed} of them changed.")


if __name__ == "__main__":
    main()
