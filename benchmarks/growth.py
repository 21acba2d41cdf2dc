"""How the check and the formatter grow with the records: the real data, and copies of it side by side.

Each copy has ids, names and stations of its own, so that the copies share nothing but sources and are as
right as the original. Nine of them are about the whole history of human spaceflight. Compare the ratios: a
check that is linear takes as many times longer as there are more records, less what it takes to start.
"""

from __future__ import annotations

import argparse
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generator.load.data import load_file
from generator.model.kinds import Kind

PROJECT = Path(__file__).resolve().parent.parent
AS_OF = "2026-11-22"
_TOKEN = re.compile(r"(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-])")
_NAME = re.compile(r"^  (name|sort): (\"?)([^\"\n]*)(\"?)$", re.MULTILINE)
_NAMES_BESIDE = re.compile(r"^  (?:native|aliases|wikidata): .*\n(?:    .*\n)*", re.MULTILINE)

SHARED = (Kind.SOURCES, Kind.AGENCIES, Kind.SITES, Kind.LAUNCH_VEHICLES, Kind.AUDITS)
"""Kinds that all copies use together."""


def write_copies(data: Path, folder: Path, copies: int) -> int:
    """Write data files with `copies` copies of the records of `data`; returns how many records there are."""
    texts = {kind: (data / kind.file_name).read_text(encoding="utf-8") for kind in Kind}
    own = {kind: set(load_file(data / kind.file_name, kind).records) for kind in Kind}
    ids = set().union(*(own[kind] for kind in Kind if kind not in SHARED))
    for kind, text in texts.items():
        parts = [text]
        for number in range(1, copies if kind not in SHARED else 1):
            copy = _rename_ids(text, ids, f"n{number}")
            parts.append(_rename_people(copy, f"n{number}") if kind is Kind.CREW else copy)
        (folder / kind.file_name).write_text("\n".join(parts), encoding="utf-8")
    return sum(len(found) * (copies if kind not in SHARED else 1) for kind, found in own.items())


def _rename_ids(text: str, ids: set[str], mark: str) -> str:
    """The text with a mark behind every id in it."""

    def rename(match: re.Match[str]) -> str:
        return f"{match[0]}-{mark}" if match[0] in ids else match[0]

    return _TOKEN.sub(rename, text)


def _rename_people(text: str, mark: str) -> str:
    """The text with people of other names: namesakes would have to say that they are not the same."""
    return _NAMES_BESIDE.sub("", _NAME.sub(rf"  \1: \2\3 {mark}\4", text))


def measure(command: list[str], runs: int) -> float:
    """Median wall-clock seconds of a command, the process from start to end."""
    taken: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, cwd=PROJECT, capture_output=True, check=False)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def main() -> None:
    """Print a table: copies, records, seconds and ratios of the check and of the formatter."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--copies", type=int, nargs="+", default=[1, 9, 90])
    arguments = parser.parse_args()
    first: dict[str, float] = {}
    print("copies  records  command        seconds  ratio  problems")
    for copies in arguments.copies:
        with tempfile.TemporaryDirectory(prefix="perigee-") as name:
            folder = Path(name)
            records = write_copies(PROJECT / "data", folder, copies)
            for label, words in (("check", ["check", "--as-of", AS_OF]), ("fmt --check", ["fmt", "--check"])):
                command = [sys.executable, "-m", "generator", *words, "--data", str(folder)]
                taken = measure(command, arguments.runs)
                last = _last_line(command)
                ratio = taken / first.setdefault(label, taken)
                print(f"{copies:6}  {records:7,}  {label:13}  {taken:7.2f}  {ratio:5.1f}  {last}", flush=True)


def _last_line(command: list[str]) -> str:
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, check=False, encoding="utf-8")
    lines = done.stdout.strip().splitlines()
    return lines[-1][:60] if lines else f"exit {done.returncode}"


if __name__ == "__main__":
    main()
