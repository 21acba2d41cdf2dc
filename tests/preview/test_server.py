from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.preview.server import Watch


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "deep").mkdir()
    for name in ("deep/one.yaml", "two.yaml"):
        (tmp_path / name).write_text("words", encoding="utf-8")
    return tmp_path


def touch(path: Path) -> None:
    os.utime(path, ns=(1, path.stat().st_mtime_ns + 1))


def test_nothing_is_told_where_nothing_was_changed(folder: Path) -> None:
    assert Watch([folder]).look() == frozenset()


def test_an_edit_is_told_once(folder: Path) -> None:
    watch = Watch([folder])
    touch(folder / "deep/one.yaml")
    assert watch.look() == {folder / "deep/one.yaml"}
    assert watch.look() == frozenset()


def test_new_and_removed_files_are_told(folder: Path) -> None:
    watch = Watch([folder])
    (folder / "three.yaml").write_text("words", encoding="utf-8")
    (folder / "two.yaml").unlink()
    assert watch.look() == {folder / "two.yaml", folder / "three.yaml"}


def test_a_single_file_is_watched_alone(folder: Path) -> None:
    watch = Watch([folder / "two.yaml"])
    touch(folder / "deep/one.yaml")
    assert watch.look() == frozenset()
    touch(folder / "two.yaml")
    assert watch.look() == {folder / "two.yaml"}
