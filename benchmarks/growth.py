"""How the check and the formatter take to more records: full size, the real data, ten times full size.

Of each tree the check is run first as after a clone, with nothing kept of the files; then once more; then
after a word of its missions has changed. The seconds are medians of whole processes: by the clock, and of
processor time, which other programs on the machine disturb less. A check that is linear takes as many
times longer as there are more records, less what it takes to start.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.full_size import write_full_size
from benchmarks.taken import AS_OF, PROJECT, Taken, median_of, take
from generator.load.data import load_file
from generator.load.plain import Plain
from generator.model.kinds import Kind

NAMED = (Kind.MISSIONS, Kind.CREW, Kind.SPACECRAFT, Kind.SPACEWALKS)
"""The kinds whose records are counted out."""


@dataclass(frozen=True)
class Step:
    """A command on a tree, and what makes the tree ready for each run."""

    name: str
    words: Sequence[str]
    prepare: Callable[[Path], None]


def forget(tree: Path) -> None:
    """Remove what earlier runs kept."""
    shutil.rmtree(tree / ".cache", ignore_errors=True)


def keep(tree: Path) -> None:
    """Leave the tree as the run before left it."""


def edit(tree: Path) -> None:
    """Change a word in the first mission that has one, to another at each run."""
    path = tree / "data" / Kind.MISSIONS.file_name
    text = path.read_text(encoding="utf-8")
    old, new = (" the ", " that ") if " the " in text else (" that ", " the ")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


CHECK = ("check", "--as-of", AS_OF)
STEPS = (
    Step("check, first", CHECK, forget),
    Step("check, again", CHECK, keep),
    Step("check, one edit", CHECK, edit),
    Step("fmt --check", ("fmt", "--check"), keep),
)


def measure(tree: Path, runs: int) -> Mapping[str, Taken]:
    """Medians of every step, all steps in turn: a slow minute of the machine then falls on all of them."""
    taken: dict[str, list[Taken]] = {step.name: [] for step in STEPS}
    for _ in range(runs):
        for step in STEPS:
            step.prepare(tree)
            taken[step.name].append(take(("perigee", *step.words, "--data", str(tree / "data")), PROJECT))
    return {name: median_of(all_runs) for name, all_runs in taken.items()}


def describe(data: Path) -> str:
    """How many records and keys a folder of data files holds."""
    records = {kind: load_file(data / kind.file_name, kind).records for kind in Kind}
    counts = ", ".join(f"{len(records[kind]):,} {kind}" for kind in NAMED)
    everything = sum(len(of_kind) for of_kind in records.values())
    keys = sum(count_keys(record) for of_kind in records.values() for record in of_kind.values())
    return f"{counts}; {everything:,} records in all, {keys:,} keys"


def count_keys(value: Plain) -> int:
    """The keys in a value, at every depth."""
    if isinstance(value, dict):
        return len(value) + sum(count_keys(inner) for inner in value.values())
    return sum(count_keys(inner) for inner in value) if isinstance(value, list) else 0


def copy_real(data: Path) -> None:
    """The records of the project."""
    for path in (PROJECT / "data").glob("*.yaml"):
        shutil.copy(path, data)


TREES: Mapping[str, Callable[[Path], None]] = {
    "real": copy_real,
    "full": write_full_size,
    "ten times": lambda data: write_full_size(data, 10),
}


def main() -> None:
    """Print what each step takes on each tree, and the ratio to the full size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--trees", nargs="+", choices=TREES, default=["full", "real", "ten times"])
    arguments = parser.parse_args()
    first: Mapping[str, Taken] = {}
    for name in arguments.trees:
        with tempfile.TemporaryDirectory(prefix="perigee-") as folder:
            tree = Path(folder)
            (tree / ".git").mkdir()  # values are kept at the top of a repository only
            (tree / "data").mkdir()
            TREES[name](tree / "data")
            take(("perigee", "fmt", "--data", str(tree / "data")), PROJECT)
            print(f"\n{name}: {describe(tree / 'data')}", flush=True)
            print(f"{'':18}{'clock':>8}{'processor':>11}{'ratio':>8}")
            taken = measure(tree, arguments.runs)
            first = first or taken
            for step, one in taken.items():
                ratio = one.processor_s / first[step].processor_s
                print(f"{step:18}{one.clock_s:7.2f}s{one.processor_s:10.2f}s{ratio:8.1f}", flush=True)


if __name__ == "__main__":
    main()
