from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence

import pytest

from generator.processes import in_shares


def total(numbers: Sequence[int]) -> tuple[int, int]:
    return sum(numbers), os.getpid()


@pytest.mark.parametrize("count", [0, 1, 47, 48, 49, 1000])
def test_several_processes_give_the_answers_of_one_in_the_same_order(count: int) -> None:
    alone = [answer for answer, _ in in_shares(total, range(count), 1)]
    shared = [answer for answer, _ in in_shares(total, range(count), 3)]
    assert shared == alone
    assert sum(shared) == sum(range(count))


def test_the_work_is_done_by_other_processes() -> None:
    makers = {maker for _, maker in in_shares(total, range(1000), 2)}
    assert os.getpid() not in makers


def test_one_processor_needs_no_other_process() -> None:
    assert {maker for _, maker in in_shares(total, range(1000), 1)} == {os.getpid()}


@pytest.mark.parametrize("processes", [1, 2])
def test_what_is_to_be_done_meanwhile_is_done_here_and_once(processes: int) -> None:
    done: list[int] = []
    list(in_shares(total, range(1000), processes, meanwhile=lambda: done.append(os.getpid())))
    assert done == [os.getpid()]


def test_work_that_closes_over_values_need_not_be_copied() -> None:
    table = {number: number * 2 for number in range(100)}
    doubled = list(in_shares(lambda share: [table[number] for number in share], range(100), 2))
    assert [value for share in doubled for value in share] == list(table.values())


@pytest.mark.parametrize("processes", [1, 2])
def test_an_error_in_any_process_is_raised_here(processes: int) -> None:
    def fail(numbers: Sequence[int]) -> None:
        raise LookupError(f"no {numbers[0]}")

    with pytest.raises(LookupError, match="no 0"):
        list(in_shares(fail, range(100), processes))


def test_what_was_not_begun_is_left_when_the_work_is_broken_off() -> None:
    fork = multiprocessing.get_context("fork")
    begun, go = fork.Value("i", 0), fork.Event()

    def count(numbers: Sequence[int]) -> int:
        go.wait()
        with begun.get_lock():
            begun.value += 1
        return len(numbers)

    def break_off() -> None:
        go.set()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(in_shares(count, range(48 * 5000), 2, meanwhile=break_off))
    assert begun.value < 5000
