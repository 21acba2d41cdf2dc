"""A build on disk: it writes what changed, removes what is gone, spares what people wrote, heals."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import build_content
from generator.check.check import check_data
from generator.model.date import Date
from generator.write.tree import MANIFEST, HandWrittenError, Written
from tests.golden.tree import AS_OF, DATA, build_tree, read_tree

ROOT = Path(__file__).parents[2]
DIES_WHILE_WRITING = """
import os, signal, sys
from generator.cli.main import perigee

last = sys.argv.pop(1)
replace = os.replace

def replace_or_die(source, target, **options):
    if str(target).endswith(last):
        os.truncate(source, os.path.getsize(source) // 2)  # killed in the middle of a file
        os.killpg(0, signal.SIGKILL)
    replace(source, target, **options)

os.replace = replace_or_die
perigee()
"""
"""A `perigee` that is killed, with every process of it, while it writes one file."""


@pytest.fixture(scope="session")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Golden records with another station name, one mission and one redirect gone, and one person come."""
    folder = tmp_path_factory.mktemp("edited")
    for file in DATA.glob("*.yaml"):
        (folder / file.name).write_bytes(file.read_bytes())
    edit(folder / "stations.yaml", lambda text: text.replace("Halcyon Station", "Halcyon Outpost"))
    edit(folder / "missions.yaml", lambda text: text[: text.index("\nkestrel-5:\n")])
    edit(
        folder / "crew.yaml",
        lambda text: f"{text}\nyuki-mori:\n  name: Yuki Mori\n  sort: Mori, Yuki\n  sources: [office-log]\n",
    )
    (folder / "redirects.yaml").unlink()
    return folder


@pytest.fixture(scope="session")
def before(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files that the golden records build to in an empty folder."""
    folder = tmp_path_factory.mktemp("before")
    build(DATA, folder)
    return generated(folder)


@pytest.fixture(scope="session")
def after(edited: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files that the edited records build to in an empty folder."""
    folder = tmp_path_factory.mktemp("after")
    build(edited, folder)
    return generated(folder)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A folder that the golden records were built into."""
    build(DATA, tmp_path)
    return tmp_path


def edit(file: Path, change: Callable[[str], str]) -> None:
    before = file.read_text(encoding="utf-8")
    after = change(before)
    assert after != before
    file.write_text(after, encoding="utf-8")


def build(data: Path, content: Path) -> Written:
    checked = check_data(data, Date.parse(AS_OF))
    assert not checked.errors
    return build_content(checked, content)


def generated(content: Path) -> dict[str, bytes]:
    """The files of a built folder, without the list of them."""
    return {path: raw for path, raw in read_tree(content).items() if path != MANIFEST}


def is_leftover(path: str) -> bool:
    """Whether a file is one that a killed build had not moved into place."""
    return path.endswith(".perigee-tmp")


def run_build(data: Path, content: Path, *, dies_at: str | None = None) -> subprocess.CompletedProcess[str]:
    program = ["-m", "generator"] if dies_at is None else ["-c", DIES_WHILE_WRITING, dies_at]
    return subprocess.run(
        [sys.executable, *program, "build", f"--data={data}", f"--content={content}", f"--as-of={AS_OF}"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        start_new_session=True,
    )


def test_a_build_writes_what_is_rendered(before: dict[str, bytes]) -> None:
    rendered = build_tree()
    assert {path: raw for path, raw in before.items() if path in rendered} == rendered


def test_a_second_build_writes_nothing(content: Path, before: dict[str, bytes]) -> None:
    times = {path: path.stat().st_mtime_ns for path in content.rglob("*")}
    assert build(DATA, content) == Written((), (), len(before))
    assert {path: path.stat().st_mtime_ns for path in content.rglob("*")} == times


def test_only_files_that_an_edit_changes_are_written(
    content: Path, edited: Path, before: dict[str, bytes], after: dict[str, bytes]
) -> None:
    written = build(edited, content)
    assert set(written.written) == {path for path, raw in after.items() if before.get(path) != raw}
    assert set(written.removed) == set(before) - set(after)
    assert "crew/yuki-mori/index.md" in written.written
    assert "missions/kestrel-3.json" not in written.written
    assert generated(content) == after


def test_a_removed_record_takes_its_files_with_it(content: Path, edited: Path) -> None:
    assert (content / "missions/kestrel-5/index.md").is_file()
    build(edited, content)
    assert list(content.glob("missions/kestrel-5*")) == []


def test_a_removed_redirect_takes_its_folder_with_it(content: Path, edited: Path) -> None:
    assert (content / "crew/marya-lebedeva/index.html").is_file()
    build(edited, content)
    assert list(content.glob("crew/marya-lebedeva*")) == []


def test_a_hand_written_page_is_never_touched(content: Path, edited: Path) -> None:
    pages = {content / "about.md": "# About\n", content / "missions/how-to-read.md": "# How to read\n"}
    for page, text in pages.items():
        page.write_text(text, encoding="utf-8")
    times = {page: page.stat().st_mtime_ns for page in pages}
    build(edited, content)
    build(DATA, content)
    assert {page: page.read_text(encoding="utf-8") for page in pages} == pages
    assert {page: page.stat().st_mtime_ns for page in pages} == times


def test_a_hand_written_page_in_the_place_of_a_record_stops_the_build(tmp_path: Path) -> None:
    page = tmp_path / "missions/kestrel-1/index.md"
    page.parent.mkdir(parents=True)
    page.write_text("# My own words\n", encoding="utf-8")
    with pytest.raises(HandWrittenError, match=r"missions/kestrel-1/index\.md"):
        build(DATA, tmp_path)
    assert read_tree(tmp_path) == {"missions/kestrel-1/index.md": b"# My own words\n"}


@pytest.mark.parametrize("dies_at", [MANIFEST, "crew/yuki-mori/index.md", "stations/halcyon/index.md"])
def test_a_build_killed_half_way_leaves_no_broken_file_and_the_next_heals_it(
    content: Path, edited: Path, before: dict[str, bytes], after: dict[str, bytes], dies_at: str
) -> None:
    killed = run_build(edited, content, dies_at=dies_at)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    left = {path: raw for path, raw in generated(content).items() if not is_leftover(path)}
    assert set(left) >= set(before) & set(after)
    for path, raw in left.items():
        assert raw in {before.get(path), after.get(path)}, f"{path} is neither the old file nor the new one"
    assert left != after
    healing = run_build(edited, content)
    assert healing.returncode == 0, healing.stderr
    assert generated(content) == after


@pytest.mark.parametrize("dies_at", ["crew/amara-diallo.json", "missions/kestrel-5/index.md"])
def test_files_of_a_killed_first_build_go_with_their_records(
    tmp_path: Path, edited: Path, after: dict[str, bytes], dies_at: str
) -> None:
    assert run_build(DATA, tmp_path, dies_at=dies_at).returncode == -signal.SIGKILL
    assert run_build(edited, tmp_path).returncode == 0
    assert generated(tmp_path) == after
