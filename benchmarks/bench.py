"""Measure the parts of a build on the real records: medians of whole processes, as ratios to a full build.

A machine is noisy and the next one is faster: compare ratios, and two runs on the same machine, never the
seconds of two machines.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.project_copy import copy_project, remove_generated
from benchmarks.taken import AS_OF, Taken, median_of, take


@dataclass(frozen=True, kw_only=True)
class Step:
    """A command to measure, and what makes the tree ready for it."""

    name: str
    command: Sequence[str]
    prepare: Callable[[Path], None]
    in_full_build: bool = False
    """Whether `make site` on a fresh clone takes this step."""


def keep_all(tree: Path) -> None:
    """Leave everything as the step before left it."""


def edit(tree: Path) -> None:
    """Change a word in the first mission that has one, to another at each run."""
    path = tree / "data/missions.yaml"
    text = path.read_text(encoding="utf-8")
    old, new = (" the ", " that ") if " the " in text else (" that ", " the ")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


BUILD = ("perigee", "build", "--as-of", AS_OF)
STEPS = (
    Step(name="perigee build, first", command=BUILD, prepare=remove_generated, in_full_build=True),
    Step(name="perigee html", command=("perigee", "html"), prepare=keep_all, in_full_build=True),
    Step(name="perigee index", command=("perigee", "index", "site"), prepare=keep_all, in_full_build=True),
    Step(name="perigee build, nothing changed", command=BUILD, prepare=keep_all),
    Step(name="perigee build, one word changed", command=BUILD, prepare=edit),
    Step(name="perigee check, again", command=("perigee", "check", "--as-of", AS_OF), prepare=keep_all),
)


def measure(tree: Path, rounds: int) -> dict[Step, Taken]:
    """Run all steps in order, `rounds` times over: a slow minute of the machine then falls on all of them."""
    runs: dict[Step, list[Taken]] = {step: [] for step in STEPS}
    for _ in range(rounds):
        for step in STEPS:
            step.prepare(tree)
            runs[step].append(take(step.command, tree))
    return {step: median_of(taken) for step, taken in runs.items()}


def render_table(measured: dict[Step, Taken]) -> str:
    """One line per step: by the clock, of processor time, and the ratio to a full build by the clock."""
    full = sum((taken for step, taken in measured.items() if step.in_full_build), Taken(0, 0))
    rows = [*((step.name, taken) for step, taken in measured.items()), ("full build", full)]
    lines = [f"{'step':<34}{'clock':>9}{'processor':>11}{'ratio':>8}"]
    lines += [
        f"{name:<34}{taken.clock_s:>8.2f}s{taken.processor_s:>10.2f}s{taken.clock_s / full.clock_s:>8.2f}"
        for name, taken in rows
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the parts of a build on the real records.")
    parser.add_argument("--rounds", type=int, default=5, help="runs of each step (default: 5)")
    rounds: int = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="perigee-bench-") as folder:
        tree = Path(folder)
        copy_project(tree)
        measured = measure(tree, rounds)
        pages = sum(1 for _ in (tree / "site").rglob("*.html"))
    print(f"{pages:,} pages, {rounds} rounds, whole processes")
    print(render_table(measured))


if __name__ == "__main__":
    main()
