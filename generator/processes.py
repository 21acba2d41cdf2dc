"""Work shared out to several processes, with the same answers in the same order as one process gives."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_SIZE = 48
"""Items in a share: enough that handing it over costs nothing, few enough that all processes end together."""

_job: tuple[Callable[[Sequence[Any]], Any], Sequence[Any]] | None = None
"""In a process that works for another: what to do, and all the items."""


def usable_processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_shares(
    work: Callable[[Sequence[Item]], Result],
    items: Sequence[Item],
    processes: int | None = None,
    meanwhile: Callable[[], None] = lambda: None,
) -> Iterator[Result]:
    """What `work` makes of each share of the items, in order. This process does `meanwhile` first.

    The processes are forked, so that they have all that this one has loaded, and `work` and the items need
    not be copied to them; only results are. One process does it all where there is one processor, where
    there is but one share, and where the system cannot fork safely (macOS, Windows).
    """
    shares = [range(start, min(start + _SIZE, len(items))) for start in range(0, len(items), _SIZE)]
    count = min(processes or usable_processors(), len(shares))
    if count < 2 or sys.platform == "darwin" or "fork" not in multiprocessing.get_all_start_methods():
        meanwhile()
        yield from (work(items[share.start : share.stop]) for share in shares)
        return
    gc.collect()
    gc.freeze()  # what is loaded already stays shared: no process looks through it for garbage
    executor = ProcessPoolExecutor(count, multiprocessing.get_context("fork"), _take_job, (work, items))
    try:
        results = executor.map(_do_share, shares)
        meanwhile()
        yield from results
    finally:
        executor.shutdown(cancel_futures=True)
        gc.unfreeze()


def _take_job(work: Callable[[Sequence[Any]], Any], items: Sequence[Any]) -> None:
    global _job  # noqa: PLW0603  a forked process has one job for its whole life
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the process that hands out the shares
    _job = work, items


def _do_share(share: range) -> Any:
    assert _job is not None, "a process is given its job when it begins"
    work, items = _job
    return work(items[share.start : share.stop])
