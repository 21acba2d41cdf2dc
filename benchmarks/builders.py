"""The site builders on the same generated pages: Perigee's own way, plain MkDocs, Zensical and Hugo.

A builder is measured from the moment that `perigee build` has written the pages; what that takes is added
for all of them alike. The trees are the real records and invented ones of 5,000 and 10,000 pages. Hugo's
theme is the least that prints all that is in a page, and it makes no search.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.full_size import write_full_size
from benchmarks.project_copy import copy_project, remove_generated
from benchmarks.taken import AS_OF, PROJECT, CommandFailedError, Taken, median_of, take

PLAIN = "INHERIT: mkdocs.yml\nplugins: [search]\nsite_dir: site-plain\n"


@dataclass(frozen=True)
class Builder:
    """What turns pages into a site: its commands, and what it needs beside the pages."""

    name: str
    prepare: Callable[[Path], None]
    commands: Sequence[Sequence[str]]


def prepare_own(tree: Path) -> None:
    """Remove the site of before."""
    shutil.rmtree(tree / "site", ignore_errors=True)


def prepare_plain(tree: Path) -> None:
    """MkDocs' own search in place of Pagefind."""
    (tree / "plain.yml").write_text(PLAIN, encoding="utf-8")
    shutil.rmtree(tree / "site-plain", ignore_errors=True)


def prepare_zensical(tree: Path) -> None:
    """Remove the site of before and what Zensical keeps between builds."""
    prepare_own(tree)
    shutil.rmtree(tree / ".cache", ignore_errors=True)


def prepare_hugo(tree: Path) -> None:
    """A copy of the pages in which an `index.md` with pages below it has the name that Hugo wants."""
    target = tree / "hugo"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(PROJECT / "benchmarks/hugo", target)
    shutil.copytree(tree / "content", target / "content", ignore=shutil.ignore_patterns(".*"))
    for page in sorted((target / "content").rglob("index.md")):
        if any(path.is_dir() for path in page.parent.iterdir()):
            page.rename(page.with_name("_index.md"))


BUILD = ("perigee", "build", "--as-of", AS_OF)
OWN = "perigee html, perigee index"
MKDOCS = "mkdocs build, plain, its own search"
BUILDERS = (
    Builder(OWN, prepare_own, (("perigee", "html"), ("perigee", "index", "site"))),
    Builder(MKDOCS, prepare_plain, (("mkdocs", "build", "--quiet", "--config-file", "plain.yml"),)),
    Builder("zensical build, cold", prepare_zensical, (("zensical", "build"),)),
    Builder("hugo, least theme, no search", prepare_hugo, (("hugo", "--quiet", "--source", "hugo"),)),
)
TREES: Mapping[str, Callable[[Path], None] | None] = {
    "real": None,
    "5000": lambda data: write_full_size(data, 1.1),
    "10000": lambda data: write_full_size(data, 2.25),
}


def measure(tree: Path, rounds: int) -> tuple[Taken, dict[str, Taken]]:
    """What a first `perigee build` takes, and each builder on its pages, all of them in turn.

    A builder of others that cannot build the tree is told, and left out.
    """
    first: list[Taken] = []
    runs: dict[str, list[Taken]] = {builder.name: [] for builder in BUILDERS}
    for _ in range(rounds):
        remove_generated(tree)
        first.append(take(BUILD, tree))
        for builder in BUILDERS:
            builder.prepare(tree)
            try:
                taken = [take(command, tree) for command in builder.commands]
            except CommandFailedError as error:
                if builder.name in (OWN, MKDOCS):
                    raise
                print(f"{builder.name} fails: {str(error).splitlines()[-1]}", flush=True)
            else:
                runs[builder.name].append(sum(taken, Taken(0, 0)))
    return median_of(first), {name: median_of(taken) for name, taken in runs.items() if taken}


def render_table(build: Taken, builders: Mapping[str, Taken]) -> str:
    """One line per builder: by the clock and of processor time, alone and with `perigee build`."""
    plain = (builders[MKDOCS] + build).clock_s
    lines = [
        f"{'perigee build, first':<38}{build.clock_s:>8.2f}s{build.processor_s:>10.2f}s",
        f"{'builder':<38}{'clock':>9}{'processor':>11}{'with build':>12}{'ratio':>8}",
    ]
    for name, taken in builders.items():
        whole = (taken + build).clock_s
        times = f"{taken.clock_s:>8.2f}s{taken.processor_s:>10.2f}s{whole:>11.2f}s"
        lines.append(f"{name:<38}{times}{whole / plain:>8.2f}")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--trees", nargs="+", choices=TREES, default=list(TREES))
    arguments = parser.parse_args()
    for name in arguments.trees:
        with tempfile.TemporaryDirectory(prefix="perigee-bench-") as folder:
            tree = Path(folder)
            copy_project(tree, TREES[name])
            build, builders = measure(tree, arguments.rounds)
            pages = sum(1 for _ in (tree / "site-plain").rglob("*.html"))
        print(f"\n{name}: {pages:,} pages, {arguments.rounds} rounds, whole processes", flush=True)
        print(render_table(build, builders), flush=True)


if __name__ == "__main__":
    main()
