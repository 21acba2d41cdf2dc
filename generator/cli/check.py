"""`perigee check`: say what is wrong in the data."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from generator.check.check import Checked, check_data
from generator.check.history import HistoryError, check_history
from generator.check.suggest import did_you_mean
from generator.cli.as_of import as_of_option, default_as_of
from generator.cli.output import print_bytes, print_lines, terminal
from generator.cli.rule_type import RuleType
from generator.format.data_file import ChangedMeanwhileError
from generator.load.kept import KeptValues
from generator.model.date import Date
from generator.model.kinds import REDIRECTS_FILE, Kind
from generator.problem import Problem
from generator.report.github import render_github
from generator.report.json_report import render_json
from generator.report.sarif import render_sarif
from generator.report.text import MAX_WIDTH, render_count, render_problem
from generator.rules.registry import all_rules
from generator.rules.rule import Rule

DATA_FILES = (*(kind.file_name for kind in Kind), REDIRECTS_FILE)
FORMATS = ("auto", "text", "github", "json", "sarif")


class MissingFolderError(click.ClickException):
    """There are no records where they were to be."""

    exit_code = 2


class DataFolder(click.Path):
    """A folder that is there. Where it is not, one line says so: whoever stands elsewhere needs no usage."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The folder as a path. Exits with 2 where there is none."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            raise MissingFolderError(f"{error.message} Name the folder of records with --data.") from None


data_option = click.option(
    "--data",
    type=DataFolder(path_type=Path, file_okay=False, exists=True),
    default=Path("data"),
    show_default=True,
    help="The folder of records.",
)


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="auto",
    show_default=True,
    help="How to print problems; auto is github in GitHub Actions and text elsewhere.",
)
@click.option("--base", metavar="REV", help="Also check that no id of this git revision is lost.")
@click.option("--only", multiple=True, type=RuleType(), help="Show this rule's problems alone. Repeatable.")
@click.option("--skip", multiple=True, type=RuleType(), help="Leave out this rule's problems. Repeatable.")
@click.option("--fix", is_flag=True, help="First mend what needs no judgement: bytes, tabs, moved ids, form.")
@data_option
@as_of_option
def check(
    *,
    paths: tuple[Path, ...],
    form: str,
    base: str | None,
    only: tuple[Rule, ...],
    skip: tuple[Rule, ...],
    fix: bool,
    data: Path,
    as_of: Date | None,
) -> None:
    """Check every record: shape, references and all rules.

    With data files as PATHs, all is checked, and what is wrong in these is shown. Exits with 0 where
    nothing is wrong, 1 where something is, 2 where the check could not run.
    """
    if form == "auto":
        form = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
    files = _named_files(paths, data)
    if fix:
        _fix(data, files)
    shown_as = _from_root(data) if form in ("github", "sarif") else str(data)
    checked = run_check(data, as_of or default_as_of(data), shown_as)
    problems = _of_rules([*checked.problems, *_history(base, data, checked)], only, skip)
    shown = [problem for problem in problems if Path(problem.place.file).name in files]
    if form == "github":
        print_bytes(render_github(shown))
    elif form == "json":
        print_bytes(render_json(shown))
    elif form == "sarif":
        print_bytes(render_sarif(shown, all_rules(), os.environ.get("PERIGEE_SITE_URL", "")))
    else:
        _print_text(shown, checked, elsewhere=len(problems) - len(shown))
    sys.exit(1 if shown else 0)


def print_problems(checked: Checked) -> None:
    """Print every problem with its line, then the count."""
    _print_text(checked.problems, checked)


def _print_text(problems: Sequence[Problem], checked: Checked, elsewhere: int = 0) -> None:
    console = terminal()
    width = console.width if console is not None else MAX_WIDTH
    count = render_count(problems)
    if elsewhere:
        count += f"; {elsewhere} more in other files"
    print_lines([*(render_problem(problem, checked.source_line, width) for problem in problems), count])


def run_check(data: Path, day: Date, shown_as: str) -> Checked:
    """Check the data. Exits with 2 where that cannot be done."""
    if not any((data / name).exists() for name in DATA_FILES):
        raise click.BadParameter(f"there is no data file in {data}", param_hint="'--data'")
    try:
        return check_data(data, day, shown_as, kept_beside(data))
    except OSError as error:
        click.echo(f"error: {error.filename} cannot be read: {error.strerror}", err=True)
        sys.exit(2)


def kept_beside(data: Path) -> KeptValues | None:
    """What earlier runs kept of the records."""
    cache = cache_beside(data)
    return KeptValues(cache / "records") if cache is not None else None


def cache_beside(data: Path) -> Path | None:
    """Where runs keep what saves the next one time: `.cache/` of the repository, which git leaves alone.

    None, and nothing is kept, where the folder of records is not at the top of one.
    """
    root = data.resolve().parent
    return root / ".cache" if (root / ".git").exists() else None


def _fix(data: Path, files: Collection[str]) -> None:
    """Mend what can be mended safely, and say so beside the output. Exits with 2 where that fails."""
    from generator.format.fix import write_fixes  # noqa: PLC0415  a plain check need not wait for the formatter

    try:
        for line in write_fixes(data, str(data), files):
            click.echo(f"fixed {line}", err=True)
    except OSError as error:
        click.echo(f"error: {error.filename}: {error.strerror}", err=True)
        sys.exit(2)
    except ChangedMeanwhileError as error:
        click.echo(f"error: {error} was changed by someone else meanwhile: run it again", err=True)
        sys.exit(2)


def _history(base: str | None, data: Path, checked: Checked) -> Iterable[Problem]:
    """What was lost since a revision; nothing where none is given. Exits with 2 for a bad one."""
    if base is None:
        return ()
    try:
        return list(check_history(data, base, checked.documents, checked.facts.encyclopedia.redirects))
    except HistoryError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(2)


def _of_rules(problems: Iterable[Problem], only: Sequence[Rule], skip: Sequence[Rule]) -> list[Problem]:
    """Each problem of the rules that are asked for once, in order of place."""
    wanted, unwanted = {rule.id for rule in only}, {rule.id for rule in skip}
    kept = (p for p in problems if p.rule not in unwanted and (not wanted or p.rule in wanted))
    return sorted(dict.fromkeys(kept), key=lambda problem: problem.sort_key)


def _named_files(paths: Iterable[Path], data: Path) -> Collection[str]:
    """The names of the data files that are asked for; all of them where none is."""
    folder = data.resolve()
    names = set()
    for path in paths:
        place = path.resolve()
        if place == folder:
            return DATA_FILES
        if place.parent != folder or place.name not in DATA_FILES:
            near = did_you_mean(path.name, DATA_FILES) or f"there are {', '.join(sorted(DATA_FILES))}"
            raise click.BadParameter(f"{path} is not a data file of {data}: {near}", param_hint="'PATH'")
        names.add(place.name)
    return names or DATA_FILES


def _from_root(data: Path) -> str:
    """The folder as its path from the root of its repository; its name alone where there is none."""
    folder = data.resolve()
    roots = (parent for parent in (folder, *folder.parents) if (parent / ".git").exists())
    return folder.relative_to(next(roots, folder.parent)).as_posix()
