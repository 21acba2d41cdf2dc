"""Measure the parts of a build on the real records: medians of whole processes, as ratios to a full build.

Works on a copy in a temporary folder, so that content/ and site/ stay as they are. A machine is noisy and
the next one is faster: compare ratios, and two runs on the same machine, never the seconds of two machines.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
AS_OF = "2026-11-22"
"""What "now" means for every measured build: the work must not depend on the day of the measurement."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """A command to measure, and what makes the tree ready for it."""

    name: str
    command: Sequence[str]
    prepare: Callable[[Path], None]
    in_full_build: bool
    """Whether `make site` on a fresh clone takes this step."""


@dataclass(kw_only=True)
class Measured:
    """Wall-clock seconds of every run of a step."""

    step: Step
    runs_s: list[float] = field(default_factory=list)

    @property
    def median_s(self) -> float:
        """The median over all runs."""
        return statistics.median(self.runs_s)


def list_files() -> list[Path]:
    """Every file of the project that no command has made, relative to the project."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 git is found on the path
        cwd=PROJECT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    paths = (Path(name) for name in listed.stdout.split("\0") if name)
    return [path for path in paths if (PROJECT / path).is_file()]


def copy_project(tree: Path) -> None:
    """Copy the project to `tree`, without anything generated."""
    for path in list_files():
        target = tree / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(PROJECT / path, target)


def remove_generated(tree: Path) -> None:
    """Make the next build a first build."""
    written = {tree / path for path in list_files()}
    for path in (tree / "content").rglob("*"):
        if path.is_file() and path not in written:
            path.unlink()


def remove_site(tree: Path) -> None:
    """Make the site builder start from nothing."""
    shutil.rmtree(tree / "site", ignore_errors=True)


def keep_all(tree: Path) -> None:
    """Leave everything as the step before left it."""


def run_step(step: Step, tree: Path) -> float:
    """Run a step once; returns its wall-clock seconds. Ends the benchmark where the command fails."""
    step.prepare(tree)
    program, *arguments = step.command
    started = time.perf_counter()
    done = subprocess.run(
        [str(PROGRAMS / program), *arguments], cwd=tree, capture_output=True, check=False, encoding="utf-8"
    )
    seconds = time.perf_counter() - started
    if done.returncode != 0:
        sys.exit(f"`{' '.join(step.command)}` failed:\n{done.stdout}{done.stderr}")
    return seconds


def measure(steps: Sequence[Step], tree: Path, rounds: int) -> list[Measured]:
    """Run all steps in order, `rounds` times over: a slow minute of the machine then falls on all of them."""
    measured = [Measured(step=step) for step in steps]
    for _ in range(rounds):
        for one in measured:
            one.runs_s.append(run_step(one.step, tree))
    return measured


def render_table(measured: Sequence[Measured]) -> str:
    """One line per step: median, spread, and the ratio to a full build."""
    full_s = sum(one.median_s for one in measured if one.step.in_full_build)
    lines = [f"{'step':<32}{'median':>9}{'fastest':>9}{'slowest':>9}{'ratio':>8}"]
    lines += [
        f"{one.step.name:<32}{one.median_s:>8.2f}s{min(one.runs_s):>8.2f}s{max(one.runs_s):>8.2f}s"
        f"{one.median_s / full_s:>8.2f}"
        for one in measured
    ]
    lines.append(f"{'full build':<32}{full_s:>8.2f}s{'':>18}{1:>8.2f}")
    return "\n".join(lines)


PLAIN = Path("plain.yml")
_PLAIN_SETTINGS = "INHERIT: mkdocs.yml\nplugins: [search]\nsite_dir: site-plain\n"


def make_plain(tree: Path) -> None:
    """Make the site builder do all itself: one process, and its own search in place of Pagefind."""
    (tree / PLAIN).write_text(_PLAIN_SETTINGS, encoding="utf-8")
    shutil.rmtree(tree / "site-plain", ignore_errors=True)


STEPS = (
    Step(
        name="load and check",
        command=("perigee", "check", "--as-of", AS_OF),
        prepare=keep_all,
        in_full_build=False,
    ),
    Step(
        name="perigee build, first",
        command=("perigee", "build", "--as-of", AS_OF),
        prepare=remove_generated,
        in_full_build=True,
    ),
    Step(
        name="perigee build, nothing changed",
        command=("perigee", "build", "--as-of", AS_OF),
        prepare=keep_all,
        in_full_build=False,
    ),
    Step(name="perigee html", command=("perigee", "html"), prepare=remove_site, in_full_build=True),
    Step(
        name="mkdocs build, plain with search",
        command=("mkdocs", "build", "--config-file", str(PLAIN)),
        prepare=make_plain,
        in_full_build=False,
    ),
    Step(name="search index", command=("perigee", "index", "site"), prepare=keep_all, in_full_build=True),
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the parts of a build on the real records.")
    parser.add_argument("--rounds", type=int, default=5, help="runs of each step (default: 5)")
    rounds: int = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="perigee-bench-") as folder:
        tree = Path(folder)
        copy_project(tree)
        measured = measure(STEPS, tree, rounds)
        pages = sum(1 for _ in (tree / "site").rglob("*.html"))
    print(f"{pages:,} pages, {rounds} rounds, whole processes")
    print(render_table(measured))


if __name__ == "__main__":
    main()
