"""The built site that the tests look at: the one of `make test`, or one that is built for them."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.search.index import FOLDER
from generator.write.tree import MANIFEST

ROOT = Path(__file__).parents[1]
SEARCH = Path(FOLDER, "pagefind.js")
ENVIRONMENT = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1764547200"}
"""For the commands of a build. MkDocs writes the day into the site map: a fixed one, lest midnight is met."""
_DONE = ".built"


def find_site(shared: Path) -> Path:
    """The site that PERIGEE_SITE names, else `site/` if it is newer than all it is made of, else a new one.

    A new one is built below `shared`, once for all worker processes. Raises `FileNotFoundError` where
    PERIGEE_SITE names no built site with a search index.
    """
    named = os.environ.get("PERIGEE_SITE")
    if named is not None:
        site = Path(named).resolve()
        if not (site / SEARCH).is_file():
            raise FileNotFoundError(f"PERIGEE_SITE names {site}, which is no built site with a search index")
        return site
    if is_fresh(ROOT / "site"):
        return ROOT / "site"
    with (shared / "site.lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        folder = shared / "real-site"
        if not (folder / _DONE).exists():
            shutil.rmtree(folder, ignore_errors=True)
            build_site(folder, ROOT / "data")
            (folder / _DONE).touch()
    return folder / "site"


def is_fresh(site: Path) -> bool:
    """Whether a site is finished and nothing that it is made of was changed after that."""
    finished = site / SEARCH
    return finished.is_file() and finished.stat().st_mtime_ns >= max(_changed(_inputs()))


def build_site(folder: Path, data: Path, *options: str) -> Path:
    """Build a site of some records in a folder of its own, as `make site` does, and return where it is.

    `options` go to `perigee build`. Raises `AssertionError` with what a failing command said.
    """
    content = folder / "content"
    content.mkdir(parents=True)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name in ("theme", "generator"):
        (folder / name).symlink_to(ROOT / name)
    for page in hand_written():
        (content / page).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "content" / page, content / page)
    _run(ROOT, "generator", "build", f"--data={data}", f"--content={content}", *options)
    _run(folder, "generator", "html")
    _run(ROOT, "generator", "index", str(folder / "site"))
    return folder / "site"


def build_with_mkdocs(folder: Path, content: Path) -> Path:
    """Build the pages of `content` with MkDocs alone in a folder of its own, and return where the site is.

    Raises `AssertionError` with what it said where it fails or finds anything amiss.
    """
    (folder / "content").symlink_to(content)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "theme").symlink_to(ROOT / "theme")
    _run(folder, "mkdocs", "build", "--strict", "--quiet")
    return folder / "site"


def build_with_zensical(folder: Path, content: Path) -> Path:
    """Build the pages of `content` with Zensical in a folder of its own, and return where the site is.

    The pages are copied: Zensical takes none from outside the folder of its settings. Raises `AssertionError`
    with what it said where it fails or finds anything amiss.
    """
    shutil.copytree(content, folder / "content")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "theme").symlink_to(ROOT / "theme")
    _run(folder, "zensical", "build", "--strict")
    return folder / "site"


def hand_written() -> list[Path]:
    """The files of `content/` that no build made, below it."""
    content = ROOT / "content"
    manifest = content / MANIFEST
    made = set(json.loads(manifest.read_text(encoding="utf-8"))) if manifest.is_file() else set()
    paths = (path.relative_to(content) for path in content.rglob("*") if path.is_file())
    return sorted(path for path in paths if path.as_posix() not in made and path.name != MANIFEST)


def _inputs() -> Iterator[Path]:
    yield ROOT / "mkdocs.yml"
    for folder in ("data", "theme", "generator"):
        yield from (path for path in (ROOT / folder).rglob("*") if path.suffix != ".pyc")
    yield from (ROOT / "content" / page for page in hand_written())


def _changed(paths: Iterable[Path]) -> Iterator[int]:
    return (path.stat().st_mtime_ns for path in paths if path.is_file())


def _run(folder: Path, module: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        env={**os.environ, **ENVIRONMENT, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{module} {' '.join(arguments)}:\n{done.stdout}"
