"""What a command takes: by the clock, and of processor time, which other programs disturb less."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
AS_OF = "2026-11-22"
"""What "now" means for every measured build: the work must not depend on the day of the measurement."""


class CommandFailedError(Exception):
    """A command that was to be measured failed; the message is what it said last."""


@dataclass(frozen=True)
class Taken:
    """What a run of a command took, in seconds."""

    clock_s: float
    processor_s: float

    def __add__(self, other: Taken) -> Taken:
        return Taken(self.clock_s + other.clock_s, self.processor_s + other.processor_s)


def take(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Taken:
    """Run one of the programs of .venv in a folder. Raises `CommandFailedError` where it fails."""
    program, *arguments = command
    before, start = os.times(), time.perf_counter()
    done = subprocess.run(
        [str(PROGRAMS / program), *arguments],
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **(environment or {})},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    clock_s, after = time.perf_counter() - start, os.times()
    if done.returncode != 0:
        raise CommandFailedError(
            f"`{' '.join(command)}` says:\n{done.stdout[-4000:]}{done.stderr[-4000:]}".rstrip()
        )
    user_s, system_s = (
        getattr(after, part) - getattr(before, part) for part in ("children_user", "children_system")
    )
    return Taken(clock_s, user_s + system_s)


def median_of(runs: Iterable[Taken]) -> Taken:
    """The median of each of the two times."""
    every = list(runs)
    return Taken(
        statistics.median(one.clock_s for one in every), statistics.median(one.processor_s for one in every)
    )
