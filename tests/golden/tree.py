"""The small invented encyclopedia of `data/`, and the tree of files that it must build to."""

from __future__ import annotations

from pathlib import Path

from generator.build import record_lines, render_files
from generator.check.check import Checked, check_data
from generator.model.date import Date

DATA = Path(__file__).parent / "data"
EXPECTED = Path(__file__).parent / "expected"
AS_OF = "2032-03-01"


def build_tree(data: Path = DATA) -> dict[str, bytes]:
    """What the records become, by path below `content/`, in memory. The records must be without errors.

    The field reference is left out: it follows from the model alone.
    """
    checked = check_data(data, Date.parse(AS_OF))
    assert not checked.errors, describe_problems(checked)
    return render_tree(checked, checked)


def render_tree(checked: Checked, origin: Checked) -> dict[str, bytes]:
    """The tree of some records, with the places in the data files of `origin`."""
    files = render_files(checked.facts, record_lines(origin.documents))
    return {file.path: file.text.encode() for file in files if not file.path.startswith("fields/")}


def describe_problems(checked: Checked) -> str:
    """Each problem of some records on a line."""
    return "\n".join(f"{p.place.file}:{p.place.line}: {p.rule}: {p.message}" for p in checked.problems)


def read_tree(root: Path) -> dict[str, bytes]:
    """Every file below a folder by its path."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }
